// A TCP relay that becomes deaf: `PORT to=PORT after=MS mute=page|server` stops passing on what that side says, so that pongs or
// pings are lost while both connections stay open.
import net from 'node:net';

const [, , port, ...rest] = process.argv;
const settings = Object.fromEntries(rest.map((word) => word.split('=')));
net.createServer((page) => {
  const server = net.connect(Number(settings.to), '127.0.0.1');
  let deaf = false;
  setTimeout(() => { deaf = true; }, Number(settings.after ?? 500));
  const pass = (/** @type {net.Socket} */ from, /** @type {net.Socket} */ into, /** @type {string} */ name) => {
    from.on('data', (bytes) => { if (!deaf || settings.mute !== name) into.write(bytes); });
    from.on('end', () => into.end());
    from.on('close', () => into.destroy());
    from.on('error', () => into.destroy());
  };
  pass(page, server, 'page');
  pass(server, page, 'server');
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
