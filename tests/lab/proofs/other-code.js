'use strict';
// Calls close() with a code of its own as soon as the end is seen, and again.
Object.assign(window.lab, {
  async own({ url, protocols }) {
    const { socket } = window.lab.openSocket(url, protocols);
    socket.addEventListener('close', () => { socket.close(4000, 'mine'); socket.close(1000); });
    await new Promise((ok) => socket.addEventListener('open', ok));
  },
});
