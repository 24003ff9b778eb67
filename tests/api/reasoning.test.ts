// The reasoning aid over a person's chart: which answers, whose words, which findings; and what each role may read.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { newIntake, submitIntake } from '../support/patient-link.js';

let clinic: TestClinic;
let patientId: string;

interface Answer { readonly asked: string; readonly words: string; readonly who: string | null; readonly name: string | null; readonly on: string | null }
interface Kind { readonly id: string; readonly strength: string; readonly evidence: { readonly text: string; readonly answers: Answer[]; readonly alsoPointsTo: string[] }[]; readonly denied: Answer[]; readonly notAsked: string[] }

const pt = () => clinic.as('physiotherapist');
const mt = () => clinic.as('massage_therapist');
const kind = (body: { painTypes: Kind[] }, id: string): Kind => {
  const found = body.painTypes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

async function newPatient(familyName: string): Promise<string> {
  return (await pt().post('/patients').send({ givenName: 'Rea', familyName, birthDate: '1980-02-03' }).expect(201)).body.id as string;
}

beforeAll(async () => {
  clinic = await newClinic();
  patientId = await newPatient('Sonning');
  await pt().post(`/patients/${patientId}/facts`).send({ facts: [
    { factId: 'sx.numbTingleRadiating', value: true }, { factId: 'sx.legSwellingUnilateral', value: false }, { factId: 'sx.cramps', value: true },
  ] }).expect(201);
  await pt().post(`/patients/${patientId}/findings`).send({ kind: 'neuro', region: 'foot-dorsal', side: 'left', data: { level: 'L5', dermatome: 'reduced', myotome0To5: 4 } }).expect(201);
  await pt().post(`/patients/${patientId}/findings`).send({ kind: 'special-test', region: 'low-back', side: 'left', data: { testId: 'slr', result: 'positive' } }).expect(201);
});

describe('the reasoning over a chart', () => {
  it('shows behind each sign the answer, whose words and when', async () => {
    const { body } = await pt().get(`/patients/${patientId}/reasoning`).expect(200);
    const tingling = kind(body, 'nerve').evidence.find(({ text }) => text === 'Tingling');
    expect(tingling?.answers).toEqual([expect.objectContaining({ asked: 'sx.numbTingleRadiating', words: 'Yes', who: 'clinician', name: expect.any(String), on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) })]);
    expect(kind(body, 'nerve').evidence.map(({ text }) => text)).toEqual(expect.arrayContaining(['Numbness', 'Weakness', 'Loading a nerve brings back the known pain']));
  });

  it('keeps a no apart from what was not asked, and shows overlap', async () => {
    const { body } = await pt().get(`/patients/${patientId}/reasoning`).expect(200);
    const vascular = kind(body, 'vascular');
    expect(vascular.denied.map(({ asked }) => asked)).toEqual(['sx.legSwellingUnilateral']);
    expect(vascular.notAsked).toContain('Warm or discoloured skin');
    expect(vascular.evidence.find(({ text }) => text === 'Cramping')?.alsoPointsTo).toEqual(['muscle']);
  });

  it('puts the examined level beside the untested ones, for a physiotherapist', async () => {
    const { body } = await pt().get(`/patients/${patientId}/reasoning`).expect(200);
    const roots = body.roots as { id: string; done: { dermatome: string; myotome0To5: number; reflex0To4: number | null } | null }[];
    expect(roots.find(({ id }) => id === 'L5')?.done).toMatchObject({ dermatome: 'reduced', myotome0To5: 4, reflex0To4: null });
    expect(roots.find(({ id }) => id === 'S1')?.done).toBeNull();
  });

  it('names the questions that have to be settled first', async () => {
    const { body } = await pt().get(`/patients/${patientId}/reasoning`).expect(200);
    expect(body.toSettle).toContainEqual(expect.objectContaining({ ruleId: 'cauda-equina.saddle-or-sphincter', openQuestions: expect.arrayContaining([expect.stringContaining('urine')]) }));
  });

  it('is empty, not an error, for a chart without answers', async () => {
    const { body } = await pt().get(`/patients/${await newPatient('Leeg')}/reasoning`).expect(200);
    expect(body).toMatchObject({ drawing: 'none', drawnOn: null, candidates: [], clusters: [], differentials: [] });
    expect((body.painTypes as Kind[]).map(({ strength }) => strength)).toEqual(['not-asked', 'not-asked', 'not-asked', 'not-asked']);
  });

  it('writes one line in the trail that names no answer', async () => {
    await pt().get(`/patients/${patientId}/reasoning`).expect(200);
    const rows = await sql`select action, entity, fields from audit_event where patient_id = ${patientId} and entity = 'reasoning'`;
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('sx.');
  });
});

