// Requests sent exactly as written, over connections kept open: for tests that send thousands.
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { HAS_ADDRESSES, newAddress } from './addresses.js';
import { API, BASE_URL } from './api.js';

export interface Call {
  readonly method: string;
  /** Under /api/v1, query included. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; text and bytes are sent as they are. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  /** The body read as JSON; undefined when it is none. */
  readonly json: unknown;
}

const BUSY = 503;
const ATTEMPTS = 5;

/** From an address of each test file's own: what one does wrong is not held against the others. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 16, ...(HAS_ADDRESSES && { localAddress: newAddress() }) });

/** As one of our own pages would send it. */
export const send = (call: Call): Promise<Answer> => sendBare({ ...call, headers: { 'X-Legwork': '1', ...call.headers } });

/** Without the header that only our own pages send. A service that says it is busy is asked again, five times at most. */
export async function sendBare(call: Call): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await sendOnce(call);
    if (answer.status !== BUSY || attempt === ATTEMPTS) return answer;
    await sleep(attempt * 400);
  }
}

function sendOnce({ method, path, headers, body }: Call): Promise<Answer> {
  const bytes = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const request = http.request(`${BASE_URL}${API}${path}`, {
      method, agent,
      headers: { ...(bytes !== undefined && { 'Content-Type': 'application/json', 'Content-Length': String(bytes.length) }), ...headers },
    }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: asJson(text) });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(bytes);
  });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an answer says, less what differs each time. */
export function said({ status, headers, text }: Answer): string {
  return `${status} ${headers['content-type'] ?? ''} ${text.replace(/"requestId":"[^"]*"/, '"requestId":""').replaceAll(/, request [0-9a-f-]{36}"/g, '"')}`;
}
