'use strict';
// Would wait for two minutes.
Object.assign(window.lab, {
  async own({ url, protocols }) {
    const { socket } = window.lab.openSocket(url, protocols);
    Object.assign(socket, { timeout: 120_000, closeTimeout: 120_000 });
    await new Promise((ok) => socket.addEventListener('open', ok));
    socket.close(1000);
    const began = performance.now();
    await new Promise((ok) => { socket.addEventListener('close', ok); setTimeout(ok, 120_000); });
    const waited = performance.now() - began;
    if (waited > 75_000) throw new Error(`it lasted ${waited} ms`);
  },
});
