// A relay that ends a connection on which nothing passed for a second: `cut.mjs PORT TO`.
import net from 'node:net';

const [, , port, to] = process.argv;
net.createServer((page) => {
  const server = net.connect(Number(to), '127.0.0.1');
  for (const [from, into] of [[page, server], [server, page]]) {
    from.setTimeout(1000, () => { page.destroy(); server.destroy(); });
    from.on('error', () => into.destroy());
    from.pipe(into);
  }
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
