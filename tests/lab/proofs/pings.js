'use strict';
// No script can send a ping frame: there is no method for it.
Object.assign(window.lab, {
  async own({ url, protocols }) {
    for (const name of ['ping', 'pong', 'keepAlive']) if (name in WebSocket.prototype) throw new Error(`WebSocket has ${name}`);
    await new Promise((ok) => { window.lab.openSocket(url, protocols).socket.addEventListener('open', ok); });
  },
});
