import { randomUUID } from 'node:crypto';
import { givePassword, join, newAccount, PASSWORD } from '../support/accounts.js';
import { from, newAddress } from '../support/addresses.js';
import { agentWith, cookieFrom } from '../support/api.js';
import { agentOf, hashOf, newClinic, newSession, SESSION_COOKIE } from '../support/clinic.js';
import { sql } from '../support/database.js';

const code = async (token: string) => {
  const { status, body } = await agentOf(token).get('/session');
  return status === 200 ? 'open' : (body as { code: string }).code;
};

async function openSession(): Promise<{ accountId: string; token: string }> {
  const account = await newAccount();
  return { accountId: account.id, token: await newSession(account.id, null) };
}

describe('a session', () => {
  it('ends after thirty minutes without a request, whatever the cookie says', async () => {
    const { token } = await openSession();
    await sql`update account_session set last_seen_at = now() - interval '29 minutes' where token_hash = ${hashOf(token)}`;
    expect(await code(token)).toBe('open');
    await sql`update account_session set last_seen_at = now() - interval '31 minutes' where token_hash = ${hashOf(token)}`;
    expect(await code(token)).toBe('session-expired');
  });

  it('is kept open by requests, noted once a minute', async () => {
    const { token } = await openSession();
    const seen = async () => (await sql<{ at: Date }>`select last_seen_at as at from account_session where token_hash = ${hashOf(token)}`)[0]?.at.getTime() ?? 0;
    await sql`update account_session set last_seen_at = now() - interval '10 minutes' where token_hash = ${hashOf(token)}`;
    await code(token);
    const first = await seen();
    expect(Date.now() - first).toBeLessThan(60_000);
    await code(token);
    expect(await seen()).toBe(first);
  });

  it('ends at its last hour however much it is used', async () => {
    const { token } = await openSession();
    await sql`update account_session set expires_at = now() - interval '1 second', last_seen_at = now() where token_hash = ${hashOf(token)}`;
    expect(await code(token)).toBe('session-expired');
  });

  it('lasts twelve hours at most', async () => {
    const account = await newAccount();
    await from(newAddress(), agentWith({}).post('/sign-in')).send({ email: account.email, password: PASSWORD }).expect(200);
    const [row] = await sql<{ hours: string }>`select extract(epoch from expires_at - created_at) / 3600 as hours from account_session where account_id = ${account.id}`;
    expect(Number(row?.hours)).toBe(12);
  });

  it('is over after signing out, here and everywhere', async () => {
    const { accountId, token } = await openSession();
    const [other, elsewhere] = [await newSession(accountId, null), await newSession(accountId, null)];
    await agentOf(token).post('/sign-out').expect(204);
    expect(await code(token)).toBe('session-expired');
    expect(await code(other)).toBe('open');
    await agentOf(other).post('/sign-out-everywhere').expect(204);
    expect(await code(elsewhere)).toBe('session-expired');
  });

  it('is over at the next request when its account is disabled', async () => {
    const { accountId, token } = await openSession();
    expect(await code(token)).toBe('open');
    await sql`update account set status = 'disabled' where id = ${accountId}`;
    expect(await code(token)).toBe('session-expired');
  });

  it('acts under the role of this moment, not of the sign-in', async () => {
    const clinic = await newClinic();
    const { membershipId } = clinic.members.clinic_admin;
    await clinic.as('clinic_admin').get('/people/invitations').expect(200);
    await sql`update membership set role = 'assistant' where id = ${membershipId}`;
    await clinic.as('clinic_admin').get('/people/invitations').expect(403);
    await sql`update membership set status = 'deactivated' where id = ${membershipId}`;
    const refused = await clinic.as('clinic_admin').get('/clinic').expect(403);
    expect(refused.body.code).toBe('no-clinic');
  });

  it('is none without a token, with a made-up one, and with one of another shape', async () => {
    expect(await code(Buffer.alloc(32, 1).toString('base64url'))).toBe('not-signed-in');
    expect(await code('short')).toBe('not-signed-in');
    expect(await code(randomUUID())).toBe('not-signed-in');
  });
});

