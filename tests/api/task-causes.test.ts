// Every kind of task comes with its cause and goes with it. Those that only time brings are walked where the worker is tested.
import type { Agent } from '../support/api.js';
import { answerScreening, healthyPatient, newPatient } from '../support/chart.js';
import { answer, granted, request } from '../support/clearances.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today as dayIn } from '../support/days.js';
import { describedApi } from '../support/described-api.js';
import { newIntake, submitIntake } from '../support/patient-link.js';
import { activate, begin, finish, goal, line, readyPlan, setGoals, setLines } from '../support/plans.js';
import { CLOSE, refer, REPLY, SEND, walk } from '../support/referrals.js';

jest.setTimeout(240_000);

let clinic: TestClinic;
let pt: Agent;
let assistant: Agent;
let today: string;
beforeAll(async () => {
  clinic = await newClinic();
  [pt, assistant] = [clinic.as('physiotherapist'), clinic.as('assistant')];
  today = dayIn(clinic.timeZone);
});

/** A cause that has just happened: whom it is about, and how it ends. */
interface Begun {
  readonly patientId: string;
  readonly end: () => Promise<unknown>;
}

const CANCER = { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false };
const at = (version: number): string => `"${version}"`;
const tell = (patientId: string, factId: string, value: boolean) => pt.post(`/patients/${patientId}/facts`).send({ facts: [{ factId, value }] }).expect(201);
const read = async (path: string) => (await pt.get(path).expect(200)).body;

async function answered(factId: string): Promise<Begun> {
  const { id } = await healthyPatient(pt);
  await tell(id, factId, true);
  return { patientId: id, end: () => tell(id, factId, false) };
}

async function sentNote() {
  const { id: patientId } = await newPatient(pt);
  const { body: note } = await assistant.post(`/patients/${patientId}/sessions`).send({ visitType: 'not-treated', notTreatedReason: 'Felt faint.' }).expect(201);
  const { body } = await assistant.post(`/sessions/${note.id}/co-signature-request`).set('If-Match', at(note.version)).send({ warningsSeen: true }).expect(200);
  return { patientId, id: note.id as string, version: body.version as number };
}

const giveBack = ({ id, version }: { id: string; version: number }) => pt.post(`/sessions/${id}/return`).set('If-Match', at(version)).send({ comment: 'Say since when.' });
const sign = (agent: Agent, id: string, version: number) => agent.post(`/sessions/${id}/signature`).set('If-Match', at(version)).send({ warningsSeen: true });

