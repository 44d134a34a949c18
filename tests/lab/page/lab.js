// The lab's page: a button for each scenario, and `window.lab` for whoever plays them by script.
'use strict';
(() => {
  /**
   * @typedef {{id: string, key: string, title: string, group: string, slow: boolean, browser: string, page_url: string, leaves: boolean}} Scenario
   * @typedef {{key: string, token: string, url: string, protocols: string[]|null, run: string, options: Record<string, any>, slow: boolean, each?: Plan[]}} Armed
   * @typedef {{armed?: Armed, settle?: number}} PlayOptions
   * @typedef {{seen: () => Seen[], greeted: Promise<unknown>, over: Promise<unknown>, subject?: number, touch?: () => void, after?: () => void}} Course
   */

  // Milliseconds. Chromium gives up a close handshake after 60 s and a TLS handshake after 30 s.
  const BOUND = 20_000;
  const SLOW_BOUND = 110_000;
  // How long a page, or a frame, stays before it leaves: pages that people look at live longer than a tool's glance.
  const STAYS = 1500;
  // How long to look for an event that must not come.
  const NOTHING_COMES = 500;
  // Chromium delays handshakes once many are pending in one process, so a crowd enters by the handful.
  const AT_ONCE = 8;

  const NEEDS = {
    offline: 'needs DevTools set to Offline',
    'proxy-407': 'needs a browser with the lab’s proxy',
    'proxy-refuses': 'needs a browser with the lab’s proxy',
    'client-certificate': 'needs a browser that trusts the lab’s certificate',
    'https-page': 'needs a browser that trusts the lab’s certificate',
    'local-network': 'needs a browser that takes this page for public',
    'second-extension': 'needs a second extension that filters requests',
    freeze: 'freeze the tab after pressing: chrome://discards',
    'before-devtools': 'press before DevTools is open',
    'reload-and-capture': 'then press “Reload and capture” in the panel',
  };

  /** @type {Map<string, {armed: Armed, course: Course, result: Promise<any>}>} */
  const played = new Map();
  /** @type {Scenario[]} */
  let scenarios = [];

  /** @param {number} ms */
  const after = ms => new Promise(resolve => { setTimeout(resolve, ms); });

  /** @param {string} name an id or a key */
  async function arm(name) {
    await ready;
    const scenario = scenarios.find(s => s.id === name || s.key === name);
    if (!scenario) throw new Error(`no scenario is called ${name}`);
    // By key: the request must not tell what is going to happen.
    const response = await fetch(`/arm/${scenario.key}`, { method: 'POST' });
    if (!response.ok) throw new Error(await response.text());
    return /** @type {Promise<Armed>} */ (response.json());
  }

  /**
   * @param {Armed} armed
   * @param {string} where
   * @param {any[]} [close]
   * @returns {Visit}
   */
  const visitOf = (armed, where, close) => ({ url: armed.url, protocols: armed.protocols, where, close, plans: armed.each });

  /**
   * @param {Room[]} rooms
   * @returns {Course}
   */
  function courseOf(rooms) {
    return {
      seen: () => rooms.map(room => room.seen),
      greeted: Promise.all(rooms.map(room => room.greeted)),
      over: Promise.all(rooms.map(room => room.over)),
    };
  }

  /**
   * What another context does, as far as it tells.
   * @param {string} where
   * @param {string} url
   */
  function remote(where, url) {
    /** @type {Seen[]} */
    let seen = [{ n: null, where, url, opened: false, close_event: null, error_event: false, exception: null, messages: [] }];
    /** @type {(value?: unknown) => void} */
    let greet = () => {};
    /** @type {(value?: unknown) => void} */
    let end = () => {};
    const greeted = new Promise(resolve => { greet = resolve; });
    const over = new Promise(resolve => { end = resolve; });
    return {
      course: /** @type {Course} */ ({ seen: () => seen, greeted, over }),
      /** @param {any} data */
      hear(data) {
        if (data.greeted) { seen = data.greeted; greet(); }
        if (data.over) { seen = data.over; greet(); end(); }
      },
      end,
    };
  }

  /** @param {Armed} armed */
  async function addFrame(armed) {
    const frame = document.createElement('iframe');
    if (armed.options.kind === 'sandboxed') frame.setAttribute('sandbox', 'allow-scripts');
    const far = remote('frame', armed.url);
    const isReady = new Promise(resolve => {
      addEventListener('message', event => {
        if (event.source !== frame.contentWindow) return;
        if (event.data.ready) resolve(undefined);
        far.hear(event.data);
      });
    });
    frame.src = armed.options.frame_url;
    document.getElementById('frames')?.append(frame);
    await isReady;
    /** @param {number} count */
    const enter = count => frame.contentWindow?.postMessage({ visit: visitOf(armed, 'frame'), count }, '*');
    return { frame, far, enter };
  }

  /** @type {Record<string, (armed: Armed) => Course | Promise<Course>>} */
  const routines = {
    open: armed => courseOf([enterRoom(visitOf(armed, 'page'))]),
    invalid: armed => courseOf([enterRoom(visitOf(armed, 'page'))]),
    close: armed => courseOf([enterRoom(visitOf(armed, 'page', armed.options.args ?? []))]),

    'close-while-connecting'(armed) {
      const room = enterRoom(visitOf(armed, 'page'));
      const leave = () => { if (room.socket) leaveRoom(room.socket, []); };
      if (armed.options.later) setTimeout(leave, armed.options.later); else leave();
      return courseOf([room]);
    },

    touch(armed) {
      const room = enterRoom(visitOf(armed, 'page'));
      return { ...courseOf([room]), touch: () => room.socket?.send('are you there?') };
    },

    worker(armed) {
      const far = remote('worker', armed.url);
      const worker = new Worker('/worker.js');
      worker.onmessage = event => far.hear(event.data);
      worker.postMessage({ visit: visitOf(armed, 'worker') });
      return far.course;
    },

    async 'service-worker'(armed) {
      const far = remote('service-worker', armed.url);
      await navigator.serviceWorker.register('/service-worker.js');
      const registration = await navigator.serviceWorker.ready;
      const channel = new MessageChannel();
      channel.port1.onmessage = event => far.hear(event.data);
      registration.active?.postMessage({ visit: visitOf(armed, 'service-worker') }, [channel.port2]);
      return far.course;
    },

    async frame(armed) {
      const { far, enter } = await addFrame(armed);
      enter(1);
      return far.course;
    },

    async 'frame-removed'(armed) {
      const { frame, far, enter } = await addFrame(armed);
      enter(1);
      void far.course.greeted.then(async () => {
        await after(STAYS);
        frame.remove();
        await after(NOTHING_COMES);
        far.end();
      });
      return far.course;
    },

    navigate: armed => leaving(armed, () => { location.href = '/elsewhere'; }),
    reload: armed => leaving(armed, () => location.reload()),

    inline: armed => ({
      seen: () => [], greeted: Promise.resolve(), over: Promise.resolve(),
      after: () => { location.href = armed.options.inline_url; },
    }),

    join: armed => courseOf(crowd(armed, armed.options.count)),
    'join-reload': armed => courseOf(crowd(armed, armed.options.count)),

    async 'join-with-frame'(armed) {
      const half = armed.options.count / 2;
      const { far, enter } = await addFrame(armed);
      await after(STAYS);
      enter(half);
      const own = courseOf(crowd(armed, half));
      return {
        seen: () => [...own.seen(), ...far.course.seen()],
        greeted: Promise.all([own.greeted, far.course.greeted]),
        over: Promise.all([own.over, far.course.over]),
      };
    },

    async many(armed) {
      /** @type {Room[]} */
      const rooms = [];
      const visit = { ...visitOf(armed, 'page'), url: armed.options.crowd_url };
      while (rooms.length < armed.options.count - 1) {
        const few = Array.from({ length: Math.min(AT_ONCE, armed.options.count - 1 - rooms.length) }, () => enterRoom(visit));
        await Promise.all(few.map(room => room.greeted));
        rooms.push(...few);
      }
      const last = enterRoom(visitOf(armed, 'page'));
      // The others leave, so that the next scenario finds room.
      const over = last.over.then(() => {
        for (const { socket } of rooms) if (socket) leaveRoom(socket, [1000]);
        return Promise.all(rooms.map(room => room.over));
      });
      return { ...courseOf([...rooms, last]), over, subject: rooms.length };
    },
  };

  /**
   * Sockets to one URL, opened in one task.
   * @param {Armed} armed
   * @param {number} count
   */
  const crowd = (armed, count) => Array.from({ length: count }, () => enterRoom(visitOf(armed, 'page')));

  /**
   * @param {Armed} armed
   * @param {() => void} go
   * @returns {Course}
   */
  function leaving(armed, go) {
    const course = courseOf([enterRoom(visitOf(armed, 'page'))]);
    return { ...course, over: course.greeted, after: go };
  }

  /**
   * @param {string} name
   * @param {PlayOptions} options
   */
  async function begin(name, options) {
    const armed = options.armed ?? await arm(name);
    const routine = routines[armed.run];
    if (!routine) throw new Error(`the page has no routine ${armed.run}`);
    const course = await routine(armed);
    const result = finish(armed, course);
    played.set(armed.token, { armed, course, result });
    return { armed, course, result };
  }

  /**
   * @param {Armed} armed
   * @param {Course} course
   */
  async function finish(armed, course) {
    const over = await Promise.race([course.over.then(() => true), after(armed.slow ? SLOW_BOUND : BOUND).then(() => false)]);
    const sockets = structuredClone(course.seen());
    const subject = sockets[course.subject ?? 0];
    if (course.after) setTimeout(course.after, STAYS);
    return {
      token: armed.token, key: armed.key, url: armed.url,
      close_event: subject?.close_event ?? null, error_event: subject?.error_event ?? false, exception: subject?.exception ?? null,
      timed_out: !over, leaving: course.after !== undefined, sockets,
    };
  }

  /** @param {string} token */
  function found(token) {
    const entry = played.get(token);
    if (!entry) throw new Error('no such token was played in this page');
    return entry;
  }

  const lab = {
    /** @param {string} name @param {PlayOptions} [options] */
    play: async (name, options = {}) => (await begin(name, options)).result,
    /** @param {string} name @param {PlayOptions} [options] */
    async start(name, options = {}) {
      const { armed, course } = await begin(name, options);
      await Promise.race([course.greeted, after(options.settle ?? 3000)]);
      return { token: armed.token, key: armed.key, url: armed.url };
    },
    /** @param {string} token */
    result: async token => found(token).result,
    /** @param {string} token */
    armed: token => found(token).armed,
    /** @param {string} token */
    touch: token => found(token).course.touch?.(),
    /** @type {Promise<void>} */
    ready: Promise.resolve(),
  };

  /** @param {any} result */
  function inWords(result) {
    if (result.leaving) return 'the page leaves';
    if (result.sockets.length > 1) return `${result.sockets.length} sockets, the last one: ${result.sockets.map(oneInWords).at(-1)}`;
    return oneInWords(result);
  }

  /** @param {{close_event: Closing|null, error_event: boolean, exception: Thrown|null}} seen */
  function oneInWords(seen) {
    if (seen.exception) return `${seen.exception.name}: ${seen.exception.message}`;
    if (!seen.close_event) return seen.error_event ? 'an error event, no close event' : 'no event at all';
    const { code, reason, wasClean } = seen.close_event;
    return `${code}${reason ? ` “${reason}”` : ''}, ${wasClean ? 'clean' : 'not clean'}${seen.error_event ? ', after an error event' : ''}`;
  }

  /** @param {Scenario} scenario */
  function row(scenario) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const output = document.createElement('output');
    button.textContent = scenario.title + (scenario.slow ? ' (a minute)' : '');
    output.className = 'none';
    if (scenario.page_url !== location.href.split('#')[0]) {
      const link = document.createElement('a');
      link.href = scenario.page_url;
      link.textContent = 'play it from this page';
      output.append(link);
    }
    const needs = /** @type {Record<string, string>} */ (NEEDS)[scenario.browser];
    if (needs) output.append(output.hasChildNodes() ? `, ${needs}` : needs);
    button.onclick = async () => {
      button.setAttribute('aria-busy', 'true');
      output.className = 'none';
      output.textContent = 'playing…';
      try {
        const result = await lab.play(scenario.key);
        output.className = '';
        output.textContent = `the page saw: ${inWords(result)}`;
      } catch (error) {
        output.className = 'bad';
        output.textContent = String(error);
      }
      button.removeAttribute('aria-busy');
    };
    item.append(button, output);
    return item;
  }

  function show() {
    const groups = document.getElementById('groups');
    const all = document.getElementById('scenarios');
    const names = [...new Set(scenarios.map(scenario => scenario.group))];
    names.forEach((name, index) => {
      const heading = document.createElement('h2');
      heading.id = `group-${index}`;
      heading.textContent = name;
      const list = document.createElement('ul');
      list.setAttribute('aria-labelledby', heading.id);
      list.append(...scenarios.filter(scenario => scenario.group === name).map(row));
      all?.append(heading, list);
      const link = document.createElement('a');
      link.href = `#${heading.id}`;
      link.textContent = name;
      groups?.append(link);
    });
  }

  const ready = fetch('/scenarios.json').then(async response => {
    ({ scenarios } = await response.json());
    show();
  });
  lab.ready = ready;
  Object.defineProperty(window, 'lab', { value: lab });
})();
