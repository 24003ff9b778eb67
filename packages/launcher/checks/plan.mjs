// What a run of `npm test` covers: everything, or the part that a developer names.
import fs from 'node:fs';
import { inProject } from '../workspace/project.mjs';

/** Jest projects by what they need to run. */
const OFFLINE_PROJECTS = ['unit', 'setup'];
const SERVED_PROJECTS = ['api', 'trust', 'faults'];
const PARTS = [...OFFLINE_PROJECTS, ...SERVED_PROJECTS, 'browser'];

/** @param {string} project */
export const isOffline = project => OFFLINE_PROJECTS.includes(project);

export const USAGE = `Usage: npm test [-- ${PARTS.join('|')} [pattern]]`;

/**
 * @typedef {object} Plan
 * @property {boolean} everything
 * @property {string[]} jest projects
 * @property {boolean} browser
 * @property {boolean} served whether the built API must run
 * @property {string} [pattern] of test files
 */

/** @param {string[]} args @returns {Plan | undefined} nothing for a wrong call */
export function planOf([part, pattern, ...rest]) {
  if (rest.length > 0 || (part !== undefined && !PARTS.includes(part))) return undefined;
  const everything = part === undefined;
  const wanted = everything ? PARTS : [part];
  const jest = wanted.filter(name => isOffline(name) || (SERVED_PROJECTS.includes(name) && hasTests(name)));
  const browser = wanted.includes('browser') && hasTests('browser');
  return { everything, jest, browser, served: everything || browser || jest.some(name => SERVED_PROJECTS.includes(name)), pattern };
}

/** @param {string} folder */
const hasTests = folder => fs.existsSync(inProject('tests', folder));
