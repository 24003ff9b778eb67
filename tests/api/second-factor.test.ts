import type { Response } from 'supertest';
import { givePassword, join, newAccount, PASSWORD, type TestAccount } from '../support/accounts.js';
import { from, newAddress } from '../support/addresses.js';
import { agentWith, cookieFrom } from '../support/api.js';
import { agentOf, newClinic, newSession, SESSION_COOKIE } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { appWith, type AuthenticatorApp, steadyCode, turnOn } from '../support/second-factor.js';

jest.setTimeout(240_000);

const CHALLENGE_COOKIE = `${SESSION_COOKIE}-challenge`;
const DEVICE_COOKIE = `${SESSION_COOKIE}-device`;
const WRONG = '000000';

interface Guarded {
  readonly account: TestAccount;
  readonly app: AuthenticatorApp;
  readonly recoveryCodes: readonly string[];
}

async function guardedAccount(): Promise<Guarded> {
  const account = await newAccount();
  return { account, ...await turnOn(agentOf(await newSession(account.id, null))) };
}

/** The first step. Its answer carries the cookie that the second one needs. */
const password = (email: string, headers: Record<string, string> = {}) => from(newAddress(), agentWith(headers).post('/sign-in')).send({ email, password: PASSWORD });
const challengeOf = (response: Response) => cookieFrom(response.headers, CHALLENGE_COOKIE) ?? '';
const sendCode = (challenge: string, code: string) => from(newAddress(), agentWith({ Cookie: `${CHALLENGE_COOKIE}=${challenge}` }).post('/sign-in/code')).send({ code });

async function signIn({ account }: Guarded, code: string): Promise<Response> {
  return sendCode(challengeOf(await password(account.email).expect(401)), code);
}

/** As if the second step had been turned on long ago, and no code used since. */
async function forgetUsedStep(accountId: string): Promise<void> {
  const [row] = await sql<{ id: string; sealed: Buffer }>`select id, secret_encrypted as sealed from second_factor where account_id = ${accountId}`;
  await sql`delete from second_factor where account_id = ${accountId}`;
  await sql`insert into second_factor (id, account_id, secret_encrypted, confirmed_at) values (${row?.id}, ${accountId}, ${row?.sealed}, now())`;
}

const mailsOf = async (accountId: string) => (await sql<{ kind: string }>`select kind from account_mail where account_id = ${accountId} order by created_at, id`).map(({ kind }) => kind);

describe('setting up the second step', () => {
  it('counts for nothing until a code was given, then shows ten recovery codes once', async () => {
    const account = await newAccount();
    const agent = agentOf(await newSession(account.id, null));
    await steadyCode();
    const begun = await agent.post('/account/second-factor').expect(200);
    expect(begun.body.address).toContain('otpauth://totp/Legwork:');
    expect((await agent.get('/account/second-factor').expect(200)).body).toEqual({ isOn: false, since: null, recoveryCodesLeft: 0, requiredBy: [] });
    await password(account.email).expect(200);
    expect((await agent.post('/account/second-factor/confirmation').send({ code: WRONG }).expect(401)).body.code).toBe('wrong-code');
    const on = await agent.post('/account/second-factor/confirmation').send({ code: appWith(begun.body.secret as string).code() }).expect(200);
    expect(new Set(on.body.recoveryCodes).size).toBe(10);
    expect((await agent.get('/account/second-factor').expect(200)).body).toMatchObject({ isOn: true, recoveryCodesLeft: 10 });
    await agent.post('/account/second-factor/confirmation').send({ code: appWith(begun.body.secret as string).code(30) }).expect(422);
    await agent.post('/account/second-factor').expect(422);
    expect(await mailsOf(account.id)).toContain('second-factor-on');
  });

  it('keeps neither secret nor codes readable', async () => {
    const account = await newAccount();
    const agent = agentOf(await newSession(account.id, null));
    await steadyCode();
    const { body } = await agent.post('/account/second-factor').expect(200);
    const secret = (body.secret as string).replaceAll(' ', '');
    const { body: { recoveryCodes } } = await agent.post('/account/second-factor/confirmation').send({ code: appWith(secret).code() }).expect(200);
    const [row] = await sql<{ sealed: Buffer }>`select secret_encrypted as sealed from second_factor where account_id = ${account.id}`;
    expect(row?.sealed.length).toBe(1 + 4 + 12 + 20 + 16);
    expect(row?.sealed.toString('latin1')).not.toContain(secret);
    const hashes = await sql<{ hash: Buffer }>`select code_hash as hash from recovery_code where account_id = ${account.id}`;
    expect(hashes.map(({ hash }) => hash.length)).toEqual(Array.from({ length: 10 }, () => 32));
    expect(JSON.stringify(await sql`select to_jsonb(r) from recovery_code r where account_id = ${account.id}`)).not.toContain((recoveryCodes as string[])[0]?.replaceAll('-', ''));
  });

  it('ends the sessions that the password alone had opened, but for this one', async () => {
    const account = await newAccount();
    const [here, elsewhere] = [await newSession(account.id, null), await newSession(account.id, null)];
    await turnOn(agentOf(here));
    await agentOf(here).get('/session').expect(200);
    expect((await agentOf(elsewhere).get('/session').expect(401)).body.code).toBe('session-expired');
  });
});

