import fs from 'node:fs';
import path from 'node:path';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

const bundle = (...resources: object[]) => ({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) });
const patient = { resourceType: 'Patient', id: 'p1', name: [{ family: 'Håkansson', given: ['Åsa'] }], gender: 'female', birthDate: '1961-02-03' };
const order = (id: string, text: string, status = 'active') => ({
  resourceType: 'MedicationRequest', id, status, subject: { reference: 'Patient/p1' }, medicationCodeableConcept: { text }, authoredOn: '2026-01-05',
});
const condition = (id: string, code: string, text: string, more: object = {}) => ({
  resourceType: 'Condition', id, subject: { reference: 'Patient/p1' }, code: { coding: [{ code }], text }, clinicalStatus: { coding: [{ code: 'active' }] }, onsetDateTime: '2020-03-04T10:00:00Z', ...more,
});

const upload = (clinic: TestClinic, content: object) => clinic.as('clinic_admin').post('/imports').set('Content-Type', 'application/fhir+json').set('X-File-Name', 'record.json').send(JSON.stringify(content));

/** Rules of one cause share a line of the safety strip. */
const rulesShown = (summary: { readonly lines: readonly { readonly ruleId: string; readonly alsoRuleIds: readonly string[] }[] }): string[] =>
  summary.lines.flatMap(({ ruleId, alsoRuleIds }) => [ruleId, ...alsoRuleIds]);

