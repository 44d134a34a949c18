'use strict';
// Headers in the second argument are no subprotocol and throw; in a third one they are not looked at.
Object.assign(window.lab, {
  async own({ url }) {
    const Plain = WebSocket;
    const headers = { Authorization: 'Bearer abc' };
    let thrown = '';
    try {
      // Under another name of this machine, so that the socket that is judged stays the only one of its address.
      new Plain(url.replace('127.0.0.1', 'localhost'), { headers });
    } catch (error) {
      thrown = error.name;
    }
    if (thrown !== 'SyntaxError') throw new Error(`headers in the second argument: ${thrown || 'nothing thrown'}`);
    window.WebSocket = /** @type {any} */ (function (/** @type {string} */ to) { return new Plain(to, [], { headers }); });
    window.lab.openSocket(url, []);
  },
});
