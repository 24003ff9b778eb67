// What is found at the examination becomes facts, and facts decide at once.
import { answerScreening, healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

const factOf = async (patientId: string, factId: string) =>
  (await sql<{ value: unknown; provenance: string; withdrawn: boolean }>`
    select value, provenance, withdrawn from fact where patient_id = ${patientId} and fact_id = ${factId} order by recorded_at desc, id desc limit 1`)[0];

describe('what a finding settles', () => {
  test('a positive Thompson test stops the session at once', async () => {
    const patient = await healthyPatient(physio());
    const before = await physio().get(`/patients/${patient.id}/screening`).expect(200);
    expect(['proceed', 'modify']).toContain(before.body.session.status);
    const { body } = await physio().post(`/patients/${patient.id}/findings`)
      .send({ kind: 'special-test', region: 'achilles', side: 'left', data: { testId: 'thompson', result: 'positive' } }).expect(201);
    expect(body.screening).not.toBeNull();
    expect(await factOf(patient.id, 'achilles.popOrThompson')).toMatchObject({ value: true, provenance: 'clinician' });
    const after = await physio().get(`/patients/${patient.id}/screening`).expect(200);
    expect(after.body.fired.map((rule: { ruleId: string }) => rule.ruleId)).toContain('achilles.rupture');
    await physio().patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ status: 'entered-in-error' }).expect(200);
    expect(await factOf(patient.id, 'achilles.popOrThompson')).toMatchObject({ withdrawn: true });
  });

  test('a negative test answers nothing', async () => {
    const patient = await healthyPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/findings`)
      .send({ kind: 'special-test', region: 'achilles', side: 'left', data: { testId: 'thompson', result: 'negative' } }).expect(201);
    expect(body.screening).toBeNull();
    expect(await factOf(patient.id, 'achilles.popOrThompson')).toMatchObject({ value: false });
  });

  test('vital signs become facts, and a corrected one the new fact', async () => {
    const patient = await healthyPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/findings`)
      .send({ kind: 'vital', region: 'whole-body', data: { systolic: 190, diastolic: 100, temperatureCelsius: 36.6 } }).expect(201);
    expect(await factOf(patient.id, 'bp.systolic')).toMatchObject({ value: 190, withdrawn: false });
    expect(await factOf(patient.id, 'temp.celsius')).toMatchObject({ value: 36.6 });
    await physio().patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ data: { systolic: 130, diastolic: 80 } }).expect(200);
    expect(await factOf(patient.id, 'bp.systolic')).toMatchObject({ value: 130, withdrawn: false });
    expect(await factOf(patient.id, 'temp.celsius')).toMatchObject({ withdrawn: true });
  });

  test.each([[40.9, false], [41, true]])('a calf of %p cm beside one of 38 is a swollen leg: %p', async (cm, swollen) => {
    const patient = await healthyPatient(physio());
    const girth = (side: string, value: number) => physio().post(`/patients/${patient.id}/findings`).send({ kind: 'girth', region: 'calf', side, data: { landmark: '10 cm below', cm: value } }).expect(201);
    await girth('left', 38);
    const { body } = await girth('right', cm);
    expect(body.screening === null).toBe(!swollen);
    expect((await factOf(patient.id, 'sx.legSwellingUnilateral'))?.value).toBe(swollen);
  });

  test('reduced feeling is added to the places known', async () => {
    const patient = await newPatient(physio());
    await answerScreening(physio(), patient.id, { 'sens.reducedRegions': [{ region: 'heel', side: 'left' }] });
    await masseur().post(`/patients/${patient.id}/findings`).send({ kind: 'neuro', region: 'foot-dorsal', side: 'right', data: { level: 'L5', dermatome: 'reduced' } }).expect(201);
    const fact = await factOf(patient.id, 'sens.reducedRegions');
    expect(fact?.value).toEqual(expect.arrayContaining([{ region: 'heel', side: 'left' }, { region: 'foot-dorsal', side: 'right' }]));
  });

  test('a foot that can no longer be lifted stops treatment at once, for whoever treats; a grade of 4 does not', async () => {
    const patient = await healthyPatient(physio());
    const strength = (grade0To5: number) => physio().post(`/patients/${patient.id}/findings`)
      .send({ kind: 'strength', region: 'shin', side: 'left', data: { movement: 'ankle dorsiflexion', grade0To5 } }).expect(201);
    const allowed = async () => {
      const { body } = await masseur().get(`/patients/${patient.id}/screening?places=lower-body`).expect(200);
      return body.cells.some((cell: { region: string; techniqueGroup: string; allowed: boolean }) => cell.region === 'calf' && cell.techniqueGroup === 'light-pressure' && cell.allowed);
    };
    expect((await strength(4)).body.screening).toBeNull();
    expect(await allowed()).toBe(true);
    const { body } = await strength(3);
    expect(body.screening).toEqual({ massageTherapist: 'do-not-treat-refer', physiotherapist: 'do-not-treat-refer' });
    expect(await allowed()).toBe(false);
    await physio().patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ status: 'entered-in-error' }).expect(200);
    expect(await factOf(patient.id, 'sx.footDrop')).toMatchObject({ withdrawn: true });
  });

  test('a key muscle weaker than on an earlier day is growing weakness; the same day is a retest', async () => {
    const patient = await healthyPatient(physio());
    const strength = async (grade0To5: number): Promise<{ id: string; screening: unknown }> => (await physio().post(`/patients/${patient.id}/findings`)
      .send({ kind: 'strength', region: 'thigh-anterior', side: 'left', data: { movement: 'knee extension', grade0To5 } }).expect(201)).body;
    const first = await strength(5);
    expect((await strength(4)).screening).toBeNull();
    await sql`update finding set recorded_at = recorded_at - interval '7 days' where id = ${first.id}`;
    expect((await strength(4)).screening).toMatchObject({ massageTherapist: 'do-not-treat-refer' });
    expect(await factOf(patient.id, 'sx.progressiveWeakness')).toMatchObject({ value: true, provenance: 'clinician' });
  });

  test('a hot swollen joint is added to the joints known, and taken off again when corrected', async () => {
    const patient = await healthyPatient(masseur());
    const { body } = await masseur().post(`/patients/${patient.id}/findings`)
      .send({ kind: 'palpation', region: 'knee-anterior', side: 'left', data: { temperature: 'hot', swelling: 'marked' } }).expect(201);
    expect(await factOf(patient.id, 'joint.hotSwollenRegions')).toMatchObject({ value: [{ region: 'knee-anterior', side: 'left' }], withdrawn: false });
    const after = await masseur().get(`/patients/${patient.id}/screening`).expect(200);
    expect(after.body.fired.map((rule: { ruleId: string }) => rule.ruleId)).toContain('septic-joint.suspected');
    await masseur().patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ data: { temperature: 'warm', swelling: 'marked' } }).expect(200);
    expect(await factOf(patient.id, 'joint.hotSwollenRegions')).toMatchObject({ withdrawn: true });
  });
});
