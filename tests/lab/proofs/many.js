'use strict';
// 255 sockets, a few of which are closed before another one is opened.
Object.assign(window.lab, {
  async own({ url, protocols }) {
    const open = (/** @type {number} */ count) => Promise.all(Array.from({ length: count }, () => new Promise((ok, no) => {
      const { socket } = window.lab.openSocket(url, protocols);
      socket.addEventListener('open', () => ok(socket));
      socket.addEventListener('close', no);
    })));
    for (let i = 0; i < 51; i += 1) await open(5);
    const unused = window.lab.rooms.slice(0, 20).map(({ socket }) => socket);
    await Promise.all(unused.map((socket) => new Promise((ok) => { socket.addEventListener('close', ok); socket.close(1000); })));
    await open(1);
  },
});
