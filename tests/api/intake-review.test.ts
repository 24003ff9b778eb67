// What staff do with an intake before it is part of the chart: one answer or all of them, differences, contradictions, the preview.
import type { IntakeAnswers } from '@legwork/clinical';
import { wholeIntake } from '../support/intake-answers.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { asSent, newLink, type OpenLink, newIntake, passCheck, submitIntake, tokenOf } from '../support/patient-link.js';

type Review = Record<string, unknown> & { version: number; answers: { itemId: string; [field: string]: unknown }[]; contradictions: { code: string; [field: string]: unknown }[]; preview: { status: string; lines: { ruleId: string }[] } | null };

const answerOf = ({ answers }: Review, itemId: string) => answers.find((each) => each.itemId === itemId);

async function submitted(told: IntakeAnswers = {}): Promise<{ clinic: TestClinic; link: OpenLink }> {
  const clinic = await newClinic();
  const link = await newIntake(clinic);
  await submitIntake(link, told);
  return { clinic, link };
}

const read = async (clinic: TestClinic, intakeId: string): Promise<Review> => (await clinic.as('physiotherapist').get(`/intakes/${intakeId}`).expect(200)).body;

const acceptOne = (clinic: TestClinic, intakeId: string, itemId: string, version: number, role: 'physiotherapist' | 'assistant' = 'physiotherapist') =>
  clinic.as(role).post(`/intakes/${intakeId}/answers/${itemId}/acceptance`).set('If-Match', `"${version}"`).send({});

const acceptAll = (clinic: TestClinic, intakeId: string, version: number) =>
  clinic.as('physiotherapist').post(`/intakes/${intakeId}/acceptance`).set('If-Match', `"${version}"`).send({});

const factRows = (patientId: string, factId: string) =>
  sql<{ value: unknown; provenance: string; answered_by: string; intake_id: string }>`
    select value, provenance, answered_by, intake_id from fact where patient_id = ${patientId} and fact_id = ${factId} order by recorded_at, id`;

/** Another intake for the same person, answered and submitted. */
async function again(clinic: TestClinic, patientId: string, told: IntakeAnswers): Promise<string> {
  const { body } = await clinic.as('clinic_admin').post(`/patients/${patientId}/intakes`).send({ sendBy: 'link' }).expect(201);
  await submitIntake({ patientId, intakeId: body.id, token: await newLink(clinic, body.id) }, told);
  return body.id;
}