const CAUSES: Readonly<Record<string, () => Promise<Begun>>> = {
  'emergency-answer': () => answered('sx.saddleNumbness'),
  'stop-answer': () => answered('sx.majorTrauma'),
  async 'intake-review'() {
    const link = await newIntake(clinic);
    await submitIntake(link);
    return {
      patientId: link.patientId,
      end: async () => pt.post(`/intakes/${link.intakeId}/acceptance`).set('If-Match', (await pt.get(`/intakes/${link.intakeId}`)).headers['etag'] ?? '').send({}).expect(200),
    };
  },
  async 'clearance-waiting'() {
    const { id } = await healthyPatient(pt, CANCER);
    const asked = await request(pt, id);
    return { patientId: id, end: () => answer(pt, asked, granted(today)).expect(200) };
  },
  async 'clearance-lapsing'() {
    const { id } = await healthyPatient(pt, CANCER);
    await answer(pt, await request(pt, id), granted(today, { validUntil: daysFrom(today, 3) })).expect(200);
    return { patientId: id, end: async () => answer(pt, await request(pt, id), granted(today, { validUntil: daysFrom(today, 90) })).expect(200) };
  },
  async 'unsigned-note'() {
    const { id } = await newPatient(pt);
    const { body: note } = await pt.post(`/patients/${id}/sessions`).send({ visitType: 'not-treated', notTreatedReason: 'Felt faint.' }).expect(201);
    return { patientId: id, end: () => sign(pt, note.id, note.version).expect(200) };
  },
  async 'co-signature'() {
    const note = await sentNote();
    return { patientId: note.patientId, end: () => giveBack(note).expect(200) };
  },
  async 'note-returned'() {
    const note = await sentNote();
    const { body } = await giveBack(note).expect(200);
    return { patientId: note.patientId, end: () => assistant.post(`/sessions/${note.id}/co-signature-request`).set('If-Match', at(body.version)).send({ warningsSeen: true }).expect(200) };
  },
  async 'review-due'() {
    const { id } = await healthyPatient(pt);
    const { body: plan } = await activate(pt, await readyPlan(clinic, pt, id, { reviewOn: daysFrom(today, 2) })).expect(200);
    return { patientId: id, end: async () => finish(pt, { id: plan.id, version: (await read(`/plans/${plan.id}`)).version }, { ending: 'completed', reason: 'The goals are reached.' }).expect(200) };
  },
  async 'referral-next-step'() {
    const { id } = await newPatient(pt);
    const referral = await refer(pt, id);
    return { patientId: id, end: () => walk(pt, referral, [SEND, REPLY, { step: 'act-on', outcome: 'Treatment goes on.' }, CLOSE]) };
  },
  async 'referral-report-due'() {
    const { id } = await newPatient(pt);
    const seen = await walk(pt, await refer(pt, id, { direction: 'inbound' }), [{ step: 'book', appointmentOn: today }, { step: 'see' }]);
    return { patientId: id, end: () => walk(pt, seen, [{ step: 'report', reply: 'Improving.' }]) };
  },
  async 'follow-up'() {
    const { id } = await newPatient(pt);
    const { body: note } = await pt.post(`/patients/${id}/sessions`).send({ visitType: 'not-treated', notTreatedReason: 'Felt faint.' }).expect(201);
    await sign(pt, note.id, note.version).expect(200);
    // A person looked after them: nothing else can know it.
    return {
      patientId: id,
      end: async () => {
        const { items } = await read('/tasks?kind=follow-up&limit=100');
        const task = items.find(({ patientId }: { patientId: string }) => patientId === id);
        await pt.patch(`/tasks/${task.id}`).set('If-Match', at(task.version)).send({ status: 'done' }).expect(200);
      },
    };
  },
  async 'plan-no-longer-fits'() {
    const { id } = await healthyPatient(pt, { 'hx.cancerActive': false });
    const draft = await begin(pt, id);
    const aimed = await setGoals(pt, draft, [goal(clinic)]).expect(200);
    const { body: plan } = await setLines(pt, aimed.body, [line()]).expect(200);
    await activate(pt, plan).expect(200);
    await answerScreening(pt, id, { ...CANCER, 'sx.majorTrauma': true });
    return { patientId: id, end: () => answerScreening(pt, id, { 'hx.cancerActive': false, 'sx.majorTrauma': false }) };
  },
  async 'medicine-unclear'() {
    const { id } = await newPatient(pt);
    const { body } = await pt.post(`/patients/${id}/medicines`).send({ text: 'the blue tablets from abroad' }).expect(201);
    const [medicine] = body.medicines;
    return { patientId: id, end: () => pt.patch(`/medicines/${medicine.id}`).set('If-Match', at(medicine.version)).send({ status: 'entered-in-error' }).expect(200) };
  },
};

/** Opened by the worker when a day comes, or a mail fails: walked in the file that is named. */
const BY_TIME = {
  'intake-missing': 'intake-links', 'referral-overdue': 'referral-escalation', 'referral-escalated': 'referral-escalation',
  'outcomes-missing': 'outcome-requests', 'visits-running-out': 'authorisations', 'message-undelivered': 'outbox',
} as const;

/** Waiting now: one for a later day is nobody’s work yet. */
const open = async (patientId: string, kind: string): Promise<number> =>
  (await sql`select from task where patient_id = ${patientId} and kind = ${kind} and status = 'open'`).length;

test.each(Object.keys(CAUSES))('%s comes with its cause and goes with it', async (kind) => {
  const { patientId, end } = await (CAUSES[kind] as () => Promise<Begun>)();
  expect(await open(patientId, kind)).toBe(1);
  await end();
  expect(await open(patientId, kind)).toBe(0);
});

test('no kind has been left out', async () => {
  const kinds = (await describedApi()).resolve({ $ref: '#/components/schemas/TaskResponse' }).properties?.['kind']?.enum ?? [];
  expect(kinds.map(String).sort()).toEqual([...Object.keys(CAUSES), ...Object.keys(BY_TIME)].sort());
});
