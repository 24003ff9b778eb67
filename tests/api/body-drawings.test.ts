import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { acceptedIntake } from '../support/drawn-intakes.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

/** Down the back of the left calf: the person's left is on the left of the back view. */
const stroke = { view: 'back', quality: 'burning', width: 60, points: [-110, 1360, 50, -110, 1480, 50] } as const;
const drawing = { figure: 'female', strokes: [stroke], paths: [{ view: 'back', from: [-110, 1300], to: [-110, 1600] }] } as const;

describe('the clinician’s layer', () => {
  test('keeps strokes as they were drawn, and measures them itself', async () => {
    const patient = await newPatient(physio());
    const { body, headers } = await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing }).expect(201);
    expect(body).toMatchObject({ layer: 'clinician', figure: 'female', drawing, version: 1, intakeId: null, can: { edit: true } });
    expect(headers.etag).toBe('"1"');
    expect(body.coverage.length).toBeGreaterThan(0);
    for (const { share } of body.coverage) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    const read = await masseur().get(`/body-drawings/${body.id}`).expect(200);
    expect(read.body.drawing).toEqual(drawing);
  });

  test('is changed with a version, and the loser of a race is told what is there', async () => {
    const patient = await newPatient(physio());
    const made = await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing }).expect(201);
    const change = { drawing: { ...drawing, strokes: [stroke, { ...stroke, view: 'front' }] } };
    await physio().patch(`/body-drawings/${made.body.id}`).send(change).expect(428);
    await physio().patch(`/body-drawings/${made.body.id}`).set('If-Match', '"1"').send(change).expect(200);
    const { body } = await physio().patch(`/body-drawings/${made.body.id}`).set('If-Match', '"1"').send({ drawing }).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { version: 2, drawing: change.drawing } });
  });

  test('is closed with the note it belongs to', async () => {
    const patient = await newPatient(physio());
    const { body: note } = await physio().post(`/patients/${patient.id}/sessions`).send({ visitType: 'not-treated', notTreatedReason: 'Feverish.' }).expect(201);
    const made = await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing, sessionId: note.id }).expect(201);
    expect(made.body).toMatchObject({ sessionId: note.id, drawnOn: note.visitDate });
    await physio().post(`/sessions/${note.id}/signature`).set('If-Match', `"${note.version}"`).send({ warningsSeen: true }).expect(200);
    const { body } = await physio().patch(`/body-drawings/${made.body.id}`).set('If-Match', '"1"').send({ drawing }).expect(409);
    expect(body.code).toBe('signed');
    await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing, sessionId: note.id }).expect(409);
    expect((await physio().get(`/body-drawings/${made.body.id}`).expect(200)).body.can).toEqual({ edit: false });
  });

  const WRONG: readonly [what: string, drawing: unknown, code: string][] = [
    ['no figure', { strokes: [], paths: [] }, 'unknown-figure'],
    ['a view that does not exist', { ...drawing, strokes: [{ ...stroke, view: 'inside' }] }, 'unknown-view'],
    ['a quality that does not exist', { ...drawing, strokes: [{ ...stroke, quality: 'sad' }] }, 'unknown-quality'],
    ['half a point', { ...drawing, strokes: [{ ...stroke, points: [1, 2] }] }, 'bad-point'],
    ['a point nowhere', { ...drawing, strokes: [{ ...stroke, points: [1e9, 2, 50] }] }, 'bad-point'],
    ['an empty stroke', { ...drawing, strokes: [{ ...stroke, points: [] }] }, 'empty-stroke'],
    ['a brush like a wall', { ...drawing, strokes: [{ ...stroke, width: 4000 }] }, 'bad-width'],
    ['too many strokes', { ...drawing, strokes: Array.from({ length: 301 }, () => stroke) }, 'too-many-strokes'],
    ['too many points', { ...drawing, strokes: [{ ...stroke, points: Array.from({ length: 12_001 * 3 }, () => 1) }] }, 'too-many-points'],
  ];

  test.each(WRONG)('refuses %s', async (_what, wrong, code) => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing: wrong }).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input', errors: [{ pointer: '/drawing', code }] });
  });

  test('refuses another person’s visit', async () => {
    const [patient, other] = [await newPatient(physio()), await newPatient(physio())];
    const { body: note } = await physio().post(`/patients/${other.id}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    const { body } = await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing, sessionId: note.id }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/sessionId', code: 'unknown' })]);
  });
});

describe('the patient’s layer', () => {
  test('comes with an accepted intake, with the day it was drawn, and is nobody’s to change', async () => {
    const { patientId, intakeId } = await acceptedIntake(clinic, drawing);
    const { body: list } = await physio().get(`/patients/${patientId}/body-drawings?layer=patient`).expect(200);
    expect(list.items).toEqual([expect.objectContaining({ layer: 'patient', intakeId, authorName: null, sessionId: null, version: 1, can: { edit: false } })]);
    const [{ id }] = list.items;
    expect((await physio().get(`/body-drawings/${id}`).expect(200)).body.drawing).toEqual(drawing);
    const { body } = await physio().patch(`/body-drawings/${id}`).set('If-Match', '"1"').send({ drawing }).expect(422);
    expect(body.code).toBe('drawn-by-patient');
    await expect(sql`update body_drawing set drawn_on = drawn_on - 1 where id = ${id}`).rejects.toThrow(/keeps its layer/u);
    await expect(sql`delete from body_drawing where id = ${id}`).rejects.toThrow(/keeps its layer/u);
  });

  test('is not made of nothing', async () => {
    const { patientId } = await acceptedIntake(clinic, { figure: 'male', strokes: [], paths: [] }, { familyName: 'Elm' });
    expect((await physio().get(`/patients/${patientId}/body-drawings`).expect(200)).body.items).toEqual([]);
  });

  test('never becomes the other layer', async () => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing }).expect(201);
    await expect(sql`update body_drawing set layer = 'patient' where id = ${body.id}`).rejects.toThrow(/keeps its layer/u);
  });
});

test('drawings are listed newest first, page by page', async () => {
  const patient = await newPatient(physio());
  const made: string[] = [];
  for (let nth = 0; nth < 3; nth += 1) made.push((await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing }).expect(201)).body.id);
  const { body: first } = await masseur().get(`/patients/${patient.id}/body-drawings?limit=2`).expect(200);
  const { body: second } = await masseur().get(`/patients/${patient.id}/body-drawings?limit=2&cursor=${first.nextCursor}`).expect(200);
  expect([...first.items, ...second.items].map(({ id }: { id: string }) => id)).toEqual(made.toReversed());
  expect(second.nextCursor).toBeNull();
});

test('a drawing is handed out as a picture that runs nothing and names nobody', async () => {
  const patient = await newPatient(physio(), { familyName: 'Unmistakable' });
  const { body } = await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing }).expect(201);
  const answer = await physio().get(`/body-drawings/${body.id}/picture.svg`).buffer(true).expect(200);
  expect(answer.headers['content-type']).toContain('image/svg+xml');
  expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  expect(answer.headers['content-disposition']).toMatch(/filename="body-map-\d{4}-\d{2}-\d{2}\.svg"/u);
  const picture = String(answer.body);
  expect(picture).toMatch(/^<svg xmlns=/u);
  expect(picture).toContain('Burning');
  expect(picture).not.toMatch(/<script|href|Unmistakable/u);
});

test('every look and every change is in the trail; administrators see none of it', async () => {
  const patient = await newPatient(physio());
  const { body } = await physio().post(`/patients/${patient.id}/body-drawings`).send({ drawing }).expect(201);
  await masseur().get(`/body-drawings/${body.id}`).expect(200);
  await clinic.as('clinic_admin').get(`/body-drawings/${body.id}`).expect(403);
  await clinic.as('clinic_admin').get(`/patients/${patient.id}/body-drawings`).expect(403);
  const rows = await sql<{ action: string }>`select action from audit_event where patient_id = ${patient.id} and entity = 'body-drawing' order by seq`;
  expect(rows.map(({ action }) => action)).toEqual(['create', 'read']);
});