describe('the FHIR import', () => {
  it('turns orders and diagnoses into limits before anyone typed a word', async () => {
    const clinic = await newClinic();
    const report = await upload(clinic, bundle(patient, order('m1', 'Warfarin Sodium 5 MG Oral Tablet'), condition('c1', '64859006', 'Osteoporosis (disorder)'))).expect(201);
    expect(report.body).toMatchObject({ status: 'done', counts: { patientsCreated: 1, medicines: 1, healthEvents: 1, facts: 1, errors: 0 } });
    const screening = await clinic.as('massage_therapist').get(`/patients/${report.body.people[0].patientId}/screening`).expect(200);
    const rules = rulesShown(screening.body.summary);
    expect(rules).toContain('anticoagulant.deep-pressure');
    expect(screening.body.summary.maxPressure).toBe(2);
  });

  it('changes nothing the second time', async () => {
    const clinic = await newClinic();
    const content = bundle(patient, order('m1', 'Clopidogrel 75 MG Oral Tablet'), condition('c1', '38341003', 'Hypertension'));
    await upload(clinic, content).expect(201);
    const count = () => sql<{ rows: number }>`
      select (select count(*) from patient where clinic_id = ${clinic.id}) + (select count(*) from medicine where clinic_id = ${clinic.id})
        + (select count(*) from health_event where clinic_id = ${clinic.id}) + (select count(*) from fact where clinic_id = ${clinic.id})
        + (select count(*) from screening where clinic_id = ${clinic.id}) as rows`;
    const before = await count();
    const again = await upload(clinic, content).expect(201);
    expect(again.body).toMatchObject({ status: 'nothing-new', counts: { taken: 0, duplicates: 3, patientsMatched: 1 } });
    expect(await count()).toEqual(before);
  });

  it('joins a person who is already on record by name and birth date', async () => {
    const clinic = await newClinic();
    const known = await clinic.as('clinic_admin').post('/patients').send({ givenName: 'Asa', familyName: 'Hakansson', birthDate: '1961-02-03' }).expect(201);
    const report = await upload(clinic, bundle(patient, order('m1', 'Warfarin 5 mg'))).expect(201);
    expect(report.body.people).toEqual([expect.objectContaining({ patientId: known.body.id, how: 'matched' })]);
  });

  it('follows a medicine that was stopped since', async () => {
    const clinic = await newClinic();
    const first = await upload(clinic, bundle(patient, order('m1', 'Warfarin 5 mg'))).expect(201);
    await upload(clinic, bundle(patient, order('m1', 'Warfarin 5 mg', 'stopped'))).expect(201);
    const rows = await sql`select status from medicine where clinic_id = ${clinic.id} and patient_id = ${first.body.people[0].patientId}`;
    expect(rows).toEqual([{ status: 'past' }]);
  });

  it.each([
    ['is no bundle', { resourceType: 'Patient' }, '/resourceType'],
    ['has an impossible birth date', bundle({ ...patient, birthDate: '1990-02-31' }), '/entry/0/resource/birthDate'],
    ['has a birth date before 1900', bundle({ ...patient, birthDate: '1800-02-03' }), '/entry/0/resource/birthDate'],
    ['names a patient it does not hold', bundle(patient, { ...order('m1', 'Warfarin'), subject: { reference: 'Patient/nobody' } }), '/entry/1/resource/subject/reference'],
    ['has an entry without a resource', { resourceType: 'Bundle', type: 'batch', entry: [{ fullUrl: 'urn:x' }] }, '/entry/0/resource'],
    ['has an order without a name', bundle(patient, { ...order('m1', ''), medicationCodeableConcept: {} }), '/entry/1/resource/medicationCodeableConcept'],
  ])('imports nothing when the file %s, and says where', async (_name, content, pointer) => {
    const clinic = await newClinic();
    const reply = await upload(clinic, content).expect(400);
    expect(reply.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect(await sql`select 1 from patient where clinic_id = ${clinic.id}`).toHaveLength(0);
    expect(await sql`select 1 from import_batch where clinic_id = ${clinic.id}`).toHaveLength(0);
  });

  it('reports what was skipped and why', async () => {
    const clinic = await newClinic();
    const report = await upload(clinic, bundle(patient, order('m1', 'Warfarin', 'entered-in-error'), { resourceType: 'Observation', id: 'o1' }, { resourceType: 'Observation', id: 'o2' })).expect(201);
    expect(report.body.skipped).toEqual([
      { resourceType: 'Observation', reason: 'not a type that is imported', count: 2 },
      { resourceType: 'MedicationRequest', reason: 'entered in error', count: 1 },
    ]);
  });

  it('is for those who run the clinic', async () => {
    const clinic = await newClinic();
    await clinic.as('massage_therapist').post('/imports').set('Content-Type', 'application/fhir+json').send(JSON.stringify(bundle(patient))).expect(403);
    expect(await sql`select 1 from patient where clinic_id = ${clinic.id}`).toHaveLength(0);
  });
});

const folder = path.resolve(__dirname, '../../../shared/data/synthea');
const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
// The bundles stand beside the project and not in it; a clone on its own has none.
const describePopulation = files.length > 0 ? describe : describe.skip;

describePopulation('the synthetic population', () => {
  it('imports without an error, and people on warfarin and clopidogrel show their limits', async () => {
    const clinic = await newClinic();
    for (const file of files) {
      const reply = await clinic.as('clinic_admin').post('/imports').set('Content-Type', 'application/fhir+json').set('X-File-Name', encodeURIComponent(file)).send(fs.readFileSync(path.join(folder, file), 'utf8')).expect(201);
      expect(reply.body.counts.errors).toBe(0);
    }
    const people = await sql<{ id: string; classes: string[] }>`
      select p.id, array_agg(distinct c) as classes from patient p join medicine m on m.clinic_id = p.clinic_id and m.patient_id = p.id and m.status = 'current', unnest(m.classes) c
      where p.clinic_id = ${clinic.id} and c in ('anticoagulant-vka', 'antiplatelet') group by p.id`;
    expect(people.filter(({ classes }) => classes.includes('anticoagulant-vka'))).toHaveLength(3);
    for (const { id, classes } of people) {
      const screening = await clinic.as('massage_therapist').get(`/patients/${id}/screening`).expect(200);
      const rules = rulesShown(screening.body.summary);
      expect(rules).toContain(classes.includes('anticoagulant-vka') ? 'anticoagulant.deep-pressure' : 'antiplatelet.single');
      expect(screening.body.summary.maxPressure).toBeLessThanOrEqual(classes.includes('anticoagulant-vka') ? 2 : 4);
    }
  });
});
