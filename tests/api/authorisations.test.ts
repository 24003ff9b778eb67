// Authorised visits: counted from signed notes, one at a time per source, in the inbox when they run out, and no booking beyond them without a reason.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Agent } from '../support/api.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, tried } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { daysFrom, printedOn, today } from '../support/days.js';
import { bytes, pdfText } from '../support/pdf-text.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const pt = () => clinic.as('physiotherapist');
const admin = () => clinic.as('clinic_admin');
let quarter = 0;

async function signedVisit(agent: Agent, patientId: string, more: Record<string, unknown> = {}): Promise<void> {
  const { body: visit } = await agent.post(`/patients/${patientId}/sessions`).send({ visitType: 'follow-up', ...more }).expect(201);
  const words = { subjective: 'Better since the last visit.', objective: 'Calmer at rest.', assessment: 'Going on well.', plan: 'As planned, next week.' };
  const { body: written } = await agent.patch(`/sessions/${visit.id}`).set('If-Match', `"${visit.version}"`).send(words).expect(200);
  const { body: done } = more['visitType'] === 'not-treated' ? { body: written }
    : await agent.put(`/sessions/${visit.id}/techniques`).set('If-Match', `"${written.version}"`).send({ techniques: [{ modalityId: 'education', region: 'calf', side: 'left', minutes: 10, response: 'better' }] }).expect(200);
  await agent.post(`/sessions/${visit.id}/signature`).set('If-Match', `"${done.version}"`).send({ warningsSeen: true }).expect(200);
}

const authorise = (patientId: string, body: object = {}) => admin().post(`/patients/${patientId}/authorisations`).send({ source: 'payer', visits: 3, fromOn: now, ...body });
const change = (made: { id: string; version: number }, body: object) => admin().patch(`/authorisations/${made.id}`).set('If-Match', `"${made.version}"`).send(body);
const listed = async (patientId: string) => (await pt().get(`/patients/${patientId}/authorisations`).expect(200)).body.items;
const tasksOf = (patientId: string) => sql<{ status: string; dueOn: string }>`select status, to_char(due_on, 'YYYY-MM-DD') as "dueOn" from task where patient_id = ${patientId} and kind = 'visits-running-out' order by created_at`;

/** A booking `days` from today, each at another quarter of an hour. */
function booking(patientId: string, days: number, more: object = {}) {
  quarter += 1;
  const start = Date.parse(`${daysFrom(now, days)}T12:00:00Z`) + quarter * 15 * 60_000;
  return admin().post('/appointments').send({
    patientId, practitionerId: clinic.members.physiotherapist.membershipId, visitType: 'follow-up', startsAt: new Date(start).toISOString(), endsAt: new Date(start + 15 * 60_000).toISOString(), ...more,
  });
}

