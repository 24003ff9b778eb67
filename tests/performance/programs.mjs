// The two programs that are compared, each one process of its own: the API as it is shipped, and a bare server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const API = process.env.API_PROGRAM ?? path.join(ROOT, 'apps/api/dist/main.js');

/** @typedef {{ url: string, pid: number, stop: () => void }} Program */

/** @param {Record<string, string>} env beside what the database needs @returns {Promise<Program>} */
export async function startApi(env = {}) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, NODE_ENV: 'production', COOKIE_SECURE: 'false', RATE_LIMIT_ADDRESS_PER_MINUTE: '10000000', SESSION_REQUESTS_PER_MINUTE: '10000000' };
  return start(API, { ...settings, ...env }, text => (text.includes('is listening') ? url : undefined));
}

/** @param {Record<string, string>} env @returns {Promise<Program>} */
export const startBare = env => start(path.join(import.meta.dirname, 'bare-server.mjs'), env, text => /listening on (\S+)/.exec(text)?.[1]);

/** @param {string} file @param {Record<string, string>} env @param {(output: string) => string | undefined} urlIn @returns {Promise<Program>} */
async function start(file, env, urlIn) {
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: { ...process.env, ...env } });
  let output = '';
  const url = await new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`${path.basename(file)} ended with ${code}: ${output.slice(-2_000)}`)));
    child.stdout.on('data', bytes => {
      if (output.length < 20_000) output += bytes;
      const found = urlIn(output);
      if (found !== undefined) resolve(found);
    });
  });
  return { url, pid: child.pid ?? 0, stop: () => { child.removeAllListeners('exit'); child.kill(); } };
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
