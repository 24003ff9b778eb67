import request, { type Test } from 'supertest';
import { API, BASE_URL } from '../support/api.js';
import { newClinic, SESSION_COOKIE, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

const host = new URL(BASE_URL).host;

type Headers = Readonly<Record<string, string>>;

/** What pages of other sites can make a browser send along with the cookie. */
const FOREIGN: readonly (readonly [name: string, headers: Headers])[] = [
  ['no header of ours', {}],
  ['a header of another value', { 'X-Legwork': 'true' }],
  ['another site by Sec-Fetch-Site', { 'X-Legwork': '1', 'Sec-Fetch-Site': 'cross-site' }],
  ['a neighbouring site by Sec-Fetch-Site', { 'X-Legwork': '1', 'Sec-Fetch-Site': 'same-site' }],
  ['another origin', { 'X-Legwork': '1', Origin: 'https://evil.example' }],
  ['an origin that only begins like ours', { 'X-Legwork': '1', Origin: `http://${host}.evil.example` }],
  ['the origin null', { 'X-Legwork': '1', Origin: 'null' }],
];

const OWN: readonly (readonly [name: string, headers: Headers])[] = [
  ['no origin', { 'X-Legwork': '1' }],
  ['our origin', { 'X-Legwork': '1', Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' }],
];

/** Writes of each method; the clinic they would change is the one named. */
const WRITES: readonly (readonly [method: 'post' | 'patch' | 'put' | 'delete', path: string, body: object])[] = [
  ['post', '/people/invitations', { email: 'new@example.test', role: 'assistant' }],
  ['patch', '/clinic', { name: 'Changed' }],
  ['put', '/session/clinic', { clinicId: '00000000-0000-7000-8000-000000000000' }],
  ['post', '/sign-out-everywhere', {}],
  ['post', '/sign-out', {}],
  ['delete', '/people/invitations/00000000-0000-7000-8000-000000000000', {}],
];

function send(clinic: TestClinic, [method, path, body]: (typeof WRITES)[number], headers: Headers): Test {
  return request(BASE_URL)[method](`${API}${path}`).set({ Cookie: `${SESSION_COOKIE}=${clinic.members.owner.token}`, 'If-Match': '"1"', ...headers }).send(body);
}

async function stateOf(clinic: TestClinic): Promise<unknown> {
  return sql`
    select (select jsonb_agg(to_jsonb(c)) from clinic c where id = ${clinic.id}) as clinic,
      (select count(*) from invitation where clinic_id = ${clinic.id}) as invitations,
      (select jsonb_agg(jsonb_build_array(s.id, s.revoked_at, s.clinic_id) order by s.id) from account_session s
        join membership m using (account_id) where m.clinic_id = ${clinic.id}) as sessions`;
}

describe('a change asked for by another site', () => {
  it.each(FOREIGN)('is refused with %s', async (_name, headers) => {
    const clinic = await newClinic();
    const before = await stateOf(clinic);
    for (const write of WRITES) await send(clinic, write, headers).expect(403);
    expect(await stateOf(clinic)).toEqual(before);
  });

  it('is refused when sent as a form or as plain text', async () => {
    const clinic = await newClinic();
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const answer = await request(BASE_URL).post(`${API}/people/invitations`).set({ Cookie: `${SESSION_COOKIE}=${clinic.members.owner.token}`, 'X-Legwork': '1', 'Content-Type': type })
        .send('{"email":"new@example.test","role":"assistant"}');
      expect([type, answer.status, answer.body.code]).toEqual([type, 415, 'unsupported-media-type']);
    }
  });

  it('does not happen on reading', async () => {
    const clinic = await newClinic();
    const before = await stateOf(clinic);
    for (const path of ['/clinic', '/people', '/people/invitations', '/session', '/sign-out', '/sign-out-everywhere']) {
      await request(BASE_URL).get(`${API}${path}`).set('Cookie', `${SESSION_COOKIE}=${clinic.members.owner.token}`);
      await request(BASE_URL).head(`${API}${path}`).set('Cookie', `${SESSION_COOKIE}=${clinic.members.owner.token}`);
    }
    expect(await stateOf(clinic)).toEqual(before);
  });
});

describe('a change asked for by our own pages', () => {
  it.each(OWN)('is taken with %s', async (_name, headers) => {
    const clinic = await newClinic();
    const { status } = await send(clinic, ['post', '/people/invitations', { email: 'new@example.test', role: 'assistant' }], headers);
    expect(status).toBe(201);
  });
});
