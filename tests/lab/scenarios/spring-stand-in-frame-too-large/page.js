// A frame of 70,000 bytes once the session is there.
window.lab.own = async ({ url, protocols }) => {
  const { socket } = window.lab.openSocket(url, protocols);
  await new Promise((ok) => socket.addEventListener('open', ok));
  socket.send('CONNECT\naccept-version:1.2\nhost:localhost\nheart-beat:0,0\n\n\0');
  await new Promise((ok) => socket.addEventListener('message', ok, { once: true }));
  socket.send(`SEND\ndestination:/app/a\n\n${'x'.repeat(70_000)}\0`);
};
