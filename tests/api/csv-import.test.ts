// People from a table: read in whatever encoding it comes, looked through before, in whole or not at all, and taken back.
import fc from 'fast-check';
import type { Agent } from '../support/api.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { connected } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { until } from '../support/until.js';

const LOCK_NOT_AVAILABLE = '55P03';

let clinic: TestClinic;
let admin: Agent;
beforeEach(async () => {
  clinic = await newClinic();
  admin = clinic.as('clinic_admin');
});

const upload = (agent: Agent, text: string | Buffer, name = 'clients.csv') =>
  agent.post('/patient-imports').set('Content-Type', 'text/csv').set('X-File-Name', encodeURIComponent(name)).send(text);
const change = (id: string, version: number, body: object) => admin.patch(`/patient-imports/${id}`).set('If-Match', `"${version}"`).send(body);
const run = (id: string, version: number) => admin.post(`/patient-imports/${id}/run`).set('If-Match', `"${version}"`).send();
const rowsOf = async (id: string, show = 'all') => (await admin.get(`/patient-imports/${id}/rows?show=${show}&limit=100`).expect(200)).body.items;
const people = () => sql`
  select given_name, family_name, birth_date::text, phone, email, provenance from patient where clinic_id = ${clinic.id} order by sort_key, id`;

const FRENCH = 'Prénom;Nom;Date de naissance;Courriel;Téléphone;Solde\nZoé;Côté;25/12/1986;zoe@example.test;514 555-0142;12,50\nNoël;Tremblay;03/04/1990;;;0\n';

describe('a file', () => {
  test('of a French program on Windows is understood without a question', async () => {
    const { body } = await upload(admin, Buffer.from(FRENCH, 'latin1'), 'clients été.csv').expect(201);
    expect(body).toMatchObject({
      fileName: 'clients été.csv', status: 'draft', encoding: 'windows-1252', separator: ';', rowCount: 2, dateOrder: 'day-first', mappingFault: null,
      plan: { rows: 2, withProblems: 0, duplicates: 0, toCreate: 2, toMerge: 0, toSkip: 0 },
    });
    expect(body.columns.map(({ field }: { field: string | null }) => field)).toEqual(['givenName', 'familyName', 'birthDate', 'email', 'phone', null]);
    const done = await run(body.id, body.version).expect(200);
    expect(done.body).toMatchObject({ status: 'imported', outcome: { created: 2, merged: 0, skipped: 0, withProblems: 0 }, plan: null });
    expect(await people()).toEqual([
      { given_name: 'Zoé', family_name: 'Côté', birth_date: '1986-12-25', phone: '514 555-0142', email: 'zoe@example.test', provenance: 'import' },
      { given_name: 'Noël', family_name: 'Tremblay', birth_date: '1990-04-03', phone: null, email: null, provenance: 'import' },
    ]);
    const found = await admin.get(`/patients?search=${encodeURIComponent('cote zo')}`).expect(200);
    expect(found.body.items).toHaveLength(1);
    // The text and its examples are people's data: they are gone.
    expect(await sql`select content, mapping->'examples' as examples from patient_import where id = ${body.id}`).toEqual([{ content: null, examples: [] }]);
    await run(body.id, done.body.version).expect(422);
  });

  test('that is none is refused with the reason, and who may not import does not get to send one', async () => {
    expect((await upload(admin, 'a,b\n"open,1\n').expect(422)).body).toMatchObject({ code: 'table-unreadable', detail: expect.stringContaining('quotation mark') });
    expect((await upload(admin, '  \n \n').expect(422)).body.code).toBe('table-empty');
    expect((await upload(admin, `name\n${'Ada Öz\n'.repeat(20_001)}`).expect(422)).body.code).toBe('table-too-large');
    // The server stops listening in the middle: some clients see the answer, some the cut.
    expect([413, 'cut off']).toContain(await upload(admin, `name\n${'x'.repeat(9 * 1024 * 1024)}`).then(({ status }) => status, () => 'cut off'));
    for (const role of ['physiotherapist', 'massage_therapist', 'assistant'] as const) await upload(clinic.as(role), FRENCH).expect(403);
    await admin.post('/patients').set('Content-Type', 'text/csv').send('a,b').expect(415);
    await admin.post('/patient-imports').send({ name: 'Ada' }).expect(415);
  });

  test('without a name column waits for one', async () => {
    const { body } = await upload(admin, 'Who,Born\n"Öz, Ada",1986-03-14\n').expect(201);
    expect(body).toMatchObject({ plan: null, mappingFault: expect.stringContaining('Choose the columns') });
    expect((await run(body.id, body.version).expect(422)).body.code).toBe('mapping-incomplete');
    await change(body.id, body.version, { columns: [{ field: 'fullName' }, { field: 'fullName' }] }).expect(400);
    const mapped = await change(body.id, body.version, { columns: [{ field: 'fullName' }, { field: 'birthDate' }] }).expect(200);
    expect(mapped.body.plan).toMatchObject({ toCreate: 1 });
    await change(body.id, body.version, { dateOrder: 'day-first' }).expect(409);
    expect((await run(body.id, mapped.body.version).expect(200)).body.outcome.created).toBe(1);
  });
});