describe('what is used', () => {
  it('is counted from signed visits with treatment in the period, and stands on the plan too', async () => {
    const patient = await healthyPatient(pt());
    await signedVisit(pt(), patient.id);
    await authorise(patient.id, { visits: 5, fromOn: now }).expect(201).expect(({ body }) => expect(body).toMatchObject({ used: 1, left: 4, isRunningOut: false }));
    await signedVisit(pt(), patient.id, { visitType: 'not-treated', notTreatedReason: 'A swollen calf; sent to be looked at today.' });
    expect(await listed(patient.id)).toMatchObject([{ used: 1, left: 4 }]);
    await pt().post(`/patients/${patient.id}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    expect(await listed(patient.id)).toMatchObject([{ used: 1 }]);
    await signedVisit(pt(), patient.id);
    expect(await listed(patient.id)).toMatchObject([{ used: 2, left: 3, words: ['3 authorised visits left'] }]);
    const { body: plan } = await pt().post(`/patients/${patient.id}/plans`).send({ title: 'Calf', visitsPlanned: 8 }).expect(201);
    expect((await pt().get(`/plans/${plan.id}/life`).expect(200)).body.visits).toMatchObject({ planned: 8, authorised: 5, authorisedUsed: 2, authorisedUntil: null });
  });

  it('leaves out what lies before it began, and other episodes', async () => {
    const patient = await healthyPatient(pt());
    const { body: episode } = await pt().post(`/patients/${patient.id}/episodes`).send({ title: 'Left calf' }).expect(201);
    await signedVisit(pt(), patient.id);
    await signedVisit(pt(), patient.id, { episodeId: episode.id });
    await authorise(patient.id, { fromOn: daysFrom(now, 1) }).expect(201).expect(({ body }) => expect(body.used).toBe(0));
    await authorise(patient.id, { episodeId: episode.id }).expect(201).expect(({ body }) => expect(body.used).toBe(1));
  });
});

describe('the inbox', () => {
  it('waits at two visits or seven days, and ends with a renewal', async () => {
    const patient = await healthyPatient(pt());
    const { body: made } = await authorise(patient.id, { visits: 3, fromOn: daysFrom(now, -10) }).expect(201);
    expect(await tasksOf(patient.id)).toEqual([]);
    await signedVisit(pt(), patient.id);
    expect(await tasksOf(patient.id)).toEqual([{ status: 'open', dueOn: now }]);
    const { body: more } = await change(made, { visits: 20 }).expect(200);
    expect(await tasksOf(patient.id)).toMatchObject([{ status: 'done' }]);
    const { body: dated } = await change(more, { untilOn: daysFrom(now, 7) }).expect(200);
    expect(dated).toMatchObject({ daysLeft: 7, isRunningOut: true, words: ['19 authorised visits left', 'The authorisation ends in 7 days'] });
    expect(await tasksOf(patient.id)).toEqual([{ status: 'open', dueOn: daysFrom(now, 7) }]);
    await authorise(patient.id, { fromOn: daysFrom(now, 3), replacesId: made.id, visits: 6 }).expect(201);
    expect(await tasksOf(patient.id)).toMatchObject([{ status: 'done' }]);
    expect(await listed(patient.id)).toMatchObject([{ visits: 6, words: ['6 authorised visits left'] }, { untilOn: daysFrom(now, 2), words: [], isRunningOut: false }]);
  });

  it('is filled by the worker when only the day comes near', async () => {
    const patient = await newPatient(pt());
    const { body: made } = await authorise(patient.id, { visits: null, untilOn: daysFrom(now, 9) }).expect(201);
    expect(await tasksOf(patient.id)).toEqual([]);
    await sql`update authorisation set until_on = ${daysFrom(now, 6)}::date where id = ${made.id}`;
    const due = await attempting('lw_worker', undefined, (db) => db.query('select patient_id from authorisations_to_settle(500)'));
    const mine = due.rows.some((row: { patient_id: string }) => row.patient_id === patient.id);
    expect(mine || (await tasksOf(patient.id)).length === 1).toBe(true);
    await change(made, { status: 'closed' }).expect(200);
    const after = await attempting('lw_worker', undefined, (db) => db.query('select patient_id from authorisations_to_settle(500)'));
    expect(after.rows.some((row: { patient_id: string }) => row.patient_id === patient.id)).toBe(false);
  });
});

describe('booking beyond the limit', () => {
  it('asks for a reason, keeps it and puts it on the trail', async () => {
    const patient = await newPatient(pt());
    await authorise(patient.id, { visits: 1, untilOn: daysFrom(now, 30) }).expect(201);
    await booking(patient.id, 3).expect(201).expect(({ body }) => expect(body.isOverLimit).toBe(false));
    const { body } = await booking(patient.id, 4).expect(422);
    expect(body).toMatchObject({ code: 'beyond-authorised', detail: '1 visit authorised by the payer: all used or booked.', errors: [{ pointer: '/overLimitReason', code: 'required' }] });
    await booking(patient.id, 4, { overLimitReason: ' ' }).expect(400);
    const reason = 'The patient pays for this one.';
    const { body: made } = await booking(patient.id, 4, { overLimitReason: reason }).expect(201);
    expect(made.isOverLimit).toBe(true);
    const [row] = await sql<{ kept: string }>`select over_limit_reason as kept from appointment where id = ${made.id}`;
    const [trail] = await sql<{ reason: string; fields: string[] }>`select reason, fields from audit_event where clinic_id = ${clinic.id} and entity_id = ${made.id} and action = 'create'`;
    expect([row?.kept, trail?.reason, trail?.fields]).toEqual([reason, reason, ['overLimitReason']]);
    expect((await booking(patient.id, 31).expect(422)).body.detail).toContain(`ends on ${daysFrom(now, 30)}`);
  });

  it('counts a visit that took place before its note is signed: marked as done, or written without a booking', async () => {
    const [seen, walkedIn, untreated] = [await newPatient(pt()), await newPatient(pt()), await newPatient(pt())];
    for (const { id } of [seen, walkedIn, untreated]) await authorise(id, { visits: 1, untilOn: daysFrom(now, 30) }).expect(201);
    const { body: visit } = await booking(seen.id, 0).expect(201);
    await admin().patch(`/appointments/${visit.id}`).set('If-Match', `"${visit.version}"`).send({ status: 'done' }).expect(200);
    await pt().post(`/patients/${walkedIn.id}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    await pt().post(`/patients/${untreated.id}/sessions`).send({ visitType: 'not-treated' }).expect(201);
    expect((await booking(seen.id, 5).expect(422)).body.code).toBe('beyond-authorised');
    expect((await booking(walkedIn.id, 6).expect(422)).body.code).toBe('beyond-authorised');
    await booking(untreated.id, 7).expect(201);
  });

  it('frees what is cancelled, lets a visit move inside the period, and asks when it leaves it', async () => {
    const patient = await newPatient(pt());
    await authorise(patient.id, { visits: 1, untilOn: daysFrom(now, 30) }).expect(201);
    const { body: first } = await booking(patient.id, 5).expect(201);
    const at = (days: number, minute: number) => ({ startsAt: `${daysFrom(now, days)}T22:${minute}:00Z`, endsAt: `${daysFrom(now, days)}T22:${minute + 10}:00Z` });
    const patch = (version: number, body: object) => admin().patch(`/appointments/${first.id}`).set('If-Match', `"${version}"`).send(body);
    await patch(1, at(6, 10)).expect(200);
    expect((await patch(2, at(40, 10)).expect(422)).body.code).toBe('beyond-authorised');
    await patch(2, { ...at(40, 10), overLimitReason: 'Agreed with the payer by phone.' }).expect(200).expect(({ body }) => expect(body.isOverLimit).toBe(true));
    await patch(3, { status: 'cancelled' }).expect(200);
    await booking(patient.id, 7).expect(201);
  });

  it('gives the last visit to one of many who book at once', async () => {
    const patient = await newPatient(pt());
    await authorise(patient.id, { visits: 2 }).expect(201);
    const answers = await Promise.all(Array.from({ length: 5 }, () => booking(patient.id, 9)));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 201, 422, 422, 422]);
  });

  it('limits nothing where nothing was authorised, nor what is closed', async () => {
    const patient = await newPatient(pt());
    await booking(patient.id, 2).expect(201);
    const { body: made } = await authorise(patient.id, { visits: 0 }).expect(201);
    await booking(patient.id, 2).expect(422);
    await change(made, { status: 'closed' }).expect(200);
    await booking(patient.id, 2).expect(201).expect(({ body }) => expect(body.isOverLimit).toBe(false));
  });
});