describe('signing in with a second step', () => {
  it('takes the password, then the code, in one browser', async () => {
    const guarded = await guardedAccount();
    const first = await password(guarded.account.email).expect(401);
    expect(first.body.code).toBe('code-needed');
    expect(cookieFrom(first.headers, SESSION_COOKIE)).toBeUndefined();
    const challenge = (first.headers['set-cookie'] as unknown as string[]).find((cookie) => cookie.startsWith(CHALLENGE_COOKIE)) ?? '';
    expect(challenge).toContain('; HttpOnly');
    const opened = await sendCode(challengeOf(first), guarded.app.code()).expect(200);
    const me = await agentOf(cookieFrom(opened.headers, SESSION_COOKIE) ?? '').get('/session').expect(200);
    expect(me.body).toMatchObject({ account: { email: guarded.account.email }, hasSecondFactor: true, needsSecondFactor: false });
  });

  it('takes each code once, also when it is sent five times together', async () => {
    const guarded = await guardedAccount();
    const challenges = await Promise.all(Array.from({ length: 5 }, async () => challengeOf(await password(guarded.account.email))));
    const code = guarded.app.code();
    const answers = await Promise.all(challenges.map((challenge) => sendCode(challenge, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401 || status === 429)).toHaveLength(4);
  });

  it('takes a code once even from whoever writes to the database past the program', async () => {
    const guarded = await guardedAccount();
    expect((await signIn(guarded, guarded.app.code())).status).toBe(200);
    await expect(sql`update second_factor set last_used_step = last_used_step where account_id = ${guarded.account.id}`).rejects.toThrow(/used before/);
    await expect(sql`update second_factor set last_used_step = null where account_id = ${guarded.account.id}`).rejects.toThrow(/used before/);
  });

  it.each([['thirty seconds behind', -30, 200], ['thirty seconds ahead', 30, 200], ['ninety seconds behind', -90, 401], ['ninety seconds ahead', 90, 401]])('with a clock %s', async (_name, secondsOff, status) => {
    const guarded = await guardedAccount();
    await forgetUsedStep(guarded.account.id);
    await steadyCode();
    expect((await signIn(guarded, guarded.app.code(secondsOff))).status).toBe(status);
  });

  it('is bound to the browser that gave the password', async () => {
    const guarded = await guardedAccount();
    const code = guarded.app.code();
    await password(guarded.account.email).expect(401);
    for (const challenge of ['', Buffer.alloc(32, 7).toString('base64url'), 'x'.repeat(500)]) {
      expect((await sendCode(challenge, code).expect(401)).body.code).toBe('challenge-over');
    }
    const other = await guardedAccount();
    const foreign = challengeOf(await password(other.account.email).expect(401));
    expect((await sendCode(foreign, code).expect(401)).body.code).toBe('wrong-code');
    await sendCode(challengeOf(await password(guarded.account.email)), code).expect(200);
  });

  it('has to be finished within ten minutes', async () => {
    const guarded = await guardedAccount();
    const challenge = challengeOf(await password(guarded.account.email).expect(401));
    await sql`update sign_in_challenge set expires_at = now() - interval '1 second' where account_id = ${guarded.account.id}`;
    expect((await sendCode(challenge, guarded.app.code()).expect(401)).body.code).toBe('challenge-over');
    const [row] = await sql<{ minutes: number }>`select extract(epoch from expires_at - created_at)::int / 60 as minutes from sign_in_challenge where token_hash = sha256(${challengeOf(await password(guarded.account.email))}::text::bytea)`;
    expect(row?.minutes).toBe(10);
  });

  it('is not there for an account that was switched off in between', async () => {
    const guarded = await guardedAccount();
    const challenge = challengeOf(await password(guarded.account.email).expect(401));
    await sql`update account set status = 'disabled' where id = ${guarded.account.id}`;
    expect((await sendCode(challenge, guarded.app.code()).expect(401)).body.code).toBe('wrong-credentials');
  });

  it('stops a guesser after five codes, from however many browsers, and lets the owner in on a known device', async () => {
    const guarded = await guardedAccount();
    const known = await newSession(guarded.account.id, null);
    const codes: string[] = [];
    for (let at = 0; at < 8; at += 1) codes.push((await sendCode(challengeOf(await password(guarded.account.email)), `00000${at}`)).body.code as string);
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'wrong-code'), ...Array.from({ length: 3 }, () => 'too-many-requests')]);
    await sendCode(challengeOf(await password(guarded.account.email)), guarded.app.code()).expect(429);
    const device = { Cookie: `${DEVICE_COOKIE}=${known}` };
    const first = await password(guarded.account.email, device).expect(401);
    await from(newAddress(), agentWith({ Cookie: `${CHALLENGE_COOKIE}=${challengeOf(first)}; ${DEVICE_COOKIE}=${known}` }).post('/sign-in/code')).send({ code: guarded.app.code(30) }).expect(200);
    expect(await sql`select 1 from security_event where account_id = ${guarded.account.id} and kind = 'wrong-code'`).toHaveLength(5);
  });

  it('has five tries for one password', async () => {
    const guarded = await guardedAccount();
    const challenge = challengeOf(await password(guarded.account.email));
    for (let at = 0; at < 5; at += 1) await sendCode(challenge, WRONG);
    await sql`delete from rate_limit where key like 'account-code:%'`;
    expect((await sendCode(challenge, guarded.app.code()).expect(401)).body.code).toBe('challenge-over');
  });
});