describe('accepting one answer', () => {
  it('puts its fact into the chart with who gave it, screens anew, and leaves the rest open', async () => {
    const { clinic, link } = await submitted({ 'hx.diabetes': true });
    const review = await read(clinic, link.intakeId);
    const { body } = await acceptOne(clinic, link.intakeId, 'hx.diabetes', review.version).expect(200);
    expect(body).toMatchObject({ status: 'submitted', version: review.version + 1 });
    expect(answerOf(body, 'hx.diabetes')).toMatchObject({ acceptedAt: expect.any(String), acceptedByName: expect.any(String), changed: false });
    expect(answerOf(body, 'hx.stroke')).toMatchObject({ acceptedAt: null });
    expect(await factRows(link.patientId, 'hx.diabetes')).toEqual([{ value: true, provenance: 'patient', answered_by: 'self', intake_id: link.intakeId }]);
    expect(await factRows(link.patientId, 'hx.stroke')).toEqual([]);
    const screened = await sql`select 1 from screening where patient_id = ${link.patientId} and cause = 'intake'`;
    expect(screened.length).toBeGreaterThan(0);
    const audited = await sql<{ fields: string[] }>`select fields from audit_event where entity_id = ${link.intakeId} and action = 'accept'`;
    expect(audited).toEqual([{ fields: ['hx.diabetes'] }]);
  });

  it('is done once however often it is asked for, and not again with the whole', async () => {
    const { clinic, link } = await submitted({ 'hx.diabetes': true, medicines: { entries: [{ text: 'metformin' }] }, 'meds.listConfirmed': true, allergies: { entries: [{ text: 'lavender oil', kind: 'skin-product' }] } });
    let { version } = await read(clinic, link.intakeId);
    for (const itemId of ['hx.diabetes', 'medicines', 'allergies']) version = (await acceptOne(clinic, link.intakeId, itemId, version).expect(200)).body.version;
    expect((await acceptOne(clinic, link.intakeId, 'hx.diabetes', version).expect(200)).body.version).toBe(version);
    // What staff changed in the chart since then stands: accepting the rest does not bring the old answer back.
    await clinic.as('physiotherapist').post(`/patients/${link.patientId}/facts`).send({ facts: [{ factId: 'hx.diabetes', value: false }] }).expect(201);
    const accepted = await acceptAll(clinic, link.intakeId, version).expect(200);
    expect(accepted.body).toMatchObject({ status: 'accepted', medicinesRecorded: 0 });
    expect((await factRows(link.patientId, 'hx.diabetes')).map(({ value }) => value)).toEqual([true, false]);
    expect(await factRows(link.patientId, 'hx.stroke')).toHaveLength(1);
    expect(await sql`select text from medicine where patient_id = ${link.patientId}`).toEqual([{ text: 'metformin' }]);
    expect(await sql`select text from allergy where patient_id = ${link.patientId}`).toEqual([{ text: 'lavender oil' }]);
  });

  it('keeps a list that rests on several answers back until all of them are accepted', async () => {
    const { clinic, link } = await submitted({ 'hx.dvt': true, 'hx.dvtWeeks': '2020-03' });
    let { version } = await read(clinic, link.intakeId);
    version = (await acceptOne(clinic, link.intakeId, 'hx.dvt', version).expect(200)).body.version;
    expect(await factRows(link.patientId, 'hx.datedEvents')).toEqual([]);
    version = (await acceptOne(clinic, link.intakeId, 'hx.dvtWeeks', version).expect(200)).body.version;
    expect((await factRows(link.patientId, 'hx.datedEvents')).map(({ value }) => value)).toEqual([['deep-vein-clot 2020-03']]);
    await acceptAll(clinic, link.intakeId, version).expect(200);
    expect(await factRows(link.patientId, 'hx.datedEvents')).toHaveLength(1);
  });

  it('is refused to assistants, with an old version, for an unknown question, and once the intake is accepted', async () => {
    const { clinic, link } = await submitted();
    const { version } = await read(clinic, link.intakeId);
    await acceptOne(clinic, link.intakeId, 'hx.diabetes', version, 'assistant').expect(403);
    const stale = await acceptOne(clinic, link.intakeId, 'hx.diabetes', version - 1).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { version } });
    await acceptOne(clinic, link.intakeId, 'no.such', version).expect(404);
    const all = await acceptAll(clinic, link.intakeId, version).expect(200);
    await acceptOne(clinic, link.intakeId, 'hx.diabetes', all.body.version).expect(422);
    expect(await factRows(link.patientId, 'hx.diabetes')).toHaveLength(1);
  });

  it('is not open to another clinic', async () => {
    const { clinic, link } = await submitted();
    const { version } = await read(clinic, link.intakeId);
    await acceptOne(await newClinic(), link.intakeId, 'hx.diabetes', version).expect(404);
  });

  it('closes the answer here: it is changed in the chart, and a new answer of the patient is not accepted with it', async () => {
    const { clinic, link } = await submitted({ 'hx.diabetes': true });
    const review = await read(clinic, link.intakeId);
    const { body: one } = await acceptOne(clinic, link.intakeId, 'hx.diabetes', review.version).expect(200);
    const edit = await clinic.as('physiotherapist').put(`/intakes/${link.intakeId}/answers/hx.diabetes`).set('If-Match', `"${one.version}"`).send({ value: false }).expect(422);
    expect(edit.body.code).toBe('not-possible');
    const back = await clinic.as('physiotherapist').post(`/intakes/${link.intakeId}/return`).set('If-Match', `"${one.version}"`).send({ itemIds: ['hx.diabetes'] }).expect(200);
    const { browser, body } = await passCheck(tokenOf(back.body.link.url));
    await browser.put('/link/answers').send({ answers: asSent({ 'hx.diabetes': false }) }).expect(200);
    await browser.post('/link/submission').send({ consent: { textId: body.consentText.textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } }).expect(200);
    const later = await read(clinic, link.intakeId);
    expect(answerOf(later, 'hx.diabetes')).toMatchObject({ value: false, acceptedAt: null, changed: true, previous: true, previousFrom: 'chart' });
    await acceptAll(clinic, link.intakeId, later.version).expect(200);
    expect((await factRows(link.patientId, 'hx.diabetes')).map(({ value }) => value)).toEqual([true, false]);
  });
});