describe('recording', () => {
  it.each<[string, object, string]>([
    ['nothing that is limited', { visits: null }, '/visits'],
    ['an end before the start', { untilOn: '2020-01-01' }, '/untilOn'],
    ['an episode of nowhere', { episodeId: randomUUID() }, '/episodeId'],
    ['a referral of nowhere', { source: 'referral', referralId: randomUUID() }, '/referralId'],
    ['a renewal of nothing', { replacesId: randomUUID() }, '/replacesId'],
    ['half a visit', { visits: 1.5 }, '/visits'],
    ['a source nobody has', { source: 'friend' }, '/source'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const patient = await newPatient(pt());
    const { body } = await authorise(patient.id, wrong).expect(400);
    expect(body.errors.map((each: { pointer: string }) => each.pointer)).toContain(pointer);
  });

  it('names its referral and episode, and lets them be put right', async () => {
    const patient = await healthyPatient(pt());
    const { body: episode } = await pt().post(`/patients/${patient.id}/episodes`).send({ title: 'Left calf strain' }).expect(201);
    const { body: referral } = await pt().post(`/patients/${patient.id}/inbound-referrals`).send({ fromName: 'Dr Quist', question: 'Please treat.' }).expect(201);
    const { referralId } = referral;
    const { body: made } = await authorise(patient.id, { source: 'referral', episodeId: episode.id, referralId }).expect(201);
    expect(made).toMatchObject({ episodeId: episode.id, referralId });
    const read = async (agent: Agent) => (await agent.get(`/patients/${patient.id}/authorisations`).expect(200)).body;
    expect(await read(pt())).toMatchObject({
      items: [{ episodeId: episode.id, referralId }], episodes: [{ id: episode.id, title: 'Left calf strain', openedOn: now, isOpen: true }],
      referrals: [{ id: referralId, direction: 'inbound', partyName: 'Dr Quist', begunOn: now, isOpen: true }],
    });
    expect(await read(admin())).toMatchObject({ episodes: [{ id: episode.id, title: null }], referrals: [{ partyName: 'Dr Quist' }] });
    const { body: changed } = await change(made, { episodeId: null, referralId: null }).expect(200);
    expect(changed).toMatchObject({ episodeId: null, referralId: null, version: 2 });
    expect(await change(changed, { episodeId: episode.id }).expect(200)).toMatchObject({ body: { episodeId: episode.id, referralId: null } });
  });

  it('takes no referral or episode of somebody else, nor a referral for what a payer authorises', async () => {
    const [patient, other] = [await newPatient(pt()), await newPatient(pt())];
    const { body: episode } = await pt().post(`/patients/${other.id}/episodes`).send({ title: 'Hip' }).expect(201);
    const { body: theirs } = await admin().post(`/patients/${other.id}/inbound-referrals`).send({ fromName: 'Dr Quist' }).expect(201);
    const { body: mine } = await admin().post(`/patients/${patient.id}/inbound-referrals`).send({ fromName: 'Dr Ito' }).expect(201);
    const pointers = async (answer: PromiseLike<{ body: { errors: { pointer: string }[] } }>) => (await answer).body.errors.map(({ pointer }) => pointer);
    expect(await pointers(authorise(patient.id, { source: 'referral', referralId: theirs.referralId }).expect(400))).toEqual(['/referralId']);
    const { body: ofPayer } = await authorise(patient.id).expect(201);
    expect(await pointers(change(ofPayer, { referralId: mine.referralId }).expect(400))).toEqual(['/referralId']);
    expect(await pointers(change(ofPayer, { episodeId: episode.id }).expect(400))).toEqual(['/episodeId']);
    const { body: ofReferral } = await authorise(patient.id, { source: 'referral' }).expect(201);
    expect(await pointers(change(ofReferral, { referralId: theirs.referralId }).expect(400))).toEqual(['/referralId']);
    await change(ofReferral, { referralId: mine.referralId }).expect(200);
  });

  it('takes one of a source at a time, whoever writes', async () => {
    const patient = await newPatient(pt());
    const { body: first } = await authorise(patient.id, { untilOn: daysFrom(now, 20) }).expect(201);
    expect((await authorise(patient.id, { fromOn: daysFrom(now, 20) }).expect(409)).body.code).toBe('period-overlaps');
    await authorise(patient.id, { fromOn: daysFrom(now, 21) }).expect(201);
    await authorise(patient.id, { source: 'referral' }).expect(201);
    await change(first, { untilOn: daysFrom(now, 25) }).expect(409);
    const stale = await change({ ...first, version: 9 }, { note: 'x' }).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { version: 1 } });
    await (await newClinic()).as('clinic_admin').patch(`/authorisations/${first.id}`).set('If-Match', '"1"').send({ visits: 9 }).expect(404);
    const gone = await attempting('owner', clinic.id, (db) => tried(db, 'delete from authorisation where id = $1', [first.id]));
    expect(gone.refused?.code).toBe('23001');
  });
});

describe('the letter that asks for more', () => {
  it('is composed from the chart for those who treat, and printed as edited', async () => {
    const patient = await healthyPatient(pt());
    const { body: episode } = await pt().post(`/patients/${patient.id}/episodes`).send({ title: 'Left calf strain' }).expect(201);
    const { body: made } = await authorise(patient.id, { episodeId: episode.id, reference: 'AX-19', visits: 6, untilOn: daysFrom(now, 20) }).expect(201);
    await signedVisit(pt(), patient.id, { episodeId: episode.id });
    const { body } = await pt().get(`/authorisations/${made.id}/renewal-letter`).expect(200);
    for (const words of ['AX-19', 'Left calf strain', '1 visit used', `until ${printedOn(daysFrom(now, 20))}`]) expect(body.text).toContain(words);
    await admin().get(`/authorisations/${made.id}/renewal-letter`).expect(403);
    const pdf = await pt().post(`/authorisations/${made.id}/renewal-letter`).send({ text: `${body.text}\n\nWith an added line.` }).buffer(true).parse(bytes).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdfText(pdf.body)).toContain('With an added line.');
    await pt().post(`/authorisations/${made.id}/renewal-letter`).send({ text: 'short' }).expect(400);
  });
});
