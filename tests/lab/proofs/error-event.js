'use strict';
// Reads all that an error event has: nothing of it is a reason.
Object.assign(window.lab, {
  async own({ url, protocols }) {
    const { socket } = window.lab.openSocket(url, protocols);
    /** @type {any} */
    const event = await new Promise((ok) => socket.addEventListener('error', ok));
    const said = ['message', 'reason', 'code', 'error', 'status', 'detail', 'data'].filter((name) => event[name] !== undefined);
    if (said.length || event.constructor !== Event) throw new Error(`the error event has ${said.join(', ')}`);
  },
});
