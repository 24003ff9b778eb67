// A new key for what is sealed at rest: whoever has a second step signs in before, meanwhile and after, and the older key is
// let go only when nothing needs it.
import { createCipheriv, createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Response } from 'supertest';
import { PASSWORD } from '../support/accounts.js';
import { cookieFrom } from '../support/api.js';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { hashOf, SESSION_COOKIE } from '../support/clinic.js';
import { type Outcome, runCommand } from '../support/commands.js';
import { type Installation, secondInstallation } from '../support/second-installation.js';
import { appWith, type AuthenticatorApp, steadyCode, turnOn } from '../support/second-factor.js';

jest.setTimeout(360_000);

const [OLD, NEW] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')] as const;
const CHALLENGE_COOKIE = `${SESSION_COOKIE}-challenge`;

interface Person {
  readonly id: string;
  readonly email: string;
  readonly app: AuthenticatorApp;
  readonly recoveryCodes: readonly string[];
}

let installation: Installation;
let api: ApiProcess | undefined;
beforeAll(async () => { installation = await secondInstallation(); });
afterAll(async () => {
  api?.stop();
  await installation.stop();
});

async function startWith(key: string, previous = ''): Promise<ApiProcess> {
  api?.stop();
  api = await startApiProcess({ ...installation.urls, SEALING_KEY: key, SEALING_KEY_PREVIOUS: previous });
  return api;
}

const rotate = (key: string, previous = ''): Outcome => runCommand('keys-rotate', [], { DATABASE_URL: installation.ownerUrl, SEALING_KEY: key, SEALING_KEY_PREVIOUS: previous });

async function newAccount(): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  const email = `person.${id.slice(0, 13)}@example.test`;
  const passwordHash = await hash(PASSWORD, { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 });
  await installation.query(`insert into account (id, email, email_key, display_name, password_hash) values ($1, $2, $2, 'Test Person', $3)`, [id, email, passwordHash]);
  return { id, email };
}

async function guarded(process: ApiProcess): Promise<Person> {
  const account = await newAccount();
  const token = randomBytes(32).toString('base64url');
  await installation.query(`insert into account_session (id, account_id, token_hash, expires_at, reauthenticated_at) values ($1, $2, $3, now() + interval '1 hour', now())`, [randomUUID(), account.id, hashOf(token)]);
  return { ...account, ...await turnOn(process.as(token)) };
}

const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', Buffer.from(OLD, 'base64url'), '', `legwork ${use}`, 32));

/** A second step as it was stored before keys had names: sealed under the first form, its codes hashed with a key derived from the installation's. */
async function guardedLongAgo(): Promise<Person> {
  const account = await newAccount();
  const [secret, nonce] = [Buffer.alloc(20, 'A'), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', derived('second-factor'), nonce).setAAD(Buffer.from(account.id));
  const sealed = Buffer.concat([Buffer.of(1), nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  await installation.query('insert into second_factor (id, account_id, secret_encrypted, confirmed_at) values ($1, $2, $3, now())', [randomUUID(), account.id, sealed]);
  const recoveryCodes = ['abcd-efgh-2345', 'abcd-efgh-2346'];
  for (const code of recoveryCodes) {
    const codeHash = createHmac('sha256', derived('recovery-code')).update(`${account.id} ${code.replaceAll('-', '')}`).digest();
    await installation.query('insert into recovery_code (id, account_id, code_hash) values ($1, $2, $3)', [randomUUID(), account.id, codeHash]);
  }
  // 20 bytes of the letter A in base32.
  return { ...account, app: appWith('IFAUCQKBIFAUCQKBIFAUCQKBIFAUCQKB'), recoveryCodes };
}

async function signIn(process: ApiProcess, { email }: Person, code: string): Promise<Response> {
  const first = await process.as('').post('/sign-in').send({ email, password: PASSWORD }).expect(401);
  expect(first.body.code).toBe('code-needed');
  return process.as('').post('/sign-in/code').set('Cookie', `${CHALLENGE_COOKIE}=${cookieFrom(first.headers, CHALLENGE_COOKIE) ?? ''}`).send({ code });
}

const sealedNow = () => installation.query<{ row: unknown }>('select to_jsonb(f) as row from second_factor f order by id');

it('is taken into use without anybody losing their second step, and the older key is kept until then', async () => {
  const before = await startWith(OLD);
  const people = [await guarded(before), await guardedLongAgo()] as const;
  await steadyCode();
  for (const person of people) expect((await signIn(before, person, person.app.code())).status).toBe(200);

  const meanwhile = await startWith(NEW, OLD);
  for (const person of people) expect((await signIn(meanwhile, person, person.recoveryCodes[0] ?? '')).status).toBe(200);

  const sealed = await sealedNow();
  const refused = rotate(NEW);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('0 second factors sealed anew, 2 remain. 2 are opened by none of these keys');
  expect(refused.output).toContain('Keep SEALING_KEY_PREVIOUS.');
  expect(await sealedNow()).toEqual(sealed);

  expect(rotate(NEW, OLD)).toEqual({ code: 0, output: '2 second factors sealed anew, 0 remain. Nothing needs a previous key any more: SEALING_KEY_PREVIOUS can go.\n' });
  expect(rotate(NEW).output).toContain('0 second factors sealed anew, 0 remain.');

  const after = await startWith(NEW);
  await steadyCode();
  for (const person of people) {
    expect((await signIn(after, person, person.app.code(30))).status).toBe(200);
    expect((await signIn(after, person, person.recoveryCodes[1] ?? '')).status).toBe(200);
    expect((await signIn(after, person, person.recoveryCodes[0] ?? '')).status).toBe(401);
  }
  expect((await installation.query<{ heads: string }>(`select distinct encode(substring(secret_encrypted from 1 for 5), 'hex') as heads from second_factor`))).toHaveLength(1);
});

it.each<[string, Record<string, string>, RegExp]>([
  ['without a database', { SEALING_KEY: NEW }, /DATABASE_URL is missing/],
  ['without a key', { DATABASE_URL: 'postgresql://localhost/none' }, /SEALING_KEY must be/],
  ['with the present key as the one from before', { DATABASE_URL: 'postgresql://localhost/none', SEALING_KEY: NEW, SEALING_KEY_PREVIOUS: NEW }, /another one/],
])('does not begin %s', (_name, variables, words) => {
  const { code, output } = runCommand('keys-rotate', [], variables);
  expect(code).toBe(2);
  expect(output).toMatch(words);
});
