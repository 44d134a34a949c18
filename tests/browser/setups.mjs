// The browsers that the lab's scenarios need. What each takes was measured with Chromium 156 (Debian), headless, as
// root and without a display; README.md tells what else was found.
import { fileURLToPath } from 'node:url';

/**
 * The lab's first line on stdout.
 * @typedef {{pid: number, http: string, ws: string, https: string, wss: string, spki_https: string, client_cert: string,
 *   spki_client_cert: string, http_public: string, public_port: number, tls_stall: string, closed_port: number,
 *   not_http: string, proxy_407: string, proxy_refuses: string}} Lab
 */

/**
 * @typedef {object} Setup
 * @property {string[]} [flags] command-line flags
 * @property {string[]} [extensions] folders of further extensions
 * @property {boolean} [devtools] false: DevTools is opened later
 * @property {boolean} [fresh] a browser of its own for each scenario
 */

/** @type {Record<string, (lab: Lab) => Setup>} by the scenario's `browser` */
export const SETUPS = {
  default: () => ({}),
  // DevTools' own "Offline" is switched by the scenario: in the default browser it would hinder the next one.
  offline: () => ({}),
  // Trusts exactly one key. `--ignore-certificate-errors` would hide the certificate scenarios.
  'https-page': (lab) => ({ flags: [`--ignore-certificate-errors-spki-list=${lab.spki_https}`] }),
  'client-certificate': (lab) => ({ flags: [`--ignore-certificate-errors-spki-list=${lab.spki_client_cert}`] }),
  // Loopback bypasses a proxy: the page itself loads, the socket's URL has a name that is no loopback.
  'proxy-407': (lab) => ({ flags: [`--proxy-server=${hostOf(lab.proxy_407)}`] }),
  'proxy-refuses': (lab) => ({ flags: [`--proxy-server=${hostOf(lab.proxy_refuses)}`] }),
  // The page's port counts as public, every other port of 127.0.0.1 stays loopback.
  'local-network': (lab) => ({ flags: [`--ip-address-space-overrides=127.0.0.1:${lab.public_port}=public`] }),
  'second-extension': () => ({ extensions: [fileURLToPath(new URL('./second-extension', import.meta.url))] }),
  freeze: () => ({}),
  'before-devtools': () => ({ devtools: false, fresh: true }),
  'reload-and-capture': () => ({}),
};

/** @param {string} url */
function hostOf(url) {
  return new URL(url).host;
}
