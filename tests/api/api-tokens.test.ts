// Access tokens end with the password they were made under and with the place of whoever made them, and the trail says so.
import { givePassword, join, newAccount, PASSWORD } from '../support/accounts.js';
import { from, newAddress } from '../support/addresses.js';
import { type Agent, agentWith, anonymous } from '../support/api.js';
import { agentOf, newClinic, newSession, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { resetToken } from '../support/tokens.js';

const NEW_PASSWORD = 'walnut cobalt trumpet';

interface Made {
  readonly id: string;
  readonly token: string;
}

const newToken = async (agent: Agent): Promise<Made> => (await agent.post('/api-tokens').send({ name: 'Chart reader', scope: 'read:fhir', days: 30 }).expect(201)).body;
const opens = async ({ token }: Made): Promise<boolean> =>
  (await agentWith({ Authorization: `Bearer ${token}`, 'X-Legwork': '' }).get('/fhir/Patient').expect(({ status }) => expect([200, 401]).toContain(status))).status === 200;
const trailOf = (clinic: TestClinic) => sql<{ action: string; entity_id: string; actor_kind: string; actor_id: string | null; reason: string | null }>`
  select action, entity_id, actor_kind, actor_id, reason from audit_event where clinic_id = ${clinic.id} and entity = 'api-token' and action = 'revoke' order by seq`;

/** One account with a place and a token in each of two clinics. */
async function tokensInTwoClinics() {
  const clinics = [await newClinic(), await newClinic()] as const;
  const account = await newAccount();
  const places = [await join(account, clinics[0].id, 'physiotherapist'), await join(account, clinics[1].id, 'assistant')] as const;
  const sessions = [await newSession(account.id, clinics[0].id), await newSession(account.id, clinics[1].id)] as const;
  const made = [await newToken(agentOf(sessions[0])), await newToken(agentOf(sessions[1]))] as const;
  for (const token of made) expect(await opens(token)).toBe(true);
  return { account, clinics, places, sessions, made };
}

describe('an access token', () => {
  it('ends in every clinic when its maker changes their password, and each trail names it', async () => {
    const { clinics, places, sessions, made } = await tokensInTwoClinics();
    await agentOf(sessions[0]).put('/account/password').send({ currentPassword: 'not the password', newPassword: NEW_PASSWORD }).expect(401);
    expect(await opens(made[0])).toBe(true);
    await agentOf(sessions[0]).put('/account/password').send({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }).expect(204);
    for (const [at, clinic] of clinics.entries()) {
      expect(await opens(made[at] as Made)).toBe(false);
      expect(await trailOf(clinic)).toEqual([{ action: 'revoke', entity_id: made[at]?.id, actor_kind: 'member', actor_id: places[at], reason: 'The password was changed.' }]);
    }
  });

  it('ends with a reset of the password, and nobody else loses theirs', async () => {
    const { account, clinics, made } = await tokensInTwoClinics();
    const colleague = await newToken(clinics[0].as('massage_therapist'));
    await from(newAddress(), anonymous.post('/password-resets/completion')).send({ token: await resetToken(account.id), password: NEW_PASSWORD }).expect(204);
    expect([await opens(made[0]), await opens(made[1]), await opens(colleague)]).toEqual([false, false, true]);
    expect((await trailOf(clinics[1])).map(({ entity_id: id }) => id)).toEqual([made[1].id]);
  });

  it('is made anew under the new password, and those that had ended are not named again', async () => {
    const clinic = await newClinic();
    const { accountId } = clinic.members.owner;
    await givePassword(accountId);
    const revoked = await newToken(clinic.as('owner'));
    await clinic.as('owner').delete(`/api-tokens/${revoked.id}`).expect(204);
    await clinic.as('owner').put('/account/password').send({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }).expect(204);
    expect(await trailOf(clinic)).toHaveLength(1);
    const again = agentOf(await newSession(accountId, clinic.id));
    expect((await again.get('/api-tokens').expect(200)).body.items).toEqual([]);
    expect(await opens(await newToken(again))).toBe(true);
  });

  it('ends at once with the place of its maker, also for when they come back', async () => {
    const clinic = await newClinic();
    const { membershipId } = clinic.members.physiotherapist;
    const made = await newToken(clinic.as('physiotherapist'));
    const change = (version: number, status: string) => clinic.as('owner').patch(`/people/${membershipId}`).set('If-Match', `"${version}"`).send({ status }).expect(200);
    await change(1, 'deactivated');
    expect(await opens(made)).toBe(false);
    expect(await trailOf(clinic)).toEqual([{ action: 'revoke', entity_id: made.id, actor_kind: 'member', actor_id: clinic.members.owner.membershipId, reason: 'Its member was deactivated.' }]);
    await change(2, 'active');
    expect(await opens(made)).toBe(false);
  });

  it('stays with a new role, which it then reads with', async () => {
    const clinic = await newClinic();
    const made = await newToken(clinic.as('physiotherapist'));
    await clinic.as('owner').patch(`/people/${clinic.members.physiotherapist.membershipId}`).set('If-Match', '"1"').send({ role: 'clinic_admin' }).expect(200);
    expect(await opens(made)).toBe(true);
    expect(await trailOf(clinic)).toEqual([]);
  });
});
