// Who may see a plan, and what reading and changing one leaves on the trail.
import { randomUUID } from 'node:crypto';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { activate, begin, change, finish, move, readyPlan, setGoals, setLines } from '../support/plans.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

describe('walls', () => {
  test('administration sees no plan', async () => {
    const patient = await newPatient(physio());
    const plan = await begin(physio(), patient.id);
    for (const path of [`/plans/${plan.id}`, `/plans/${plan.id}/versions`, `/patients/${patient.id}/plans`]) expect((await clinic.as('clinic_admin').get(path)).status).toBe(403);
  });

  test('another clinic’s plan is like an unknown one, on every route', async () => {
    const patient = await newPatient(physio());
    const plan = await begin(physio(), patient.id, { injuryOn: daysFrom(now, -2) });
    const stranger = (await newClinic()).as('physiotherapist');
    const calls = (id: string, patientId: string) => {
      const theirs = { id, version: 1 };
      return [
        stranger.get(`/plans/${id}`), stranger.get(`/plans/${id}/versions`), stranger.get(`/patients/${patientId}/plans`), change(stranger, theirs, { title: 'x' }),
        setGoals(stranger, theirs, []), setLines(stranger, theirs, []), activate(stranger, theirs), move(stranger, theirs, { kind: 'reinjury' }),
        finish(stranger, theirs, { ending: 'stopped', reason: 'mine' }), stranger.post(`/patients/${patientId}/plans`).send({ title: 'x' }),
      ];
    };
    const plain = async (list: ReturnType<typeof calls>) => (await Promise.all(list)).map(({ status, body }) => ({ status, ...body, requestId: '' }));
    const theirs = await plain(calls(plan.id, patient.id));
    expect(theirs.map(({ status }) => status)).toEqual(theirs.map(() => 404));
    expect(theirs).toEqual(await plain(calls(randomUUID(), randomUUID())));
  });

  test('each read and each change leaves one row', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyPlan(clinic, masseur(), patient.id);
    await activate(masseur(), ready).expect(200);
    await masseur().get(`/plans/${ready.id}`).expect(200);
    await masseur().get(`/patients/${patient.id}/plans`).expect(200);
    const rows = await sql<{ action: string }>`select action from audit_event where patient_id = ${patient.id} and entity = 'plan' order by seq`;
    expect(rows.map(({ action }) => action)).toEqual(['create', 'update', 'update', 'activate', 'read', 'list']);
  });
});
