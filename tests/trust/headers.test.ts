// What every answer carries, whatever the question and whoever asked.
import { BASE_URL } from '../support/api.js';
import { type Answer, send, sendBare } from '../support/http.js';
import { isOutcome } from './operation-outcomes.js';
import { type ActorName, newActor, newStage, type Stage } from './actors.js';
import { callOf } from './calls.js';
import { PLAIN_ROUTES } from './refusing.js';
import { GOOD_REQUESTS } from './route-bodies.js';
import { admits } from './routes.policy.js';
import { ownOf } from './surroundings.js';

jest.setTimeout(240_000);

const CALLERS: readonly ActorName[] = ['physiotherapist', 'owner', 'assistant', 'patient_link', 'anonymous'];
/** Answers that load nothing at all, and a picture that may not even run. */
const STRICTER = ["default-src 'none'", "default-src 'none'; sandbox"];
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

const FORGED_HOSTS: readonly Readonly<Record<string, string>>[] = [{ Host: 'evil.example' }, { 'X-Forwarded-Host': 'evil.example' }, { 'X-Forwarded-For': '10.0.0.1', Forwarded: 'host=evil.example' }];

/** Words of our own sources, of the database and of the libraries, which a stranger has no use for. */
const INSIDES = /node_modules|\.ts:\d|\.js:\d|\bat [\w.]+ \(|prisma|postgres|select .* from|SQLSTATE|relation "|stack/i;

const answers = new Map<string, Answer>();
let stage: Stage;

beforeAll(async () => {
  stage = await newStage();
  for (const policy of PLAIN_ROUTES) {
    const actor = await newActor(stage.clinic, CALLERS.find((name) => admits(policy, name)) ?? 'anonymous');
    const call = callOf(policy.name, actor, await (GOOD_REQUESTS[policy.name] as (typeof GOOD_REQUESTS)[string])(ownOf(stage.clinic, actor)));
    answers.set(`${policy.name}, refused`, await sendBare({ ...call, headers: { ...call.headers, Cookie: '', Origin: 'https://evil.example' } }));
    answers.set(`${policy.name}, badly put`, await send({ ...call, path: `${call.path}${call.path.includes('?') ? '&' : '?'}a=1&a=2` }));
    answers.set(policy.name, await send(call));
  }
  const cookie = stage.cast.owner.cookie;
  for (const [name, path] of [['an unknown route', '/nothing'], ['a broken address', '/%ZZ'], ['the description', '/openapi.json'], ['a folder up', '/../../package.json']] as const) answers.set(name, await send({ method: 'GET', path, headers: cookie }));
  for (const method of ['TRACE', 'PROPFIND', 'OPTIONS', 'PUT']) answers.set(`${method} where there is none`, await send({ method, path: '/clinic', headers: cookie }));
}, 240_000);

const exceptions = (wrong: (answer: Answer) => boolean) => [...answers].filter(([, answer]) => wrong(answer)).map(([name, { status }]) => `${name}: ${status}`);

describe('every answer', () => {
  it('is one of hundreds, good and bad', () => {
    expect(answers.size).toBeGreaterThan(300);
    expect([...answers.values()].filter(({ status }) => status < 300).length).toBeGreaterThan(100);
    expect([...answers.values()].filter(({ status }) => status >= 400).length).toBeGreaterThan(100);
    expect(exceptions(({ status }) => status >= 500)).toEqual([]);
  });

  it('lets a page load from here only, run nothing inline, and stand in no frame', () => {
    expect(exceptions(({ headers }) => headers['content-security-policy'] !== CSP && !STRICTER.includes(String(headers['content-security-policy'])))).toEqual([]);
    expect(CSP).not.toMatch(/(script-src|style-src) [^;]*unsafe/);
  });

  it.each([
    ['x-content-type-options', 'nosniff'], ['referrer-policy', 'no-referrer'], ['cache-control', 'no-store'],
  ])('has %s: %s', (name, value) => {
    expect(exceptions(({ headers }) => headers[name] !== value && headers['content-security-policy'] === CSP)).toEqual([]);
  });

  it('asks browsers for https for at least a year', () => {
    expect(exceptions(({ headers }) => headers['content-security-policy'] === CSP && Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]) < 31_536_000)).toEqual([]);
  });

  it('opens nothing to other sites', () => {
    expect(exceptions(({ headers }) => Object.keys(headers).some((name) => name.startsWith('access-control-')))).toEqual([]);
  });

  it('says nothing about the program', () => {
    expect(exceptions(({ headers }) => 'x-powered-by' in headers || 'server' in headers || 'x-runtime' in headers)).toEqual([]);
    expect(exceptions(({ status, text }) => status >= 400 && INSIDES.test(text))).toEqual([]);
  });

  it('that refuses is a problem document with the id of its request', () => {
    expect(exceptions((answer) => {
      const { status, headers, json } = answer;
      const { code, requestId } = (json ?? {}) as { code?: unknown; requestId?: unknown };
      return status >= 400 && !isOutcome(answer) && !(headers['content-type'] === 'application/problem+json; charset=utf-8' && typeof code === 'string' && requestId === headers['x-request-id']);
    })).toEqual([]);
  });

  it('sets cookies that no script reads and no other site or path gets', () => {
    const cookies = [...answers].flatMap(([name, { headers }]) => (headers['set-cookie'] ?? []).map((cookie) => [name, cookie] as const));
    expect(cookies.length).toBeGreaterThan(3);
    const secure = BASE_URL.startsWith('https:') || process.env['COOKIE_SECURE'] === 'true';
    const loose = cookies.filter(([, cookie]) => !/; Path=\/(;|$)/.test(cookie) || !/; HttpOnly/.test(cookie) || !/; SameSite=(Lax|Strict)/.test(cookie) || /Domain=/i.test(cookie)
      || cookie.startsWith('__Host-') !== secure || /; Secure/.test(cookie) !== secure);
    expect(loose).toEqual([]);
  });

  it('with a link in it names the address people use, whatever host the request named', async () => {
    for (const forged of FORGED_HOSTS) {
      const policy = PLAIN_ROUTES.find(({ name }) => name === 'POST /intakes/{id}/link');
      if (policy === undefined) throw new Error('There is no route that makes a link.');
      const actor = stage.cast.owner;
      const call = callOf(policy.name, actor, await (GOOD_REQUESTS[policy.name] as (typeof GOOD_REQUESTS)[string])(ownOf(stage.clinic, actor)));
      const { status, text } = await send({ ...call, headers: { ...call.headers, ...forged } });
      expect([status, text.includes('evil')]).toEqual([201, false]);
    }
  });
});