describe('a recovery code', () => {
  it('opens once, is counted down, and its owner is told', async () => {
    const guarded = await guardedAccount();
    const [first = '', second = ''] = guarded.recoveryCodes;
    const opened = await signIn(guarded, first.toUpperCase().replaceAll('-', ' '));
    expect(opened.status).toBe(200);
    expect((await signIn(guarded, first)).body.code).toBe('wrong-code');
    expect((await signIn(guarded, second)).status).toBe(200);
    const agent = agentOf(cookieFrom(opened.headers, SESSION_COOKIE) ?? '');
    expect((await agent.get('/account/second-factor').expect(200)).body.recoveryCodesLeft).toBe(8);
    expect((await mailsOf(guarded.account.id)).filter((kind) => kind === 'recovery-code-used')).toHaveLength(2);
    const [mail] = await sql<{ detail: object }>`select detail from account_mail where account_id = ${guarded.account.id} and kind = 'recovery-code-used' order by created_at limit 1`;
    expect(mail?.detail).toEqual({ left: 9 });
    await expect(sql`update recovery_code set used_at = null where account_id = ${guarded.account.id} and used_at is not null`).rejects.toThrow(/used before/);
  });

  it('opens once, also when it is sent five times together', async () => {
    const guarded = await guardedAccount();
    const [code = ''] = guarded.recoveryCodes;
    const challenges = await Promise.all(Array.from({ length: 5 }, async () => challengeOf(await password(guarded.account.email))));
    const answers = await Promise.all(challenges.map((challenge) => sendCode(challenge, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('of another account opens nothing, and renewed ones end those before', async () => {
    const [one, other] = [await guardedAccount(), await guardedAccount()];
    expect((await signIn(one, other.recoveryCodes[0] ?? '')).body.code).toBe('wrong-code');
    const agent = agentOf(cookieFrom((await signIn(one, one.app.code())).headers, SESSION_COOKIE) ?? '');
    const { body } = await agent.post('/account/second-factor/recovery-codes').expect(200);
    expect((await signIn(one, one.recoveryCodes[1] ?? '')).body.code).toBe('wrong-code');
    expect((await signIn(one, (body.recoveryCodes as string[])[0] ?? '')).status).toBe(200);
  });
});

describe('signing in once more', () => {
  it('takes the code too, and no sensitive change goes without it', async () => {
    const guarded = await guardedAccount();
    const token = await newSession(guarded.account.id, null);
    await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id = ${guarded.account.id}`;
    const agent = agentOf(token);
    for (const send of [() => agent.delete('/account/second-factor'), () => agent.post('/account/second-factor'), () => agent.post('/account/second-factor/recovery-codes')]) {
      expect((await send().expect(403)).body.code).toBe('sign-in-again');
    }
    const again = (body: object) => agent.post('/session/re-authentication').send({ password: PASSWORD, ...body });
    expect((await again({}).expect(401)).body.code).toBe('code-needed');
    expect((await again({ code: WRONG }).expect(401)).body.code).toBe('wrong-code');
    const renewed = agentOf(cookieFrom((await again({ code: guarded.app.code() }).expect(204)).headers, SESSION_COOKIE) ?? '');
    await renewed.delete('/account/second-factor').expect(204);
    expect(await mailsOf(guarded.account.id)).toContain('second-factor-off');
    await password(guarded.account.email).expect(200);
  });
});

describe('a clinic that asks for a second step', () => {
  it('opens nothing of itself to a member without one, remembered or not, and everything once it is there', async () => {
    const clinic = await newClinic();
    const physio = clinic.as('physiotherapist');
    for (let warm = 0; warm < 2; warm += 1) await physio.get('/patients').expect(200);
    await turnOn(clinic.as('owner'));
    await clinic.as('owner').patch('/clinic').set('If-Match', '"1"').send({ secondFactorRequired: true }).expect(200);
    for (const path of ['/patients', '/home', '/clinic', '/people']) expect((await physio.get(path).expect(403)).body.code).toBe('second-factor-needed');
    expect((await physio.get('/session').expect(200)).body).toMatchObject({ needsSecondFactor: true, hasSecondFactor: false });
    await clinic.as('owner').get('/patients').expect(200);
    await turnOn(physio);
    await physio.get('/patients').expect(200);
    expect((await physio.delete('/account/second-factor').expect(422)).body).toMatchObject({ code: 'second-factor-required', detail: expect.stringContaining(clinic.name) });
    const events = await sql<{ fields: string[] }>`select fields from audit_event where clinic_id = ${clinic.id} and entity = 'clinic' and action = 'update'`;
    expect(events).toEqual([{ fields: ['secondFactorRequired'] }]);
  });
});

describe('a lost second step', () => {
  it('is taken back by an administrator, who signed in lately; its owner is told and signs in anew', async () => {
    const clinic = await newClinic();
    const { accountId, membershipId, email } = clinic.members.assistant;
    await givePassword(accountId);
    await turnOn(clinic.as('assistant'));
    const path = `/people/${membershipId}/second-factor`;
    const shown = async () => ((await clinic.as('clinic_admin').get('/people?limit=100').expect(200)).body.items as { id: string; hasSecondFactor: boolean; can: object }[]).find(({ id }) => id === membershipId);
    expect(await shown()).toMatchObject({ hasSecondFactor: true, can: { resetSecondFactor: true } });
    await clinic.as('physiotherapist').delete(path).expect(403);
    await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id = ${clinic.members.clinic_admin.accountId}`;
    expect((await clinic.as('clinic_admin').delete(path).expect(403)).body.code).toBe('sign-in-again');
    await clinic.as('owner').delete(path).expect(204);
    expect(await shown()).toMatchObject({ hasSecondFactor: false, can: { resetSecondFactor: false } });
    await clinic.as('owner').delete(path).expect(422);
    expect((await clinic.as('assistant').get('/session').expect(401)).body.code).toBe('session-expired');
    expect(await mailsOf(accountId)).toContain('second-factor-reset');
    expect(await sql`select action, entity_id from audit_event where clinic_id = ${clinic.id} and entity = 'second_factor'`).toEqual([{ action: 'revoke', entity_id: membershipId }]);
    await password(email).expect(200);
  });

  it('is not taken back by a clinic where the account guards another one, nor of an owner by an admin, nor one\'s own', async () => {
    const [clinic, other] = [await newClinic(), await newClinic()];
    const account = await newAccount();
    const membershipId = await join(account, clinic.id, 'assistant');
    await join(account, other.id, 'assistant');
    await turnOn(agentOf(await newSession(account.id, clinic.id)));
    await clinic.as('owner').delete(`/people/${membershipId}/second-factor`).expect(422);
    await turnOn(clinic.as('owner'));
    await clinic.as('clinic_admin').delete(`/people/${clinic.members.owner.membershipId}/second-factor`).expect(403);
    await clinic.as('owner').delete(`/people/${clinic.members.owner.membershipId}/second-factor`).expect(403);
    await clinic.as('owner').delete(`/people/${other.members.owner.membershipId}/second-factor`).expect(404);
    expect(await sql`select 1 from second_factor where account_id in (${account.id}, ${clinic.members.owner.accountId}) and confirmed_at is not null`).toHaveLength(2);
  });
});
