// Installs the libraries exactly as package-lock.json names them, and only when something is missing.
import fs from 'node:fs';
import path from 'node:path';
import { mustRun } from '../process/command.mjs';
import { Failure } from '../process/failure.mjs';
import { inProject, readJson } from './project.mjs';

/**
 * npm writes node_modules/.package-lock.json last, so a half-finished install has none. Optional packages
 * differ from platform to platform and are left out of the comparison.
 */
export function isInstalled(wanted = inProject('package-lock.json'), present = inProject('node_modules/.package-lock.json')) {
  if (!fs.existsSync(present)) return false;
  const installed = readJson(present).packages;
  return Object.entries(readJson(wanted).packages).every(
    ([place, { link, optional, version }]) =>
      !place.includes('node_modules/') || optional || (link ? place in installed : installed[place]?.version === version),
  );
}

/** The npm that runs this command; without one (`node packages/launcher/start.mjs`) the one beside Node.js. */
function npmScript() {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own)) return own;
  const besideNode = ['../lib/node_modules/npm/bin/npm-cli.js', '../share/nodejs/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js'];
  const found = besideNode.map(place => path.resolve(path.dirname(process.execPath), place)).find(script => fs.existsSync(script));
  if (found) return found;
  throw new Failure('npm was not found.', { advice: 'run this command through npm: npm start, npm test' });
}

export async function install() {
  if (isInstalled()) return;
  // NODE_ENV=production in the caller's shell would leave out the tools that build the programs.
  await mustRun([npmScript(), 'ci', '--include=dev', '--no-audit', '--no-fund'], { name: 'npm ci' });
}

export const INSTALL_ADVICE = 'check the network and that the disk has 2 GB free, then run the command again; `npm ci` shows the full output';
