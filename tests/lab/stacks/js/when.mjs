// What the lab's servers are told on their command line: `PORT when=message do=close:4001:token expired maxPayload=1024`.
// Every server of this folder and of ../python reads the same words, so that a scenario is the same sentence for each of them.
import http from 'node:http';

/**
 * @param {string[]} argv
 * @returns {{port: number, when: string, act: string[], settings: Record<string, string>, number: (name: string, otherwise?: number) => number | undefined}}
 */
export function words(argv = process.argv) {
  const settings = Object.fromEntries(argv.slice(3).map((word) => {
    const at = word.indexOf('=');
    return [word.slice(0, at), word.slice(at + 1)];
  }));
  const act = (settings.do ?? 'echo').split(':');
  return {
    port: Number(argv[2]), when: settings.when ?? 'never', act, settings,
    number: (name, otherwise = undefined) => (name in settings ? Number(settings[name]) : otherwise),
  };
}

/**
 * Runs `acts` when the time has come. `when` is `open`, `after:MS`, `message`, `text`, `binary`, `count:N` (more than N messages),
 * `rate:N` (more than N within a second), `not-json`, `idle:MS` (so long without a message), `second` (a further client comes:
 * the first one is meant), or `never`.
 * @param {string} when @param {() => void} acts
 */
export function moments(when, acts) {
  const [name, value] = when.split(':');
  let count = 0;
  /** @type {number[]} */
  const times = [];
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const quiet = () => {
    if (name !== 'idle') return;
    clearTimeout(timer);
    timer = setTimeout(acts, Number(value));
  };
  const due = (/** @type {string | undefined} */ text) => {
    count += 1;
    const now = performance.now();
    times.push(now);
    while (times[0] < now - 1000) times.shift();
    switch (name) {
      case 'message': return true;
      case 'binary': return text === undefined;
      case 'text': return text !== undefined;
      case 'count': return count > Number(value);
      case 'rate': return times.length > Number(value);
      case 'not-json': return !isJson(text ?? '');
      default: return false;
    }
  };
  return {
    open() {
      if (name === 'open') acts();
      if (name === 'after') timer = setTimeout(acts, Number(value));
      quiet();
    },
    /** @param {string | undefined} text undefined: binary @returns {boolean} whether it acted */
    message(text) {
      if (!due(text)) {
        quiet();
        return false;
      }
      acts();
      return true;
    },
    over() { clearTimeout(timer); },
  };
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Refuses an upgrade as `status=401` or `origin=https://…` say. @param {http.IncomingMessage} request @param {import('node:stream').Duplex} socket @param {Record<string, string>} settings @returns {boolean} */
export function refused(request, socket, settings) {
  const status = settings.origin && request.headers.origin !== settings.origin ? '403' : settings.status;
  if (!status) return false;
  socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  return true;
}

/**
 * On SIGTERM a Node process simply ends, unless it was told otherwise: `sigterm=close:1001:restart`.
 * @param {Record<string, string>} settings @param {(code: number | undefined, reason: string | undefined) => void} close closes every connection
 */
export function onTerm(settings, close) {
  process.on('SIGTERM', () => {
    if (settings.sigterm === undefined) process.exit(0);
    const [, code, reason] = settings.sigterm.split(':');
    close(code ? Number(code) : undefined, reason);
    setTimeout(() => process.exit(0), 300);
  });
}
