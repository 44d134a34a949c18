// A dedicated worker that opens a socket of its own.
'use strict';
(() => {
  const worker = /** @type {any} */ (self);
  worker.importScripts('/room.js');
  worker.onmessage = (/** @type {MessageEvent} */ event) => {
    const room = enterRoom(event.data.visit);
    void room.greeted.then(() => worker.postMessage({ greeted: [room.seen] }));
    void room.over.then(() => worker.postMessage({ over: [room.seen] }));
  };
})();
