'use strict';
// A timer that somebody forgot.
Object.assign(window.lab, {
  async own({ url, protocols }) {
    const { socket } = window.lab.openSocket(url, protocols);
    await new Promise((ok) => socket.addEventListener('open', ok));
    setTimeout(function tidyUp() { socket.close(); }, 1000);
  },
});
