// From the request to the mail and back: needs the worker beside the API.
import { randomUUID } from 'node:crypto';
import { newAccount, PASSWORD } from '../support/accounts.js';
import { from, newAddress } from '../support/addresses.js';
import { anonymous } from '../support/api.js';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { mailsTo, mailTo, tokenIn } from '../support/mail.js';
import { until } from '../support/until.js';

const NEW_PASSWORD = 'walnut cobalt trumpet';
const post = (path: string) => from(newAddress(), anonymous.post(path));

describe('mails', () => {
  it('carry a reset from its request to the new password', async () => {
    const account = await newAccount();
    await post('/password-resets').send({ email: account.email }).expect(202);
    const token = tokenIn(await mailTo(account.email));
    expect(await sql`select 1 from password_reset where account_id = ${account.id} and token_hash = sha256(${token}::text::bytea)`).toHaveLength(1);
    await post('/password-resets/completion').send({ token, password: NEW_PASSWORD }).expect(204);
    await post('/sign-in').send({ email: account.email, password: PASSWORD }).expect(401);
    await post('/sign-in').send({ email: account.email, password: NEW_PASSWORD }).expect(200);
  });

  it('carry an invitation from the clinic to a member', async () => {
    const clinic = await newClinic();
    const email = `joins.${randomUUID()}@example.test`;
    const invited = await clinic.as('owner').post('/people/invitations').send({ email, role: 'massage_therapist' }).expect(201);
    expect(invited.body.state).toBe('waiting');
    const mail = await mailTo(email);
    expect(mail).toContain(clinic.name);
    const joined = await post('/invitations/acceptance').send({ token: tokenIn(mail), displayName: 'Robin Field', password: NEW_PASSWORD }).expect(200);
    expect(joined.body.memberships).toEqual([expect.objectContaining({ clinicId: clinic.id, role: 'massage_therapist', displayName: 'Robin Field' })]);
  });

  it('speak the language of the clinic', async () => {
    const clinic = await newClinic({ language: 'fr' });
    const email = `nouveau.${randomUUID()}@example.test`;
    await clinic.as('owner').post('/people/invitations').send({ email, role: 'assistant' }).expect(201);
    expect(await mailTo(email)).toContain('vous invite');
  });

  it('are sent once, and say so on the trail', async () => {
    const clinic = await newClinic();
    const email = `once.${randomUUID()}@example.test`;
    const { body } = await clinic.as('owner').post('/people/invitations').send({ email, role: 'assistant' }).expect(201);
    await mailTo(email);
    await new Promise((resolve) => { setTimeout(resolve, 2_500); });
    expect(await mailsTo(email)).toHaveLength(1);
    expect(await sql`select status, attempts from outbox_message where invitation_id = ${body.id}`).toEqual([{ status: 'sent', attempts: 1 }]);
    expect(await sql`select actor_kind, action from audit_event where clinic_id = ${clinic.id} and entity_id = ${body.id} order by seq`)
      .toEqual([{ actor_kind: 'member', action: 'create' }, { actor_kind: 'system', action: 'send' }]);
  });

  it('are not sent for an invitation that was withdrawn', async () => {
    const clinic = await newClinic();
    const email = `withdrawn.${randomUUID()}@example.test`;
    // Withdrawn before any worker can look: the message is written as if the mail waited for its turn.
    const id = randomUUID();
    await sql`insert into invitation (clinic_id, id, email, role, created_by_id, expires_at, revoked_at)
      values (${clinic.id}, ${id}, ${email}, 'assistant', ${clinic.members.owner.membershipId}, now() + interval '7 days', now())`;
    await sql`insert into outbox_message (clinic_id, id, kind, recipient, invitation_id) values (${clinic.id}, ${randomUUID()}, 'invitation', ${email}, ${id})`;
    const state = () => sql`select status, last_error from outbox_message where invitation_id = ${id}`;
    await until(async () => (await state())[0]?.['status'] !== 'pending', 'the worker has looked at the mail');
    expect(await state()).toEqual([{ status: 'failed', last_error: 'no-longer-wanted' }]);
    expect(await mailsTo(email)).toHaveLength(0);
  });
});