describe('the sessions of a person', () => {
  it('are listed and ended one by one, and nobody else sees them', async () => {
    const account = await newAccount();
    const [here, elsewhere] = [await newSession(account.id, null), await newSession(account.id, null)];
    const stranger = await openSession();
    await sql`update account_session set expires_at = now() where token_hash = ${hashOf(await newSession(account.id, null))}`;
    const { body } = await agentOf(here).get('/account/sessions').expect(200);
    const items = body.items as { id: string; current: boolean }[];
    expect(items.map(({ current }) => String(current)).sort()).toEqual(['false', 'true']);
    const other = items.find(({ current }) => !current)?.id ?? '';
    await agentOf(stranger.token).delete(`/account/sessions/${other}`).expect(404);
    expect(await code(elsewhere)).toBe('open');
    await agentOf(here).delete(`/account/sessions/${other}`).expect(204);
    expect(await code(elsewhere)).toBe('session-expired');
    expect(await code(here)).toBe('open');
  });
});

describe('choosing a clinic', () => {
  it('moves between the clinics of the account, and finds no other', async () => {
    const [one, two, foreign] = [await newClinic(), await newClinic(), await newClinic()];
    const account = await newAccount();
    await join(account, one.id, 'physiotherapist');
    await join(account, two.id, 'assistant');
    const agent = agentOf(await newSession(account.id, one.id));
    expect((await agent.get('/clinic').expect(200)).body.id).toBe(one.id);
    const moved = await agent.put('/session/clinic').send({ clinicId: two.id }).expect(200);
    expect(moved.body).toMatchObject({ clinic: { id: two.id }, role: 'assistant' });
    expect((await agent.get('/clinic').expect(200)).body.id).toBe(two.id);
    const other = await agent.put('/session/clinic').send({ clinicId: foreign.id }).expect(404);
    const unknown = await agent.put('/session/clinic').send({ clinicId: randomUUID() }).expect(404);
    expect({ ...other.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  });
});

describe('the password of a signed-in person', () => {
  it('is asked again before a sensitive change, and gives the session a new token', async () => {
    const clinic = await newClinic();
    const { accountId, token } = clinic.members.owner;
    await givePassword(accountId);
    await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where token_hash = ${hashOf(token)}`;
    const change = (agent: ReturnType<typeof agentOf>) => agent.patch(`/people/${clinic.members.assistant.membershipId}`).set('If-Match', '"1"').send({ role: 'physiotherapist' });
    expect((await change(agentOf(token)).expect(403)).body.code).toBe('sign-in-again');
    await agentOf(token).post('/session/re-authentication').send({ password: `${PASSWORD}!` }).expect(401);
    const confirmed = await agentOf(token).post('/session/re-authentication').send({ password: PASSWORD }).expect(204);
    const renewed = cookieFrom(confirmed.headers, SESSION_COOKIE) ?? '';
    expect(renewed).not.toBe(token);
    expect(await code(token)).toBe('not-signed-in');
    await change(agentOf(renewed)).expect(200);
  });

  it('can be changed, which ends every other session', async () => {
    const account = await newAccount();
    const [here, elsewhere] = [await newSession(account.id, null), await newSession(account.id, null)];
    const change = (currentPassword: string, newPassword: string) => agentOf(here).put('/account/password').send({ currentPassword, newPassword });
    await change('not the password', 'walnut cobalt trumpet').expect(401);
    const weak = await change(PASSWORD, 'password1234').expect(400);
    expect(weak.body.errors).toEqual([expect.objectContaining({ pointer: '/newPassword', code: 'too-common' })]);
    const changed = await change(PASSWORD, 'walnut cobalt trumpet').expect(204);
    expect(await code(elsewhere)).toBe('session-expired');
    expect(await code(here)).toBe('session-expired');
    expect(await code(cookieFrom(changed.headers, SESSION_COOKIE) ?? '')).toBe('open');
    const mails = await sql`select kind from account_mail where account_id = ${account.id}`;
    expect(mails).toEqual([{ kind: 'password-changed' }]);
  });
});
