// Does what record.mjs asks for: reads the log, evaluates in the page, reloads it with a script. `where.js`, which record.mjs
// writes, says where to ask (`globalThis.RECORDER`).
'use strict';
(async () => {
  const { network, inspectedWindow } = /** @type {any} */ (globalThis).browser.devtools;
  const base = /** @type {any} */ (globalThis).RECORDER;
  const at = () => performance.timeOrigin + performance.now();
  const isSocket = (/** @type {any} */ entry) => /^wss?:/i.test(entry.request.url);

  /** What came by itself since it was last asked for. @type {any[]} */
  let heard = [];
  network.onNavigated.addListener((/** @type {string} */ url) => heard.push({ kind: 'navigated', at: at(), url }));
  network.onRequestFinished.addListener((/** @type {any} */ entry) => {
    // The copy leaves `getContent`, a function, out.
    if (isSocket(entry)) heard.push({ kind: 'finished', at: at(), entry: JSON.parse(JSON.stringify(entry)) });
  });

  /** @type {Record<string, (asked: any) => Promise<any>>} */
  const answers = {
    async heard() {
      const all = heard;
      heard = [];
      return all;
    },
    async log() {
      const asked = at();
      const har = await network.getHAR();
      return { kind: 'log', at: asked, latest: Math.max(0, ...har.entries.map((/** @type {any} */ entry) => Date.parse(entry.startedDateTime))), entries: har.entries.filter(isSocket) };
    },
    async eval({ code }) {
      const asked = at();
      const [value, problem] = await inspectedWindow.eval(code);
      return { at: asked, value: value ?? null, problem: problem ?? null };
    },
    async reload({ script }) {
      inspectedWindow.reload({ injectedScript: script });
    },
  };

  for (;;) {
    const asked = await (await fetch(`${base}/next`)).json();
    let told;
    try {
      told = { answer: await answers[asked.what](asked) };
    } catch (error) {
      told = { problem: String(error) };
    }
    await fetch(`${base}/told`, { method: 'POST', body: JSON.stringify({ id: asked.id, ...told }) });
  }
})();
