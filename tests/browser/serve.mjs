// A folder, served on loopback as any server of files would.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** What a file is, by the end of its name. @type {Record<string, string>} */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.words': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Serves a folder, and remembers what was asked for.
 * @param {string} folder @param {Record<string, string>} [headers] that every answer carries
 */
export async function serveFolder(folder, headers = {}) {
  /** @type {string[]} */
  const asked = [];
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    asked.push(request.url ?? '');
    // `normalize` takes the dots out, so that nothing above the folder is reached.
    const name = path.normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    const file = path.join(folder, name);
    const known = fs.existsSync(file) && fs.statSync(file).isFile();
    response.writeHead(known ? 200 : 404, { 'Content-Type': TYPES[path.extname(file)] ?? 'text/plain', ...headers });
    response.end(known ? fs.readFileSync(file) : '');
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    server,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
