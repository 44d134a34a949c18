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
  return session.evaluate(`axe.run(document, {resultTypes: ['violations']}).then(({violations}) =>
    violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
}
