// An API process of the tests' own, beside the one under test: on a free port, with the built program.
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import request from 'supertest';
import { type Agent, API } from './api.js';
import { SESSION_COOKIE } from './clinic.js';

/** Where the API under test was built. */
export const PROGRAMS = path.resolve(process.env['API_DIRECTORY'] ?? 'apps/api/dist');

const READY = 'is listening';

export interface ApiProcess {
  /** Speaks as the bearer of a session. */
  as(token: string): Agent;
  stop(): void;
}

/** Resolves once it listens; rejects when it ends before. @param variables go before those of the tests */
export async function startApiProcess(variables: Readonly<Record<string, string>> = {}): Promise<ApiProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...variables, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url };
  const child = spawn(process.execPath, [path.join(PROGRAMS, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => { if (chunk.toString().includes(READY)) resolve(); });
    child.once('exit', (code) => reject(new Error(`The API process ended with ${String(code)}.`)));
  });
  return { as: (token) => agentAt(url, token), stop: () => { child.kill(); } };
}

function agentAt(url: string, token: string): Agent {
  const send = (method: keyof Agent) => (route: string) => request(url)[method](`${API}${route}`).set({ 'X-Legwork': '1', Cookie: `${SESSION_COOKIE}=${token}` });
  return { get: send('get'), post: send('post'), put: send('put'), patch: send('patch'), delete: send('delete') };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
