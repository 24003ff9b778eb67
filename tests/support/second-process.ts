// A further API process on the same database, as behind a load balancer: what one decides, the other must know at once.
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import request from 'supertest';
import { type Agent, API } from './api.js';
import { SESSION_COOKIE } from './clinic.js';

const PROGRAMS = path.resolve(__dirname, '../..', process.env['API_DIRECTORY'] ?? 'apps/api/dist');

export interface SecondProcess {
  as(token: string): Agent;
  stop(): void;
}

export async function secondProcess(): Promise<SecondProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url };
  const child = spawn(process.execPath, [path.join(PROGRAMS, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => { if (chunk.toString().includes('is listening')) resolve(); });
    child.once('exit', (code) => reject(new Error(`The second process ended with ${String(code)}.`)));
  });
  return {
    as(token) {
      const send = (method: keyof Agent) => (route: string) => request(url)[method](`${API}${route}`).set({ 'X-Legwork': '1', Cookie: `${SESSION_COOKIE}=${token}` });
      return { get: send('get'), post: send('post'), put: send('put'), patch: send('patch'), delete: send('delete') };
    },
    stop: () => { child.kill(); },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
