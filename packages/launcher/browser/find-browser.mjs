// A browser for the tests without a download: the one that CHROMIUM_PATH names, one that the machine has, or the one from npm.
import fs from 'node:fs';
import { shippedBrowser } from './shipped-browser.mjs';

/** Tests are alone with their pages: no first-run tour, no updates, no calls home. */
const QUIET = ['--no-sandbox', '--no-first-run', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser  ready for Playwright's launchOptions */

/** @param {Record<string, string | undefined>} [environment] @returns {Promise<Browser>} */
export async function findBrowser(environment = process.env) {
  const inherited = Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const named = environment['CHROMIUM_PATH'];
  if (named && !fs.existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
  const executablePath = named || INSTALLED.find(file => fs.existsSync(file));
  if (executablePath) return { executablePath, args: QUIET, env: inherited };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { args, env, ...shipped } = await shippedBrowser();
    return { ...shipped, args: [...QUIET, ...args], env: { ...inherited, ...env } };
  }
  throw new Error('No Chromium or Chrome was found. Install one, or set CHROMIUM_PATH to its program, and run the tests again.');
}
