'use strict';
// Reads all that a close event has.
Object.assign(window.lab, {
  async own({ url, protocols }) {
    const { socket } = window.lab.openSocket(url, protocols);
    socket.addEventListener('open', () => socket.send('hi'));
    /** @type {any} */
    const event = await new Promise((ok) => socket.addEventListener('close', ok));
    const own = Object.getOwnPropertyNames(CloseEvent.prototype).filter((name) => name !== 'constructor').sort().join();
    if (own !== 'code,reason,wasClean' || event.code !== 1006 || event.reason !== '') throw new Error(`the close event has ${own}, ${event.code} ${event.reason}`);
  },
});
