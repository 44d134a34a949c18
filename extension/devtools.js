// The DevTools page: makes the panel, and captures from the moment DevTools opens until the panel takes over.
import {Capture, sources} from './capture.js';
import {Backlog, channel} from './handover.js';

const backlog = new Backlog();
const capture = new Capture(event => backlog.add(event), await sources());
const bus = channel();
bus.onmessage = async ({data}) => {
  if (data?.kind !== 'panel-ready') return;
  await capture.stop();
  bus.postMessage({kind: 'backlog', events: backlog.take()});
};
chrome.devtools.panels.create('wswhy', '', 'panel.html');
await capture.start();
