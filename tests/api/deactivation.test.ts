// Who is let go is out with the next request: whatever was remembered of them, and whichever process they ask.
import { join, newAccount } from '../support/accounts.js';
import { newPatient } from '../support/chart.js';
import { agentOf, newClinic, newSession, type Role, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';

jest.setTimeout(240_000);

let second: ApiProcess;
beforeAll(async () => { second = await startApiProcess(); }, 60_000);
afterAll(() => second.stop());

const deactivate = (clinic: TestClinic, role: Role) =>
  clinic.as('owner').patch(`/people/${clinic.members[role].membershipId}`).set('If-Match', '"1"').send({ status: 'deactivated' });

describe('a member who is deactivated', () => {
  it('is out at once in every process, though both remember them', async () => {
    const clinic = await newClinic();
    const physio = clinic.as('physiotherapist');
    const elsewhere = second.as(clinic.members.physiotherapist.token);
    for (let warm = 0; warm < 3; warm += 1) {
      await physio.get('/patients').expect(200);
      await elsewhere.get('/patients').expect(200);
    }
    await deactivate(clinic, 'physiotherapist').expect(200);
    for (const agent of [physio, elsewhere]) {
      for (const path of ['/patients', '/home', '/session', '/account/sessions']) {
        expect([path, (await agent.get(path).expect(401)).body.code]).toEqual([path, 'access-ended']);
      }
    }
    expect(await sql`select fields, entity_id from audit_event where clinic_id = ${clinic.id} and entity = 'membership'`).toEqual([{ fields: ['status'], entity_id: clinic.members.physiotherapist.membershipId }]);
  });

  it('loses each of their sessions in this clinic and none in another', async () => {
    const [clinic, other] = [await newClinic(), await newClinic()];
    const account = await newAccount();
    const membershipId = await join(account, clinic.id, 'assistant');
    await join(account, other.id, 'assistant');
    const [one, two, there] = [await newSession(account.id, clinic.id), await newSession(account.id, clinic.id), await newSession(account.id, other.id)];
    await clinic.as('owner').patch(`/people/${membershipId}`).set('If-Match', '"1"').send({ status: 'deactivated' }).expect(200);
    for (const token of [one, two]) await agentOf(token).get('/patients').expect(401);
    await agentOf(there).get('/patients').expect(200);
    await agentOf(there).put('/session/clinic').send({ clinicId: clinic.id }).expect(404);
  });

  it('leaves their open work to nobody, for others to take up, also what opens after they left', async () => {
    const clinic = await newClinic();
    const { membershipId } = clinic.members.physiotherapist;
    const patient = await newPatient(clinic.as('physiotherapist'));
    const { body: letter } = await clinic.as('physiotherapist').post(`/patients/${patient.id}/referrals`).send({ reason: 'Night pain.', toName: 'Dr Okafor' }).expect(201);
    const { body: done } = await clinic.as('physiotherapist').post(`/patients/${patient.id}/referrals`).send({ reason: 'Numb foot.', toName: 'Dr Bo' }).expect(201);
    await sql`update task set status = 'done', done_at = now() where clinic_id = ${clinic.id} and subject_id = ${done.id}`;
    const owners = async () => (await sql<{ owner_id: string | null }>`select owner_id from task where clinic_id = ${clinic.id} and kind = 'referral-next-step' order by subject_id = ${done.id}`).map(({ owner_id: id }) => id);
    expect(await owners()).toEqual([membershipId, membershipId]);
    await deactivate(clinic, 'physiotherapist').expect(200);
    expect(await owners()).toEqual([null, membershipId]);
    const { body: unowned } = await clinic.as('clinic_admin').get('/tasks?unowned=true').expect(200);
    expect(unowned.items).toEqual([expect.objectContaining({ subjectId: letter.id, kind: 'referral-next-step' })]);
    await clinic.as('clinic_admin').patch(`/referrals/${letter.id}`).set('If-Match', `"${letter.version}"`).send({ urgency: 'within-days' }).expect(200);
    expect((await owners())[0]).toBeNull();
  });

  it('who is let in again signs in anew', async () => {
    const clinic = await newClinic();
    await deactivate(clinic, 'assistant').expect(200);
    await clinic.as('owner').patch(`/people/${clinic.members.assistant.membershipId}`).set('If-Match', '"2"').send({ status: 'active' }).expect(200);
    expect((await clinic.as('assistant').get('/session').expect(401)).body.code).toBe('session-expired');
    await agentOf(await newSession(clinic.members.assistant.accountId, clinic.id)).get('/patients').expect(200);
  });

  it('is not the last owner, nor loses the last owner that role', async () => {
    const clinic = await newClinic();
    const { membershipId } = clinic.members.owner;
    const { agent, membershipId: secondOwner } = await clinic.addMember('owner');
    await clinic.as('owner').patch(`/people/${secondOwner}`).set('If-Match', '"1"').send({ status: 'deactivated' }).expect(200);
    await agent.patch(`/people/${membershipId}`).set('If-Match', '"1"').send({ status: 'deactivated' }).expect(401);
    for (const body of [{ status: 'deactivated' }, { role: 'assistant', isOwner: false }]) {
      await clinic.as('clinic_admin').patch(`/people/${membershipId}`).set('If-Match', '"1"').send(body).expect(403);
      await clinic.as('owner').patch(`/people/${membershipId}`).set('If-Match', '"1"').send(body).expect(403);
    }
    expect(await sql`select 1 from membership where clinic_id = ${clinic.id} and is_owner and status = 'active'`).toHaveLength(1);
  });
});
