// A folder in which the package is installed, as a copy: what depends on it finds it by its name.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Makes the folder. */
export function installed() {
  const source = process.env.WSWHY_PACKAGE ?? path.join(ROOT, 'target/package/wswhy');
  if (!fs.existsSync(path.join(source, 'index.js'))) throw new Error(`${source} holds no index.js: make the package first (cargo xtask package)`);
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'wswhy-package-')));
  fs.cpSync(source, path.join(folder, 'node_modules/wswhy'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
  const { resolve } = createRequire(path.join(folder, 'index.js'));
  return {
    folder, source,
    /** The address of what a program there would import. @param {string} name */
    resolve: (name) => pathToFileURL(resolve(name)).href,
    close: () => fs.rmSync(folder, { recursive: true }),
  };
}
