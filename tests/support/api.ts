import request, { type Test } from 'supertest';
import { requireEnv } from './database.js';

export const BASE_URL = requireEnv('BASE_URL');
export const API = '/api/v1';

/** Requests of one caller. Paths are relative to /api/v1. */
export interface Agent {
  get(path: string): Test;
  post(path: string): Test;
  put(path: string): Test;
  patch(path: string): Test;
  delete(path: string): Test;
}

/** A browser of ours: says where it comes from, as the pages do. Headers may be overridden with `.set()`. */
export function agentWith(headers: Readonly<Record<string, string>>): Agent {
  const send = (method: keyof Agent) => (path: string) => request(BASE_URL)[method](`${API}${path}`).set({ 'X-Legwork': '1', ...headers });
  return { get: send('get'), post: send('post'), put: send('put'), patch: send('patch'), delete: send('delete') };
}

export const anonymous: Agent = agentWith({});

/** The value of a cookie an answer sets; undefined when it sets none of that name. */
export function cookieFrom(headers: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const lines = [headers['set-cookie'] ?? []].flat() as string[];
  return lines.find((line) => line.startsWith(`${name}=`))?.split(';')[0]?.slice(name.length + 1);
}
