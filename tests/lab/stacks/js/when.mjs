// What the lab's servers are told on their command line: `PORT when=message do=close:4001:token expired maxPayload=1024`.
// Every server of this folder reads the same words, so that a scenario is the same sentence for each of them.

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
 * Runs `act` when the time has come. `when` is `open`, `message`, `text`, `binary`, `never`, `after:MS`, `count:N`, or
 * `second` (a second client comes: the first one is meant).
 * @param {{when: string, acts: () => void}} options
 */
export function moments({ when, acts }) {
  const [name, value] = when.split(':');
  let count = 0;
  return {
    open() {
      if (name === 'open') acts();
      if (name === 'after') setTimeout(acts, Number(value));
    },
    /** @param {boolean} binary @returns {boolean} whether it acted */
    message(binary) {
      count += 1;
      const now = name === 'message' || (name === 'binary' && binary) || (name === 'text' && !binary) || (name === 'count' && count > Number(value));
      if (now) acts();
      return now;
    },
  };
}