describe('what is different', () => {
  it('is told beside the chart, and beside the last intake where the chart holds nothing', async () => {
    const { clinic, link } = await submitted({ 'pain.now': 7, 'pain.worst': 8, 'pain.best': 1 });
    await acceptAll(clinic, link.intakeId, (await read(clinic, link.intakeId)).version).expect(200);
    const intakeId = await again(clinic, link.patientId, { 'pain.now': 2, 'pain.worst': 8, 'pain.best': 1, 'hx.stroke': true, 'hx.strokeWeeks': '2025' });
    const review = await read(clinic, intakeId);
    expect(review).toMatchObject({ lastAcceptedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect(answerOf(review, 'hx.stroke')).toMatchObject({ changed: true, previous: false, previousFrom: 'chart' });
    expect(answerOf(review, 'pain.now')).toMatchObject({ changed: true, previous: 7, previousFrom: 'last-intake' });
    expect(answerOf(review, 'pain.worst')).toMatchObject({ changed: false });
    expect(answerOf(review, 'hx.diabetes')).toMatchObject({ changed: false, previous: false, previousFrom: 'chart' });
    const firstUnchanged = review.answers.findIndex(({ changed }) => changed === false);
    expect(review.answers.slice(firstUnchanged).every(({ changed }) => changed === false)).toBe(true);
  });

  it('is no difference where the chart counted weeks from the day that is told again', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const recordedOn = daysFrom(today('UTC'), -40);
    const weeks = Math.floor((Date.parse(recordedOn) - Date.parse('2020-03-31')) / (7 * 86_400_000));
    const told = (factId: string, value: unknown) => ({ factId, value, recordedOn });
    await clinic.as('physiotherapist').post(`/patients/${link.patientId}/facts`).send({ facts: [told('hx.dvt', true), told('hx.dvtWeeks', weeks), told('hx.pe', true), told('hx.peWeeks', weeks)] }).expect(201);
    await submitIntake(link, { 'hx.dvt': true, 'hx.dvtWeeks': '2020-03', 'hx.pe': true, 'hx.peWeeks': '2021-03' });
    const review = await read(clinic, link.intakeId);
    expect(answerOf(review, 'hx.dvtWeeks')).toMatchObject({ changed: false, previous: weeks });
    expect(answerOf(review, 'hx.peWeeks')).toMatchObject({ changed: true, previous: weeks });
  });

  it('shows the medicines of the chart beside a list that names others', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    await clinic.as('physiotherapist').post(`/patients/${link.patientId}/medicines`).send({ text: 'warfarin 5 mg' }).expect(201);
    await submitIntake(link, { medicines: { none: true } });
    expect(answerOf(await read(clinic, link.intakeId), 'medicines')).toMatchObject({ changed: true, previous: { entries: [{ text: 'warfarin 5 mg' }] }, previousFrom: 'chart' });
  });
});

describe('what does not fit together', () => {
  it('is said with its questions, holds the screening up, and is settled by the edit', async () => {
    const { clinic, link } = await submitted({ 'story.complaint': 'My left calf is tight.' });
    const review = await read(clinic, link.intakeId);
    expect(review.contradictions).toContainEqual(expect.objectContaining({ code: 'side-mismatch', itemIds: ['story.complaint', 'pain.areas'], blocks: true, isEarlier: false }));
    const edited = await clinic.as('physiotherapist').put(`/intakes/${link.intakeId}/answers/story.complaint`).set('If-Match', `"${review.version}"`).send({ value: 'My right calf is tight.', note: 'Asked on the phone.' }).expect(200);
    expect(edited.body.contradictions.map(({ code }: { code: string }) => code)).not.toContain('side-mismatch');
    expect(answerOf(edited.body, 'story.complaint')).toMatchObject({ original: 'My left calf is tight.', edited: true });
  });

  it('of an earlier intake is shown until a new form settles it', async () => {
    const { clinic, link } = await submitted({ 'story.complaint': 'My left calf is tight.' });
    await acceptAll(clinic, link.intakeId, (await read(clinic, link.intakeId)).version).expect(200);
    const intakeId = await again(clinic, link.patientId, {});
    const review = await read(clinic, intakeId);
    expect(review.contradictions).toContainEqual(expect.objectContaining({ code: 'side-mismatch', isEarlier: true, blocks: true, itemIds: [] }));
    await acceptAll(clinic, intakeId, review.version).expect(200);
    const facts = await factRows(link.patientId, 'told.conflicts');
    expect(facts.map(({ value }) => value)).toEqual([['side-mismatch'], []]);
  });
});

