// Reports are questions: each counts what its definition says, leads to the record, and never tells administration clinical words.
import { parse } from 'csv-parse/sync';
import { type Agent } from '../support/api.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';

let clinic: TestClinic;
let now: string;
beforeEach(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const admin = () => clinic.as('clinic_admin');
const at = (version: number): string => `"${version}"`;

const CLINICAL_ONLY = ['flags-not-reviewed', 'anticoagulant-with-deep-work', 'limits-overridden', 'not-screened-soon', 'loops-closed-without-reply', 'no-retest', 'plans-not-agreed', 'reviews-overdue'];
const EVERYBODYS = ['overdue-referrals', 'unanswered-letters', 'clearances-unanswered', 'unsigned-notes', 'visits-without-intake', 'visits-with-nobody'];

async function countsOf(agent: Agent): Promise<Record<string, number>> {
  const { body } = await agent.get('/reports').expect(200);
  return Object.fromEntries(body.items.map(({ id, rows }: { id: string; rows: number }) => [id, rows]));
}

async function rowsOf(agent: Agent, id: string): Promise<Record<string, unknown>[]> {
  const { body } = await agent.get(`/reports/${id}?limit=100`).expect(200);
  return body.items;
}

const DEEP = { modalityId: 'deep-tissue', region: 'buttock', side: 'left', dose: { pressure: 4, strokeSpeed: 2, sessionMinutes: 15 }, performerRole: 'massage-therapist', aim: 'Less tone', stopRule: 'Stop at sharp pain.' };
const EDUCATION = { modalityId: 'education', region: 'calf', side: 'left', dose: { minutes: 10 }, performerRole: 'either', aim: 'Know what helps', stopRule: 'None needed' };

async function activePlan(patientId: string, line: object): Promise<{ readonly id: string }> {
  const { body: draft } = await physio().post(`/patients/${patientId}/plans`).send({ title: 'Calf', course: 'lasting' }).expect(201);
  const goal = { activity: 'Run 5 km', measureId: 'nprs', baseline: 6, target: 2, targetOn: daysFrom(now, 28) };
  const { body: goals } = await physio().put(`/plans/${draft.id}/goals`).set('If-Match', at(draft.version)).send({ goals: [goal] }).expect(200);
  const { body: lines } = await physio().put(`/plans/${draft.id}/interventions`).set('If-Match', at(goals.version)).send({ interventions: [line] }).expect(200);
  return (await physio().post(`/plans/${draft.id}/activation`).set('If-Match', at(lines.version)).send({}).expect(({ status, body }) => expect([status, body.errors]).toEqual([200, undefined]))).body;
}

async function overdueReferral(patientId: string, toName: string, daysAgo: number): Promise<string> {
  const { body } = await physio().post(`/patients/${patientId}/referrals`)
    .send({ direction: 'outbound', urgency: 'routine', toName, reason: 'Knee gives way.', question: 'Please assess.' }).expect(201);
  await sql`update referral set due_on = ${daysFrom(now, -daysAgo)}::date where clinic_id = ${clinic.id} and id = ${body.id}`;
  return body.id;
}

describe('the list', () => {
  test('says every question with its definition and its count; nothing found is zero', async () => {
    const { body } = await physio().get('/reports').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual([...CLINICAL_ONLY, ...EVERYBODYS].sort());
    for (const report of body.items) expect(report).toMatchObject({ question: expect.stringMatching(/\?$/u), counts: expect.stringMatching(/\.$/u), rows: 0 });
  });

  test('administration is asked nothing that tells of health, and cannot ask it by its name', async () => {
    expect(Object.keys(await countsOf(admin())).sort()).toEqual([...EVERYBODYS].sort());
    for (const id of CLINICAL_ONLY) {
      await admin().get(`/reports/${id}`).expect(404);
      await admin().get(`/reports/${id}/csv`).expect(404);
    }
    await physio().get('/reports/no-such-question').expect(404);
  });

  test('knows one clinic alone', async () => {
    const other = await newClinic();
    const patient = await healthyPatient(other.as('physiotherapist'));
    await other.as('physiotherapist').post(`/patients/${patient.id}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    await sql`update session set visit_date = ${daysFrom(now, -9)}::date where clinic_id = ${other.id}`;
    expect((await countsOf(other.as('physiotherapist')))['unsigned-notes']).toBe(1);
    expect((await countsOf(physio()))['unsigned-notes']).toBe(0);
  });
});

describe('overdue referrals', () => {
  test('longest overdue first, page by page, by owner, and the row leads to the referral', async () => {
    const patient = await newPatient(physio());
    const ids = [await overdueReferral(patient.id, 'Dr Bo', 3), await overdueReferral(patient.id, 'Dr Ada', 30), await overdueReferral(patient.id, 'Dr Cy', 3)];
    const { body: first } = await admin().get('/reports/overdue-referrals?limit=2').expect(200);
    expect(first.items[0]).toMatchObject({ subjectId: ids[1], patientId: patient.id, since: daysFrom(now, -30), told: ['Dr Ada', 'Draft', 'Routine'] });
    const { body: second } = await admin().get(`/reports/overdue-referrals?limit=2&cursor=${first.nextCursor}`).expect(200);
    expect([...first.items, ...second.items].map(({ subjectId }: { subjectId: string }) => subjectId).sort()).toEqual([...ids].sort());
    expect(second.nextCursor).toBeNull();
    const { ownerId } = (await sql<{ ownerId: string }>`select owner_id as "ownerId" from referral where id = ${ids[0]}`)[0] ?? { ownerId: '' };
    expect((await admin().get(`/reports/overdue-referrals?ownerId=${ownerId}`).expect(200)).body.items).toHaveLength(3);
    expect((await admin().get(`/reports/overdue-referrals?ownerId=${clinic.members.owner.membershipId}`).expect(200)).body.items).toHaveLength(0);
  });
});

describe('an anticoagulant and deep work', () => {
  test('a medicine that came after the plan is found, one that was stopped is not', async () => {
    const [later, stopped, light] = [await healthyPatient(physio()), await healthyPatient(physio()), await healthyPatient(physio())];
    const plan = await activePlan(later.id, DEEP);
    await activePlan(stopped.id, DEEP);
    await activePlan(light.id, EDUCATION);
    for (const { id } of [later, light]) await physio().post(`/patients/${id}/medicines`).send({ text: 'Eliquis 5 mg twice a day' }).expect(201);
    await physio().post(`/patients/${stopped.id}/medicines`).send({ text: 'warfarin, stopped two years ago' }).expect(201);
    expect(await rowsOf(physio(), 'anticoagulant-with-deep-work')).toEqual([
      expect.objectContaining({ subjectId: plan.id, patientId: later.id, since: now, told: ['Eliquis 5 mg twice a day', expect.stringMatching(/deep tissue/iu)] }),
    ]);
  });

  test('a technique that can be deep is counted by the pressure that was planned', async () => {
    const nmt = (pressure: number) => ({ ...DEEP, modalityId: 'nmt', dose: { pressure, pressPerPoint: 12, repsPerPoint: 3, sessionMinutes: 20, frequency: 1 } });
    const [gentle, firm, frictions] = [await healthyPatient(physio()), await healthyPatient(physio()), await healthyPatient(physio())];
    await activePlan(gentle.id, nmt(3));
    const plan = await activePlan(firm.id, nmt(4));
    const friction = await activePlan(frictions.id, { ...DEEP, modalityId: 'cross-fibre', dose: { pressure: 2, time: 10, interval: 48, weeks: 4 } });
    for (const { id } of [gentle, firm, frictions]) await physio().post(`/patients/${id}/medicines`).send({ text: 'Eliquis 5 mg twice a day' }).expect(201);
    const found = (await rowsOf(physio(), 'anticoagulant-with-deep-work')).map(({ patientId, subjectId }) => [patientId, subjectId]);
    expect(found).toEqual(expect.arrayContaining([[firm.id, plan.id], [frictions.id, friction.id]]));
    expect(found.map(([patientId]) => patientId)).not.toContain(gentle.id);
  });
});

describe('no re-test in five visits', () => {
  const visits = (patientId: string, days: readonly number[], visitType = 'follow-up') => sql`
    insert into session (clinic_id, id, patient_id, visit_type, visit_date, author_id, status, not_treated_reason, signed_at, signed_by_id, content_hash, subjective, objective, assessment, plan)
    select ${clinic.id}, gen_random_uuid(), ${patientId}, ${visitType}, day::date, ${clinic.members.physiotherapist.membershipId}, 'signed',
      case when ${visitType} = 'not-treated' then 'Fever' end, now(), ${clinic.members.physiotherapist.membershipId}, decode(repeat('00', 32), 'hex'), 'a', 'b', 'c', 'd'
    from unnest(${days.map((day) => daysFrom(now, day))}::text[]) day`;

  test('four visits are none, five are, and a visit without treatment is none', async () => {
    const [four, five, untreated] = [await healthyPatient(physio()), await healthyPatient(physio()), await healthyPatient(physio())];
    const plans = [await activePlan(four.id, EDUCATION), await activePlan(five.id, EDUCATION), await activePlan(untreated.id, EDUCATION)];
    for (const plan of plans) await sql`update plan set activated_at = now() - interval '40 days' where clinic_id = ${clinic.id} and id = ${plan.id}`;
    await visits(four.id, [-20, -15, -10, -5]);
    await visits(five.id, [-25, -20, -15, -10, -5]);
    await visits(untreated.id, [-25, -20, -15, -10]);
    await visits(untreated.id, [-5], 'not-treated');
    expect(await rowsOf(physio(), 'no-retest')).toEqual([expect.objectContaining({ subjectId: plans[1]?.id, told: ['Calf', '5'] })]);

    await physio().post(`/patients/${five.id}/outcomes`).send({ measureId: 'nprs', answers: { now: 3 }, provenance: 'patient', takenOn: daysFrom(now, -12) }).expect(201);
    expect(await rowsOf(physio(), 'no-retest')).toEqual([]);
  });
});

describe('everyday questions', () => {
  test('a dangerous answer stays until somebody acted on it', async () => {
    const patient = await healthyPatient(physio());
    await sql`insert into task (clinic_id, id, kind, severity, patient_id, subject_kind, subject_id, cause_key)
      values (${clinic.id}, gen_random_uuid(), 'emergency-answer', 'emergency', ${patient.id}, 'patient', ${patient.id}, ${`emergency:${patient.id}`})`;
    expect(await rowsOf(physio(), 'flags-not-reviewed')).toEqual([expect.objectContaining({ subjectId: patient.id, told: ['Emergency', 'Open'] })]);
    await sql`update task set status = 'done', done_at = now(), done_by_id = ${clinic.members.physiotherapist.membershipId} where clinic_id = ${clinic.id} and patient_id = ${patient.id}`;
    expect(await rowsOf(physio(), 'flags-not-reviewed')).toEqual([]);
  });

  test('who comes this week without an intake, and with questions open', async () => {
    const patient = await newPatient(physio());
    const startsAt = `${daysFrom(now, 2)}T15:00:00Z`;
    await clinic.as('clinic_admin').post('/appointments')
      .send({ patientId: patient.id, practitionerId: clinic.members.physiotherapist.membershipId, visitType: 'physio-initial', startsAt, endsAt: `${daysFrom(now, 2)}T15:45:00Z` }).expect(201);
    expect(await rowsOf(admin(), 'visits-without-intake')).toEqual([expect.objectContaining({ subjectId: patient.id, since: daysFrom(now, 2), told: ['None'] })]);
    expect(await rowsOf(physio(), 'not-screened-soon')).toEqual([expect.objectContaining({ subjectId: patient.id })]);
  });

  test('an active plan that nobody agreed to is named with its version', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id, EDUCATION);
    expect(await rowsOf(physio(), 'plans-not-agreed')).toEqual([expect.objectContaining({ subjectId: plan.id, told: ['Calf', '1'] })]);
  });
});

describe('somebody who has left', () => {
  test('leaves visits behind that are found until they are given to another', async () => {
    const leaver = await clinic.addMember('physiotherapist');
    const patient = await newPatient(physio());
    const startsAt = `${daysFrom(now, 40)}T15:00:00Z`;
    const { body: visit } = await admin().post('/appointments')
      .send({ patientId: patient.id, practitionerId: leaver.membershipId, visitType: 'follow-up', startsAt, endsAt: `${daysFrom(now, 40)}T15:30:00Z` }).expect(201);
    expect(await rowsOf(admin(), 'visits-with-nobody')).toEqual([]);
    await clinic.as('owner').patch(`/people/${leaver.membershipId}`).set('If-Match', '"1"').send({ status: 'deactivated' }).expect(200);
    expect(await rowsOf(admin(), 'visits-with-nobody')).toEqual([expect.objectContaining({ subjectId: patient.id, since: daysFrom(now, 40), told: [visit.practitionerName] })]);
    await admin().patch(`/appointments/${visit.id}`).set('If-Match', at(visit.version)).send({ practitionerId: clinic.members.physiotherapist.membershipId }).expect(200);
    expect(await rowsOf(admin(), 'visits-with-nobody')).toEqual([]);
  });
});

describe('the file', () => {
  test('holds the same rows, and no cell that a spreadsheet would run', async () => {
    const patient = await newPatient(physio(), { familyName: '=HYPERLINK("http://evil.example")', givenName: '+1' });
    const id = await overdueReferral(patient.id, '@SUM(A1:A9)', 5);
    const answer = await admin().get('/reports/overdue-referrals/csv').buffer(true).expect(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="legwork-overdue-referrals-${now}.csv"` });
    const [header, ...lines]: string[][] = parse(answer.text, { bom: true });
    expect(header).toEqual(['Family name', 'Given name', 'Birth date', 'Due', 'Owner', 'To or from', 'State', 'Urgency', 'Patient id', 'Record id']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toEqual(expect.arrayContaining(["'=HYPERLINK(\"http://evil.example\")", "'+1", "'@SUM(A1:A9)", id]));
    for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    const [trail] = await sql`select count(*)::int as rows from audit_event where clinic_id = ${clinic.id} and action = 'export' and entity = 'report' and fields @> ${[`patient:${patient.id}`]}::text[]`;
    expect(trail).toEqual({ rows: 1 });
  });
});
