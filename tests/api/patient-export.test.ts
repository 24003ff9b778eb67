// One patient's record to take along: to read, to compute with, to hand on; nothing of it missing, nothing of anybody else in it.
import type { Agent } from '../support/api.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic } from '../support/clinic.js';
import { connected } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { columnsOf, tenantTables } from '../support/catalogue.js';
import { pdfText } from '../support/pdf-text.js';
import { fromPhone } from '../support/pictures.js';
import { unzipped } from '../support/zip.js';

async function download(agent: Agent, patientId: string): Promise<Map<string, Buffer>> {
  const { body } = await agent.post(`/patients/${patientId}/exports`).send({ reason: 'The patient asked' }).expect(201);
  const answer = await agent.get(`/patient-exports/${body.id}/archive`).buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  }).expect(200);
  return unzipped(answer.body);
}

test('a record is whole: every row that names the patient, the notes to read, the photographs, the chart in FHIR', async () => {
  const clinic = await newClinic();
  const author = clinic.as('massage_therapist');
  const { id } = await healthyPatient(author);
  const other = await newPatient(author, { givenName: 'Somebody', familyName: 'Else' });
  await author.post(`/patients/${id}/consent-choices`).send({ area: 'photographs', choice: 'granted' }).expect(201);
  const photo = await author.post(`/patients/${id}/photos`).field('about', JSON.stringify({ region: 'calf', side: 'left', caption: 'Bruise' })).attach('file', await fromPhone(), 'a.jpg').expect(201);
  const note = await author.post(`/patients/${id}/sessions`).send({ visitType: 'massage-session' }).expect(201);
  await author.patch(`/sessions/${note.body.id}`).set('If-Match', `"${note.body.version}"`).send({ subjective: 'Calf tight after the marathon.' }).expect(200);

  const files = await download(author, id);
  expect([...files.keys()].sort()).toEqual(['fhir-bundle.json', `files/photo/${photo.body.id}/bytes.jpg`, `files/photo/${photo.body.id}/thumbnail.jpg`, 'manifest.json', 'record.json', 'record.pdf']);
  const record = JSON.parse(String(files.get('record.json')));
  const named = await connected('owner', async (db) => {
    const columns = await columnsOf(db);
    const tables = (await tenantTables(db)).filter((table) => !['patient_search_word', 'audit_event'].includes(table) && columns.some((column) => column.table === table && column.name === 'patient_id'));
    const counts: (readonly [string, number])[] = [];
    for (const table of tables) counts.push([table, (await db.query(`select 1 from ${table} where patient_id = $1`, [id])).rowCount ?? 0]);
    return counts;
  });
  for (const [table, count] of named) expect([table, record.tables[table]?.length ?? 0]).toEqual([table, count]);
  expect(record.tables.patient).toEqual([expect.objectContaining({ id })]);
  expect(record.tables.session).toEqual([expect.objectContaining({ id: note.body.id, subjective: 'Calf tight after the marathon.' })]);
  const [trail] = await sql<{ n: number }>`select count(*)::int as n from audit_event where clinic_id = ${clinic.id} and (patient_id = ${id} or ${`patient:${id}`} = any (fields))`;
  expect(record.trail.length).toBe(trail?.n);
  for (const [name, content] of files) expect([name, content.includes(other.id) || content.includes('Somebody') || content.includes('token_hash')]).toEqual([name, false]);

  const text = pdfText(files.get('record.pdf') ?? Buffer.alloc(0));
  for (const words of ['Calf tight after the marathon.', 'Answers and facts', 'Who looked at and changed this record', clinic.name]) expect(text).toContain(words);
  const bundle = JSON.parse(String(files.get('fhir-bundle.json')));
  expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  expect(bundle.entry[0].resource).toMatchObject({ resourceType: 'Patient', id });
}, 240_000);

test('it is for those who treat, and for the owner; each download is on the patient’s trail', async () => {
  const clinic = await newClinic();
  const { id } = await newPatient(clinic.as('physiotherapist'));
  for (const role of ['clinic_admin', 'assistant'] as const) await clinic.as(role).post(`/patients/${id}/exports`).send({}).expect(403);
  const { body } = await clinic.as('owner').post(`/patients/${id}/exports`).send({ reason: 'Access request' }).expect(201);
  await clinic.as('physiotherapist').get(`/patient-exports/${body.id}/archive`).expect(404);
  await clinic.as('owner').get(`/exports/${body.id}/archive`).expect(404);
  await clinic.as('owner').get(`/patient-exports/${body.id}/archive`).expect(200);
  expect(await sql`select action, fields, reason from audit_event where clinic_id = ${clinic.id} and patient_id = ${id} and action = 'export' order by seq`).toEqual([
    { action: 'export', fields: ['requested'], reason: 'Access request' }, { action: 'export', fields: ['downloaded'], reason: 'Access request' },
  ]);
  const stranger = await newClinic();
  await stranger.as('owner').post(`/patients/${id}/exports`).send({}).expect(404);
}, 240_000);
