import { randomUUID } from 'node:crypto';
import { newAccount, PASSWORD } from '../support/accounts.js';
import { from, newAddress } from '../support/addresses.js';
import { anonymous, cookieFrom } from '../support/api.js';
import { agentOf, newClinic, newSession, type Role, SESSION_COOKIE, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { invitationToken } from '../support/tokens.js';

const NEW_PASSWORD = 'walnut cobalt trumpet';

const newEmail = () => `guest.${randomUUID()}@example.test`;

async function invite(clinic: TestClinic, email: string, role: Role): Promise<string> {
  const { body } = await clinic.as('owner').post('/people/invitations').send({ email, role }).expect(201);
  return body.id as string;
}

const accept = (token: string, password = NEW_PASSWORD) => from(newAddress(), anonymous.post('/invitations/acceptance')).send({ token, displayName: 'Robin Field', password });

describe('accepting an invitation', () => {
  it('makes an account, a place in the clinic and a session', async () => {
    const clinic = await newClinic();
    const email = newEmail();
    const token = await invitationToken(await invite(clinic, email, 'physiotherapist'));
    const preview = await from(newAddress(), anonymous.post('/invitations/preview')).send({ token }).expect(200);
    expect(preview.body).toEqual({ clinicName: clinic.name, email, role: 'physiotherapist', displayName: null, hasAccount: false });
    const joined = await accept(token).expect(200);
    const me = await agentOf(cookieFrom(joined.headers, SESSION_COOKIE) ?? '').get('/session').expect(200);
    expect(me.body).toMatchObject({ clinic: { id: clinic.id }, role: 'physiotherapist', isOwner: false, account: { email } });
  });

  it('joins with the account that exists, after its own password', async () => {
    const clinic = await newClinic();
    const account = await newAccount();
    const token = await invitationToken(await invite(clinic, account.email, 'assistant'));
    await accept(token, NEW_PASSWORD).expect(401);
    const joined = await accept(token, PASSWORD).expect(200);
    expect(joined.body.account.id).toBe(account.id);
    expect(await sql`select role from membership where account_id = ${account.id}`).toEqual([{ role: 'assistant' }]);
  });

  it('happens once, also when sent five times at once', async () => {
    const clinic = await newClinic();
    const token = await invitationToken(await invite(clinic, newEmail(), 'assistant'));
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.every(({ status }) => status === 200 || status === 409 || status === 410)).toBe(true);
    expect(await sql`select 1 from membership where clinic_id = ${clinic.id} and display_name = 'Robin Field'`).toHaveLength(1);
  });

  it('is over for an invitation withdrawn, expired or replaced', async () => {
    const clinic = await newClinic();
    const email = newEmail();
    const first = await invitationToken(await invite(clinic, email, 'assistant'));
    const second = await invite(clinic, email, 'assistant');
    await accept(first).expect(410);
    const token = await invitationToken(second);
    await clinic.as('owner').delete(`/people/invitations/${second}`).expect(204);
    await accept(token).expect(410);
    const late = await invitationToken(await invite(clinic, email, 'assistant'));
    await sql`update invitation set expires_at = now() - interval '1 minute' where email = ${email}`;
    expect((await accept(late)).status).toBe(410);
  });

  it('refuses a password close to the clinic or the person', async () => {
    const clinic = await newClinic();
    const token = await invitationToken(await invite(clinic, newEmail(), 'assistant'));
    const refused = await accept(token, 'robin field 123').expect(400);
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/password', code: 'too-obvious' });
  });
});

describe('inviting', () => {
  it('leaves one open invitation by address, of many sent together', async () => {
    const clinic = await newClinic();
    const email = newEmail();
    await Promise.all(Array.from({ length: 12 }, () => clinic.as('owner').post('/people/invitations').send({ email, role: 'assistant' }).expect(201)));
    expect(await sql`select 1 from invitation where clinic_id = ${clinic.id} and revoked_at is null`).toHaveLength(1);
  });

  it('is for administrators, and owners are invited by owners', async () => {
    const clinic = await newClinic();
    const asked = (as: Role, role: Role) => clinic.as(as).post('/people/invitations').send({ email: newEmail(), role });
    const answers: [Role, Role, number][] = [
      ['physiotherapist', 'assistant', 403], ['massage_therapist', 'assistant', 403], ['assistant', 'assistant', 403],
      ['clinic_admin', 'assistant', 201], ['clinic_admin', 'owner', 403], ['owner', 'owner', 201],
    ];
    for (const [as, role, status] of answers) expect([as, role, (await asked(as, role)).status]).toEqual([as, role, status]);
  });

  it('gives a role, so it asks for a recent sign-in', async () => {
    const clinic = await newClinic();
    await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id = ${clinic.members.owner.accountId}`;
    const email = newEmail();
    expect((await clinic.as('owner').post('/people/invitations').send({ email, role: 'owner' }).expect(403)).body.code).toBe('sign-in-again');
    expect(await sql`select from invitation where clinic_id = ${clinic.id}`).toEqual([]);
    await agentOf(await newSession(clinic.members.owner.accountId, clinic.id)).post('/people/invitations').send({ email, role: 'owner' }).expect(201);
  });

  it('refuses somebody who already belongs to the clinic', async () => {
    const clinic = await newClinic();
    const refused = await clinic.as('owner').post('/people/invitations').send({ email: clinic.members.assistant.email.toUpperCase(), role: 'assistant' }).expect(409);
    expect(refused.body.errors[0].pointer).toBe('/email');
  });
});
