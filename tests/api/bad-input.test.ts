// Input that trips naive servers: each answers the expected 4xx as a problem document, and changes nothing.
import http from 'node:http';
import net from 'node:net';
import { API, BASE_URL } from '../support/api.js';
import { newClinic, SESSION_COOKIE, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: { readonly code?: string; readonly errors?: readonly { readonly pointer: string; readonly code: string }[] };
}

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

/** Bytes exactly as given: no client library puts them right. */
function send(body: string | Buffer, headers: Readonly<Record<string, string | string[]>> = {}, path = '/people/invitations', method = 'POST'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${BASE_URL}${API}${path}`, {
      method,
      headers: { Cookie: `${SESSION_COOKIE}=${clinic.members.owner.token}`, 'X-Legwork': '1', 'Content-Type': 'application/json', ...headers },
    }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'], body: JSON.parse(Buffer.concat(parts).toString()) as Answer['body'] }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const invitation = (fields: string) => `{"email":"a@example.test","role":"assistant",${fields}}`;
const nested = (depth: number) => invitation(`"displayName":${'['.repeat(depth)}${']'.repeat(depth)}`);

/** name, body, pointer (undefined: no place), code of the error */
const BODIES: readonly (readonly [name: string, body: string | Buffer, code: string])[] = [
  ['nothing at all', '', 'required'],
  ['text that is not JSON', '{"email":', 'json'],
  ['5,000 open brackets', '['.repeat(5_000), 'too-deep'],
  ['5,000 deep', nested(5_000), 'too-deep'],
  ['21 deep', nested(20), 'too-deep'],
  ['a list instead of an object', '[]', 'wrong-type'],
  ['a text instead of an object', '"x"', 'wrong-type'],
  ['null', 'null', 'wrong-type'],
  ['a field twice', invitation('"role":"owner"'), 'repeated-key'],
  ['a field twice, once escaped', invitation('"r\\u006fle":"owner"'), 'repeated-key'],
  ['NUL in a text', invitation('"displayName":"a\\u0000b"'), 'text'],
  ['NUL in a name', invitation('"a\\u0000":1'), 'text'],
  ['half a surrogate pair', invitation('"displayName":"\\ud800"'), 'text'],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'text'],
  ['__proto__', invitation('"__proto__":{"role":"owner"}'), 'unknown-field'],
  ['constructor', invitation('"constructor":{"prototype":{}}'), 'unknown-field'],
  ['a number beyond all numbers', invitation('"displayName":1e400'), 'number'],
  ['a number for a text', invitation('"displayName":9223372036854775808'), 'wrong-type'],
  ['an object for a text', '{"email":{"not":"x"},"role":"assistant"}', 'wrong-type'],
  ['a filter for a text', '{"email":{"contains":""},"role":"assistant"}', 'email'],
  ['fields of the table', invitation('"clinicId":"00000000-0000-7000-8000-000000000000","acceptedAt":null'), 'unknown-field'],
  ['a name of 101 characters', invitation(`"displayName":"${'x'.repeat(101)}"`), 'too-long'],
  ['a line break in an address', '{"email":"a@example.test\\r\\nBcc: b@example.test","role":"assistant"}', 'email'],
];

describe('a body', () => {
  it.each(BODIES)('with %s is refused by place', async (_name, body, code) => {
    const answer = await send(body);
    expect({ status: answer.status, type: answer.type, problem: answer.body.code }).toEqual({ status: 400, type: 'application/problem+json; charset=utf-8', problem: 'invalid-input' });
    expect(answer.body.errors?.map((error) => error.code)).toContain(code);
  });

  it('may be as large and as deep as the limit, and no more', async () => {
    const padded = (size: number) => { const text = '{"email":"x","role":"assistant"}'; return text + ' '.repeat(size - text.length); };
    expect((await send(padded(256 * 1024))).status).toBe(400);
    expect(await send(padded(256 * 1024 + 1))).toMatchObject({ status: 413, body: { code: 'too-large' } });
    const deepest = await send(nested(19));
    expect(deepest.body.errors?.map((error) => error.code)).not.toContain('too-deep');
  });

  it.each([
    ['another charset', { 'Content-Type': 'application/json; charset=utf-16' }],
    ['another type', { 'Content-Type': 'application/xml' }],
    ['compression', { 'Content-Encoding': 'gzip' }],
    ['the type of imports', { 'Content-Type': 'application/fhir+json' }],
  ])('in %s is not taken', async (_name, headers) => {
    expect(await send(invitation('"displayName":"x"'), headers)).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
  });

  it('with two content types is refused', async () => {
    const answer = await raw(`POST ${API}/people/invitations HTTP/1.1\r\nHost: x\r\nX-Legwork: 1\r\nContent-Type: application/json\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"invalid-input"');
  });

  it('of all these leaves nothing behind', async () => {
    expect(await sql`select 1 from invitation where clinic_id = ${clinic.id}`).toHaveLength(0);
  });
});

describe('an address', () => {
  it.each([
    ['a broken escape', '/people/%ZZ', 400],
    ['NUL', '/people/%00', 400],
    ['half a surrogate pair', '/people/%ED%A0%80', 400],
    ['an endless id', `/people/${'a'.repeat(300)}`, 400],
    ['an id of another shape', '/people/1', 404],
    ['nothing known', '/nothing/here', 404],
  ])('with %s answers a problem', async (_name, path, status) => {
    const answer = await send('{}', { 'If-Match': '"1"' }, path, 'PATCH');
    expect({ status: answer.status, type: answer.type }).toEqual({ status, type: 'application/problem+json; charset=utf-8' });
  });

  it('with __proto__ or NUL in its query is refused', async () => {
    for (const query of ['?__proto__[limit]=1', '?limit=%00', '?__proto__=1', '?constructor=1']) {
      expect((await send('', {}, `/people${query}`, 'GET')).status).toBe(400);
    }
  });
});

describe('what is hardly a request', () => {
  it.each([
    ['headers of 20 kB', `GET ${API}/health HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['two lengths', `POST ${API}/sign-out HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
  ])('with %s is answered and closed', async (_name, text, status) => {
    expect(await raw(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(BASE_URL);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.on('data', (part) => { answer += part.toString(); });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
