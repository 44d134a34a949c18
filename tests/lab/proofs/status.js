'use strict';
// Looks for the status wherever a page could: the events, the timing entries, a fetch of the same URL.
Object.assign(window.lab, {
  async own({ url, protocols }) {
    const { socket } = window.lab.openSocket(url, protocols);
    const events = await Promise.all(['error', 'close'].map((name) => new Promise((ok) => socket.addEventListener(name, ok))));
    for (const event of events) for (const name in event) if (event[name] === 401) throw new Error(`the ${event.type} event has it as ${name}`);
    if (performance.getEntriesByName(socket.url).length) throw new Error('there is a timing entry');
    const answer = await fetch(url.replace('ws:', 'http:'), { mode: 'no-cors' });
    if (answer.status !== 0) throw new Error(`a fetch says ${answer.status}`);
  },
});
