// A frame of the lab's page: opens as many sockets as the page asks for and tells the page what it saw.
'use strict';
(() => {
  addEventListener('message', event => {
    if (event.source !== parent || !event.data?.visit) return;
    const { visit, count = 1 } = event.data;
    const rooms = Array.from({ length: count }, () => enterRoom(visit));
    const seen = () => rooms.map(room => room.seen);
    void Promise.all(rooms.map(room => room.greeted)).then(() => parent.postMessage({ greeted: seen() }, '*'));
    void Promise.all(rooms.map(room => room.over)).then(() => parent.postMessage({ over: seen() }, '*'));
  });
  parent.postMessage({ ready: true }, '*');
})();
