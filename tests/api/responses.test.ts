// What every answer carries, whatever it answers.
import request from 'supertest';
import { API, BASE_URL } from '../support/api.js';
import { newClinic, SESSION_COOKIE } from '../support/clinic.js';

type Ask = () => Promise<{ status: number; headers: Record<string, string> }>;

const get = (path: string): Ask => async () => request(BASE_URL).get(path);

const ANSWERS: readonly (readonly [name: string, ask: Ask, status: number])[] = [
  ['health', get(`${API}/health`), 200],
  ['the description of the API', get(`${API}/openapi.json`), 200],
  ['a refusal', get(`${API}/session`), 401],
  ['an unknown route', get(`${API}/nothing`), 404],
  ['a broken address', get(`${API}/%ZZ`), 400],
  ['a change from elsewhere', async () => request(BASE_URL).post(`${API}/sign-out`), 403],
  ['a body of another type', async () => request(BASE_URL).post(`${API}/sign-in`).set('X-Legwork', '1').type('text').send('x'), 415],
];

describe.each(ANSWERS)('%s', (_name, ask, status) => {
  it('is protected by its headers', async () => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['content-security-policy']).not.toMatch(/(script-src|style-src)[^;-]*'unsafe-(inline|eval)'/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers['server']).toBeUndefined();
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });
});

describe('every operation of the description', () => {
  it('has a name of its own, a declared answer and the form of its problems', async () => {
    const { body } = await request(BASE_URL).get(`${API}/openapi.json`).expect(200);
    const operations = Object.values(body.paths as Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>).flatMap(Object.values);
    expect(operations.length).toBeGreaterThan(15);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { operationId, responses } of operations) {
      expect([operationId, Object.keys(responses).some((status) => status.startsWith('2')), 'default' in responses]).toEqual([operationId, true, true]);
    }
  });

  it('that needs a session refuses without one, and with one that ended', async () => {
    const { body } = await request(BASE_URL).get(`${API}/openapi.json`).expect(200);
    const open = [
      '/sign-in', '/sign-in/code', '/sign-out', '/password-resets', '/password-resets/completion', '/invitations/preview', '/invitations/acceptance', '/health', '/ready',
      '/calendar-feeds/{file}', '/fhir/metadata', '/reminders/preview', '/reminders/wish', '/reminders/one-click/{token}',
    ];
    const routes = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) => Object.keys(methods).map((method) => [method, path] as const))
      .filter(([, path]) => !open.includes(path.slice(API.length)) && !path.startsWith(`${API}/link/`));
    expect(routes.length).toBeGreaterThan(8);
    for (const [method, path] of routes) {
      const url = path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
      const answer = await request(BASE_URL)[method as 'get'](url).set({ 'X-Legwork': '1', Cookie: `${SESSION_COOKIE}=${Buffer.alloc(32, 9).toString('base64url')}` });
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  });
});

describe('ready', () => {
  it('says that the database is reached and migrated', async () => {
    await request(BASE_URL).get(`${API}/ready`).expect(200, { status: 'ok' });
  });
});

describe('a session of an owner', () => {
  it('does not let a cookie of another name in', async () => {
    const clinic = await newClinic();
    await request(BASE_URL).get(`${API}/clinic`).set('Cookie', `session=${clinic.members.owner.token}`).expect(401);
    await request(BASE_URL).get(`${API}/clinic`).set('Authorization', `Bearer ${clinic.members.owner.token}`).expect(401);
  });
});
