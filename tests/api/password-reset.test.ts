import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { newAccount, PASSWORD } from '../support/accounts.js';
import { from, HAS_ADDRESSES, newAddress } from '../support/addresses.js';
import { anonymous } from '../support/api.js';
import { agentOf, newSession } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { resetToken } from '../support/tokens.js';

const NEW_PASSWORD = 'walnut cobalt trumpet';

const ask = (email: string) => from(newAddress(), anonymous.post('/password-resets')).send({ email });
const complete = (token: string, password = NEW_PASSWORD, address = newAddress()) => from(address, anonymous.post('/password-resets/completion')).send({ token, password });
const signIn = (email: string, password: string) => from(newAddress(), anonymous.post('/sign-in')).send({ email, password });
const said = ({ status, body, headers }: Response) => ({ status, body: { ...body, requestId: '' }, cookies: headers['set-cookie'] });

describe('asking for a new password', () => {
  it('answers the same for every address, and mails only the owner', async () => {
    const account = await newAccount();
    const known = said(await ask(account.email));
    expect(known.status).toBe(202);
    expect(said(await ask(`nobody.${randomUUID()}@example.test`))).toEqual(known);
    expect(await sql`select kind from account_mail where account_id = ${account.id}`).toEqual([{ kind: 'password-reset' }]);
  });

  it('sends three mails an hour at most, and says nothing about it', async () => {
    const account = await newAccount();
    for (let at = 0; at < 5; at += 1) await ask(account.email).expect(202);
    expect(await sql`select kind from account_mail where account_id = ${account.id}`).toHaveLength(3);
  });

  it('sends nothing to a disabled account', async () => {
    const account = await newAccount();
    await sql`update account set status = 'disabled' where id = ${account.id}`;
    await ask(account.email).expect(202);
    expect(await sql`select 1 from account_mail where account_id = ${account.id}`).toHaveLength(0);
  });
});

describe('completing a reset', () => {
  it('sets the password, ends every session and tells the owner', async () => {
    const account = await newAccount();
    const sessions = [await newSession(account.id, null), await newSession(account.id, null)];
    await complete(await resetToken(account.id)).expect(204);
    for (const session of sessions) await agentOf(session).get('/session').expect(401);
    await signIn(account.email, PASSWORD).expect(401);
    await signIn(account.email, NEW_PASSWORD).expect(200);
    expect(await sql`select kind from account_mail where account_id = ${account.id} order by created_at`).toEqual([{ kind: 'password-changed' }, { kind: 'new-device' }]);
  });

  it('stores the password as argon2id of 19 MiB and two passes', async () => {
    const account = await newAccount();
    await complete(await resetToken(account.id)).expect(204);
    const [row] = await sql<{ hash: string }>`select password_hash as hash from account where id = ${account.id}`;
    const [, m, t, p] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(row?.hash ?? '') ?? [];
    expect(Number(m)).toBeGreaterThanOrEqual(19 * 1024);
    expect(Number(t)).toBeGreaterThanOrEqual(2);
    expect(Number(p)).toBe(1);
  });

  it('uses a link once, also when sent five times at once', async () => {
    const account = await newAccount();
    const token = await resetToken(account.id);
    const answers = await Promise.all(Array.from({ length: 5 }, (_, at) => complete(token, `${NEW_PASSWORD} ${at}`)));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 410, 410, 410, 410]);
    await complete(token).expect(410);
  });

  it('answers alike for unknown, used and expired links', async () => {
    const account = await newAccount();
    const expired = said(await complete(await resetToken(account.id, -1)));
    expect(expired.status).toBe(410);
    expect(said(await complete(Buffer.alloc(32, 3).toString('base64url')))).toEqual(expired);
    const used = await resetToken(account.id);
    await complete(used).expect(204);
    expect(said(await complete(used))).toEqual(expired);
  });

  it('ends the other links of the account', async () => {
    const account = await newAccount();
    const [one, other] = [await resetToken(account.id), await resetToken(account.id)];
    await complete(one).expect(204);
    expect((await complete(other)).status).toBe(410);
  });

  it.each([
    ['too-short', 'eleven char'], ['too-long', 'many words '.repeat(12)], ['too-common', 'Password123456!'], ['too-common', 'qwertyuiop123'],
    ['too-obvious', 'legwork-2026!'],
  ])('refuses a password that is %s, and keeps the link', async (code, password) => {
    const account = await newAccount();
    const token = await resetToken(account.id);
    const refused = await complete(token, password).expect(400);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/password', code })]);
    await complete(token).expect(204);
  });

  it('refuses a password made of the address', async () => {
    const account = await newAccount();
    const refused = await complete(await resetToken(account.id), `${account.email.split('@')[0]}1`).expect(400);
    expect(refused.body.errors[0].code).toBe('too-obvious');
  });

  it('lets an owner in again whose account was closed by guesses', async () => {
    const account = await newAccount();
    for (let at = 0; at < 10; at += 1) await signIn(account.email, `not the password ${at}`);
    await complete(await resetToken(account.id)).expect(204);
    expect((await signIn(account.email, NEW_PASSWORD)).status).toBe(200);
  });

  it('leaves a second factor as it is', async () => {
    const account = await newAccount();
    await sql`insert into second_factor (id, account_id, secret_encrypted, confirmed_at) values (${randomUUID()}, ${account.id}, '\\x01', now())`;
    const before = await sql`select to_jsonb(f) as row from second_factor f where account_id = ${account.id}`;
    await complete(await resetToken(account.id)).expect(204);
    expect(await sql`select to_jsonb(f) as row from second_factor f where account_id = ${account.id}`).toEqual(before);
  });

  it('stops an address after ten wrong links', async () => {
    if (!HAS_ADDRESSES) return;
    const account = await newAccount();
    const address = newAddress();
    for (let at = 0; at < 10; at += 1) await complete(Buffer.alloc(32, at).toString('base64url'), NEW_PASSWORD, address).expect(410);
    expect((await complete(await resetToken(account.id), NEW_PASSWORD, address)).status).toBe(429);
  });
});