describe('the preview', () => {
  it.each<[string, IntakeAnswers]>([
    ['nothing to report', {}],
    ['a blood thinner', { medicines: { entries: [{ text: 'coumadin 5mg at night' }] }, 'meds.listConfirmed': true }],
    ['an emergency', { 'sx.saddleNumbness': true }],
  ])('says what the strip says after acceptance, for each profession: %s', async (_name, told) => {
    for (const role of ['physiotherapist', 'massage_therapist'] as const) {
      const { clinic, link } = await submitted(told);
      const { body: review } = await clinic.as(role).get(`/intakes/${link.intakeId}`).expect(200);
      const { body: accepted } = await clinic.as(role).post(`/intakes/${link.intakeId}/acceptance`).set('If-Match', `"${review.version}"`).send({}).expect(200);
      const { body: screening } = await clinic.as(role).get(`/patients/${link.patientId}/screening`).expect(200);
      const rules = (lines: { ruleId: string }[]) => lines.map(({ ruleId }) => ruleId);
      expect(review.preview.status).toBe(accepted.safetyStatus);
      expect(rules(review.preview.lines)).toEqual(rules(screening.summary.lines));
    }
  });

  it('counts what was accepted one by one, and what was changed in the chart since', async () => {
    const { clinic, link } = await submitted({ medicines: { entries: [{ text: 'coumadin' }] }, 'meds.listConfirmed': true });
    const review = await read(clinic, link.intakeId);
    const { body } = await acceptOne(clinic, link.intakeId, 'medicines', review.version).expect(200);
    expect(body.preview.lines.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(review.preview?.lines.map(({ ruleId }) => ruleId));
    const [medicine] = await sql<{ id: string; version: number }>`select id, version from medicine where patient_id = ${link.patientId}`;
    await clinic.as('physiotherapist').patch(`/medicines/${medicine?.id}`).set('If-Match', `"${medicine?.version}"`).send({ status: 'entered-in-error' }).expect(200);
    expect((await read(clinic, link.intakeId)).preview?.lines.map(({ ruleId }) => ruleId)).not.toContain('anticoagulant.session');
  });
});

it('the first note begins with the words of the accepted intake', async () => {
  const { clinic, link } = await submitted({ 'story.complaint': 'My right calf is tight.' });
  const review = await read(clinic, link.intakeId);
  await acceptAll(clinic, link.intakeId, review.version).expect(200);
  const { body } = await clinic.as('physiotherapist').post(`/patients/${link.patientId}/sessions`).send({ visitType: 'physio-initial' }).expect(201);
  expect(body.subjective).toBe(review['subjective']);
  expect(body.subjective).toContain('Patient-reported');
});

it('says who answered for a child', async () => {
  const clinic = await newClinic();
  const link = await newIntake(clinic, { birthDate: '2014-05-17' });
  const { browser, body } = await passCheck(link.token, '2014-05-17');
  const answers = asSent(wholeIntake({ respondent: { relation: 'parent', name: 'Pat Vale' } }, { today: body.today, birthDate: '2014-05-17', sexAtBirth: 'male' }));
  for (let at = 0; at < answers.length; at += 50) await browser.put('/link/answers').send({ answers: answers.slice(at, at + 50) }).expect(200);
  await browser.post('/link/submission').send({ consent: { textId: body.consentText.textId, signedName: 'Pat Vale', signature: { kind: 'typed' } } }).expect(200);
  expect(await read(clinic, link.intakeId)).toMatchObject({ respondentName: 'Pat Vale', consentSignedBy: 'Pat Vale' });
});
