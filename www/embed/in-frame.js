// A page for frames: draws what its address asks for, and tells the page around it how high that is.
import './wswhy.js';

const asked = new URLSearchParams(location.search);

/** The element that each attribute stands for. */
const KINDS = {code: 'wswhy-code', hex: 'wswhy-frame', codes: 'wswhy-compare'};

const compared = asked.get('compare');
if (compared !== null) {
  asked.delete('compare');
  asked.set('codes', compared.replace('-', ' '));
}
const [, name] = Object.entries(KINDS).find(([attribute]) => asked.has(attribute)) ?? [0, 'wswhy-code'];
const element = document.createElement(name);
for (const [attribute, value] of asked) {
  // What is no name of an attribute is nothing that an element could have.
  if (/^[a-z]+$/.test(attribute)) element.setAttribute(attribute, value);
}
document.body.append(element);

new ResizeObserver(() => {
  parent.postMessage({wswhy: {height: Math.ceil(element.getBoundingClientRect().height)}}, '*');
}).observe(element);
