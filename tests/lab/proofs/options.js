'use strict';
// Options that other WebSocket clients take: a browser's constructor has no place for them.
Object.assign(window.lab, {
  async own({ url }) {
    const Plain = WebSocket;
    window.WebSocket = /** @type {any} */ (function (/** @type {string} */ to) { return new Plain(to, [], { pingInterval: 300, keepAlive: true, heartbeat: 300 }); });
    window.lab.openSocket(url, []);
  },
});
