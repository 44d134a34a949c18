// A service worker that opens a socket of its own. It takes no part in fetching.
'use strict';
(() => {
  const worker = /** @type {any} */ (self);
  worker.importScripts('/room.js');
  worker.oninstall = () => worker.skipWaiting();
  worker.onactivate = (/** @type {any} */ event) => event.waitUntil(worker.clients.claim());
  worker.onmessage = (/** @type {any} */ event) => {
    const port = event.ports[0];
    const room = enterRoom(event.data.visit);
    void room.greeted.then(() => port.postMessage({ greeted: [room.seen] }));
    event.waitUntil(room.over.then(() => port.postMessage({ over: [room.seen] })));
  };
})();