describe('the preview', () => {
  test('names row, column and reason of every problem, and leaves those rows out', async () => {
    const { body } = await upload(admin, 'First name,Last name,DOB,Email\nAda,Öz,2186-01-01,ada at home\nBo,Li,1990-02-30,\nCy,Moe,1990-02-28,cy@example.test\n,,,\n,Nobody,,\n').expect(201);
    expect(body.plan).toMatchObject({ rows: 4, withProblems: 3, toCreate: 1 });
    const problems = (await rowsOf(body.id, 'problems')).flatMap((row: { problems: object[] }) => row.problems);
    expect(problems).toEqual([
      { line: 2, column: 'DOB', reason: 'The birth date must not lie in the future.' }, { line: 2, column: 'Email', reason: 'This is no e-mail address.' },
      { line: 3, column: 'DOB', reason: expect.stringContaining('no such day') }, { line: 6, column: 'First name', reason: expect.stringContaining('missing') },
    ]);
    await run(body.id, body.version).expect(200);
    expect((await people()).map(({ given_name: name }) => name)).toEqual(['Cy']);
  });

  test('pages by line', async () => {
    const { body } = await upload(admin, `first name,last name\n${Array.from({ length: 7 }, (_, at) => `P${at},Row`).join('\n')}`).expect(201);
    const first = await admin.get(`/patient-imports/${body.id}/rows?limit=5`).expect(200);
    const second = await admin.get(`/patient-imports/${body.id}/rows?limit=5&cursor=${first.body.nextCursor}`).expect(200);
    expect([...first.body.items, ...second.body.items].map(({ line }: { line: number }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(second.body.nextCursor).toBeNull();
  });
});

describe('who is on record already', () => {
  const FILE = 'first name,last name,dob,phone,email\nAda,Oz,1986-03-14,,ada@example.test\nBo,Li,1990-01-01,555 010 1234,\nada,öz,1986-03-14,,\nCy,Moe,,,\n';

  test('is left out, added, or filled in, row by row', async () => {
    const { id } = await newPatient(admin, { givenName: 'Ada', familyName: 'Öz', birthDate: '1986-03-14', phone: '555 010 9999' });
    const { body } = await upload(admin, FILE).expect(201);
    expect(body.plan).toMatchObject({ rows: 4, duplicates: 2, toCreate: 2, toSkip: 2 });
    const [twin] = await rowsOf(body.id, 'duplicates');
    expect(twin).toMatchObject({ line: 2, choice: 'skip', duplicate: { of: 'clinic', reason: 'name-and-birth-date', patientId: id, name: 'Ada Öz', birthDate: '1986-03-14' } });
    const chosen = await change(body.id, body.version, { choices: [{ line: 2, choice: 'merge' }, { line: 4, choice: 'import' }] }).expect(200);
    expect(chosen.body.plan).toMatchObject({ toCreate: 3, toMerge: 1, toSkip: 0 });
    expect((await run(body.id, chosen.body.version).expect(200)).body.outcome).toMatchObject({ created: 3, merged: 1, skipped: 0 });
    const [kept] = await sql`select phone, email, version from patient where id = ${id}`;
    expect(kept).toEqual({ phone: '555 010 9999', email: 'ada@example.test', version: 2 });
  });

  test('is looked for again when the import runs: two desks do not add one person twice', async () => {
    const [one, other] = [await upload(admin, FILE).expect(201), await upload(clinic.as('owner'), FILE).expect(201)];
    const outcomes = await Promise.all([run(one.body.id, one.body.version), run(other.body.id, other.body.version)]);
    expect(outcomes.map(({ status }) => status).sort((low, high) => low - high)).toEqual([200, 422]);
    expect(await people()).toHaveLength(3);
  });
});

describe('a health number', () => {
  test('tells who is on record under another name', async () => {
    await admin.post('/patients').send({ givenName: 'Mia', familyName: 'Before', birthDate: '1991-02-03', healthNumber: 'MB 77 1234 9' }).expect(201);
    const { body } = await upload(admin, 'first name,last name,dob,health number\nMia,After,1991-02-03,mb-7712349\nNeo,New,1991-02-03,none\n').expect(201);
    const { body: preview } = await admin.get(`/patient-imports/${body.id}/rows`).expect(200);
    expect(preview.items).toMatchObject([{ line: 2, duplicate: { of: 'clinic', reason: 'health-number', name: 'Mia Before' } }, { line: 3, duplicate: null }]);
  });
});

describe('undoing', () => {
  const FILE = 'first name,last name,dob,email\nAda,Öz,1986-03-14,ada@example.test\nBo,Li,1990-01-01,\nCy,Moe,1991-01-01,\nDi,Nu,1992-01-01,\n';
  const undo = (id: string) => admin.post(`/patient-imports/${id}/undo`).send({});

  test('takes back whom nobody has touched, empties what it filled, and says why others stay', async () => {
    const { id: adaId } = await newPatient(admin, { givenName: 'Ada', familyName: 'Öz', birthDate: '1986-03-14' });
    const { body } = await upload(admin, FILE).expect(201);
    const chosen = await change(body.id, body.version, { duplicates: 'merge' }).expect(200);
    await run(body.id, chosen.body.version).expect(200);
    const idOf = async (name: string) => (await sql<{ id: string }>`select id from patient where clinic_id = ${clinic.id} and given_name = ${name}`)[0]?.id ?? '';
    const [bo, cy] = [await idOf('Bo'), await idOf('Cy')];
    await admin.get(`/patients/${cy}`).expect(200);
    const { headers } = await admin.get(`/patients/${bo}`).expect(200);
    await admin.patch(`/patients/${bo}`).set('If-Match', headers['etag'] ?? '').send({ phone: '555 010 1234' }).expect(200);
    await clinic.as('physiotherapist').post(`/patients/${await idOf('Di')}/episodes`).send({ title: 'Sore calf', regions: [{ region: 'calf', side: 'left' }] }).expect(201);

    const undone = await undo(body.id).expect(200);
    expect(undone.body).toEqual({
      takenBack: 2, left: 0,
      kept: [{ line: 3, patientId: bo, reason: 'The record was changed since.' }, { line: 5, patientId: expect.any(String), reason: 'An episode was opened.' }],
    });
    expect((await people()).map(({ given_name: name, email }) => [name, email])).toEqual([['Bo', null], ['Di', null], ['Ada', null]]);
    expect((await sql<{ version: number }>`select version from patient where id = ${adaId}`)[0]?.version).toBe(3);
    await admin.get(`/patients/${cy}`).expect(404);
    expect((await admin.get('/patients?search=moe').expect(200)).body.items).toEqual([]);
    expect((await admin.get(`/patient-imports/${body.id}`).expect(200)).body).toMatchObject({ status: 'undone', outcome: { takenBack: 2, kept: 2 } });
    expect((await undo(body.id).expect(422)).body.code).toBe('not-imported');
  });

  test('of another clinic’s import is not there', async () => {
    const { body } = await upload(admin, FILE).expect(201);
    await run(body.id, body.version).expect(200);
    const other = await newClinic();
    await other.as('clinic_admin').post(`/patient-imports/${body.id}/undo`).send({}).expect(404);
    expect(await people()).toHaveLength(4);
  });
});

/** Takes the table's lock only where it comes at once: whoever waits for it holds up every other test meanwhile. */
const alterPatients = (how: string): Promise<void> => until(() => connected('owner', async (owner) => {
  await owner.query('set lock_timeout = 200');
  try {
    await owner.query(`alter table patient ${how}`);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
    return false;
  }
}), `patients: ${how}`);

describe('in whole or not at all', () => {
  test('a row the database refuses takes every other with it', async () => {
    const { body } = await upload(admin, 'first name,last name\nAda,Öz\nRefused,Byname\nCy,Moe\n').expect(201);
    await alterPatients("add constraint refused_for_a_test check (given_name <> 'Refused') not valid");
    try {
      await run(body.id, body.version).expect(422);
    } finally {
      await alterPatients('drop constraint refused_for_a_test');
    }
    expect(await people()).toEqual([]);
    expect((await admin.get(`/patient-imports/${body.id}`).expect(200)).body).toMatchObject({ status: 'draft', version: body.version });
    expect(await sql`select 1 from patient_import_row where import_id = ${body.id}`).toEqual([]);
  });

  test('whatever a file holds: what is promised is what is imported', async () => {
    const cell = fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('Ada', 'Öz', '"', '=1+1', 'ada@example.test', '1986-03-14', '\u2028', '\u0000', '🙂'), fc.string({ unit: 'binary', maxLength: 6 }));
    const files = fc.array(fc.tuple(cell, cell, cell).map((cells) => cells.join(',')), { minLength: 1, maxLength: 6 }).map((rows) => `first name,last name,email\n${rows.join('\n')}`);
    await fc.assert(fc.asyncProperty(files, async (text) => {
      const sent = await upload(admin, Buffer.from(text));
      expect([201, 422]).toContain(sent.status);
      if (sent.status === 422) return;
      const before = (await people()).length;
      const { toCreate } = sent.body.plan;
      const done = await run(sent.body.id, sent.body.version);
      expect(done.status).toBe(toCreate === 0 ? 422 : 200);
      expect((await people()).length - before).toBe(toCreate);
    }), { numRuns: 40 });
  }, 240_000);
});

test('20,000 people in one file', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `Given${at % 1_999},Family${at},${1940 + (at % 70)}-0${1 + (at % 9)}-1${at % 10},person${at}@example.test,514 555 ${String(at % 10_000).padStart(4, '0')}`);
  const started = Date.now();
  const { body } = await upload(admin, `first name,last name,dob,email,phone\n${lines.join('\n')}`).expect(201);
  const read = Date.now();
  expect(body.plan).toMatchObject({ rows: 20_000, toCreate: 20_000 });
  await run(body.id, body.version).expect(200);
  const imported = Date.now();
  let left = 1;
  while (left > 0) left = (await admin.post(`/patient-imports/${body.id}/undo`).send({}).expect(200)).body.left;
  process.stdout.write(`20,000 people: read ${read - started} ms, imported ${imported - read} ms, taken back ${Date.now() - imported} ms\n`);
  expect(await people()).toEqual([]);
}, 480_000);
