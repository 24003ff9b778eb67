// Where the project is and where its tools are. Plain Node.js: usable before anything is installed.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** @param {string[]} parts */
export const inProject = (...parts) => path.join(root, ...parts);

/** @param {string} file */
export const readJson = file => JSON.parse(fs.readFileSync(file, 'utf8'));

const PACKAGE_OF_TOOL = /** @type {const} */ ({
  depcruise: 'dependency-cruiser',
  jest: 'jest',
  oxlint: 'oxlint',
  playwright: '@playwright/test',
  prisma: 'prisma',
  tsc: 'typescript',
  turbo: 'turbo',
});

/**
 * The script behind a tool. Started with this same Node.js, so that neither PATH nor a shell matters.
 * @param {keyof typeof PACKAGE_OF_TOOL} name
 */
export function tool(name) {
  const directory = inProject('node_modules', PACKAGE_OF_TOOL[name]);
  const { bin } = readJson(path.join(directory, 'package.json'));
  return path.join(directory, typeof bin === 'string' ? bin : bin[name]);
}
