// axe-core in a page: what it finds against the rules of accessibility.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core calls violations in the document, and where.
 * @param {{evaluate(expression: string): Promise<any>}} session
 * @returns {Promise<string[]>}
 */
export async function axeViolations(session) {
  // The debugger may evaluate what the page's policy forbids the page.
  await session.evaluate(`${AXE};0`);
  // Not the style sheets: for those that a shadow links axe makes a style element, which the page's policy refuses; the one
  // rule that asks for them (`css-orientation-lock`) is off unless it is asked for.
  return session.evaluate(`axe.run(document, {resultTypes: ['violations'], preload: {assets: ['media']}}).then(({violations}) =>
    violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
}