describe('what a patient painted', () => {
  it('weighs muscles by how much of a region is painted, and stays the words of the patient', async () => {
    const link = await newIntake(clinic);
    const area = (region: string) => ({ region, side: 'left', qualities: ['aching'], intensity0To10: 5, atRest: true, onEffort: false, travelsTo: [] });
    await submitIntake(link, { 'pain.areas': [area('heel'), area('buttock')], 'sx.cramps': true });
    const { headers } = await pt().get(`/intakes/${link.intakeId}`).expect(200);
    await pt().post(`/intakes/${link.intakeId}/acceptance`).set('If-Match', headers['etag'] ?? '').send({}).expect(200);
    const { body } = await pt().get(`/patients/${link.patientId}/reasoning`).expect(200);
    expect(body).toMatchObject({ drawing: 'intake', drawnOn: expect.stringMatching(/^\d{4}/u) });
    const muscle = kind(body, 'muscle');
    const aching = muscle.evidence.find(({ text }) => text === 'Aching');
    expect(aching?.answers).toEqual([expect.objectContaining({ asked: 'pain.areas', who: 'patient', name: null, words: 'Marked as aching: left heel, left buttock (gluteal)' })]);
    expect(muscle.evidence.find(({ text }) => text === 'Cramping')?.answers[0]).toMatchObject({ asked: 'sx.cramps', who: 'patient', name: null });
    const soleus = (share: { id: string; overlapShare: number }[]) => share.find(({ id }) => id === 'tp.soleus')?.overlapShare;
    expect(soleus(body.candidates)).toBeCloseTo(0.5);

    await sql`insert into body_drawing (clinic_id, id, patient_id, intake_id, layer, figure, drawing, coverage, drawn_on)
      values (${clinic.id}, gen_random_uuid(), ${link.patientId}, ${link.intakeId}, 'patient', 'female', '{"figure":"female","strokes":[],"paths":[]}',
        '[{"region":"heel","side":"left","share":0.9},{"region":"buttock","side":"left","share":0.1}]', current_date)`;
    expect(soleus((await pt().get(`/patients/${link.patientId}/reasoning`).expect(200)).body.candidates)).toBeCloseTo(0.9);
  });
});

describe('who may read it', () => {
  it('gives a massage therapist tissue and referral, and no condition, root or test', async () => {
    const { body } = await mt().get(`/patients/${patientId}/reasoning`).expect(200);
    expect(body).toMatchObject({ performerRole: 'massage-therapist', differentials: [], roots: [] });
    expect(JSON.stringify(body)).not.toMatch(/sciatica|radiculopath|herniat|stenosis|thrombos|neuropathy"|arthritis|tendin(?:itis|opathy)/iu);
    expect(kind(body, 'nerve').evidence.length).toBeGreaterThan(0);
  });

  it('refuses a massage therapist and an assistant the view of a physiotherapist', async () => {
    await mt().get(`/patients/${patientId}/reasoning?performerRole=physiotherapist`).expect(403);
    await clinic.as('assistant').get(`/patients/${patientId}/reasoning?performerRole=physiotherapist`).expect(403);
  });

  it('is closed to those who do not treat, to other clinics and to strangers', async () => {
    await clinic.as('clinic_admin').get(`/patients/${patientId}/reasoning`).expect(403);
    const other = await newClinic();
    await other.as('physiotherapist').get(`/patients/${patientId}/reasoning`).expect(404);
    await clinic.anonymous.get(`/patients/${patientId}/reasoning`).expect(401);
  });

  it('knows no episode of somebody else', async () => {
    const stranger = await newPatient('Vreemd');
    const { body } = await pt().post(`/patients/${stranger}/episodes`).send({ title: 'Low back', regions: [{ region: 'low-back', side: 'both' }] }).expect(201);
    await pt().get(`/patients/${patientId}/reasoning?episodeId=${body.id}`).expect(404);
    await pt().get(`/patients/${stranger}/reasoning?episodeId=${body.id}`).expect(200);
  });
});
