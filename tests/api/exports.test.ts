// A clinic leaves one installation and arrives in another: nothing is lost, nothing is added, no secret travels.
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { healthyPatient } from '../support/chart.js';
import { agentOf, newClinic, newSession, type TestClinic } from '../support/clinic.js';
import { connected } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { fromPhone } from '../support/pictures.js';
import { createSampler } from '../support/sample-rows.js';
import { type Installation, secondInstallation } from '../support/second-installation.js';
import { unzipped, zipped } from '../support/zip.js';
import type { Agent } from '../support/api.js';

const folder = mkdtempSync(path.join(tmpdir(), 'legwork-archives-'));
const SECOND_INSTALLATION_MS = 120_000;

interface Manifest {
  readonly schemaVersion: string;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number; readonly rows?: number; readonly table?: string }[];
}

/** The tables that the program says no archive holds, as its source lists them. */
const leftOut = (): string[] => [...readFileSync(path.resolve(__dirname, '../../apps/api/src/features/exports/left-out.ts'), 'utf8').matchAll(/^ {2}(\w+): '/gm)].map((line) => line[1] ?? '');

const manifestOf = (files: ReadonlyMap<string, Buffer>): Manifest => JSON.parse(String(files.get('manifest.json')));
const linesOf = (files: ReadonlyMap<string, Buffer>, table: string): Record<string, unknown>[] =>
  String(files.get(`tables/${table}.jsonl`) ?? '').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));

async function download(agent: Agent): Promise<Buffer> {
  const { body } = await agent.post('/exports').send({ reason: 'Moving house' }).expect(201);
  const answer = await agent.get(`/exports/${body.id}/archive`).buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  }).expect(200).expect('content-type', /application\/zip/).expect('cache-control', /no-store/);
  return answer.body;
}

function written(name: string, archive: Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, archive);
  return file;
}

/** A patient with a signed note, an addendum and a photograph. */
async function livedIn(clinic: TestClinic): Promise<{ patientId: string; sessionId: string; photoId: string }> {
  const author = clinic.as('massage_therapist');
  const { id: patientId } = await healthyPatient(author);
  await author.post(`/patients/${patientId}/consent-choices`).send({ area: 'photographs', choice: 'granted' }).expect(201);
  const photo = await author.post(`/patients/${patientId}/photos`).field('about', JSON.stringify({ region: 'calf', side: 'left', caption: 'Line\u2028separator “and” quotes' }))
    .attach('file', await fromPhone(), { filename: 'a.jpg', contentType: 'image/jpeg' }).expect(201);
  const begun = await author.post(`/patients/${patientId}/sessions`).send({ visitType: 'massage-session' }).expect(201);
  const said = await author.patch(`/sessions/${begun.body.id}`).set('If-Match', `"${begun.body.version}"`)
    .send({ subjective: 'Calf tight.', objective: 'Tender, left.\r\nWarm.', assessment: 'Responds to pressure.', plan: 'Next week.' }).expect(200);
  const treated = await author.put(`/sessions/${begun.body.id}/techniques`).set('If-Match', `"${said.body.version}"`)
    .send({ techniques: [{ modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 20, response: 'better' }] }).expect(200);
  await author.post(`/sessions/${begun.body.id}/signature`).set('If-Match', `"${treated.body.version}"`).send({}).expect(200);
  return { patientId, sessionId: begun.body.id, photoId: photo.body.id };
}

describe('who may take the clinic along', () => {
  test('its owner, with the password just given, once asked for, for an hour', async () => {
    const clinic = await newClinic();
    for (const role of ['clinic_admin', 'physiotherapist', 'massage_therapist', 'assistant'] as const) await clinic.as(role).post('/exports').send({}).expect(403);
    const token = await newSession(clinic.members.owner.accountId, clinic.id);
    await sql`update account_session set reauthenticated_at = now() - interval '1 hour' where account_id = ${clinic.members.owner.accountId}`;
    expect((await agentOf(token).post('/exports').send({}).expect(403)).body.code).toBe('sign-in-again');

    const fresh = agentOf(await newSession(clinic.members.owner.accountId, clinic.id));
    const { body } = await fresh.post('/exports').send({ reason: 'Yearly copy' }).expect(201);
    expect(body).toMatchObject({ kind: 'clinic', patientId: null, reason: 'Yearly copy', canDownload: true });
    expect((await fresh.get('/exports').expect(200)).body.items).toEqual([body]);
    const other = await clinic.addMember('owner');
    await sql`update membership set is_owner = true where id = ${other.membershipId}`;
    await other.agent.get(`/exports/${body.id}/archive`).expect(404);
    await sql`update record_export set created_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' where id = ${body.id}`;
    expect((await fresh.get(`/exports/${body.id}/archive`).expect(410)).body.code).toBe('gone');
  });
});

describe('what an archive holds', () => {
  test('every table of the database but those named as staying behind, and no secret', async () => {
    const tables = (await sql<{ name: string }>`select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`).map(({ name }) => name);
    const clinic = await newClinic();
    const files = await unzipped(await download(clinic.as('owner')));
    const held = manifestOf(files).files.flatMap(({ table, name }) => (table === undefined || name === 'accounts.jsonl' ? [] : [table]));
    expect([...held, ...leftOut()].sort()).toEqual(tables.sort());
    expect(String(files.get('accounts.jsonl'))).toContain(clinic.members.assistant.email);
    for (const [name, content] of files) for (const word of ['password_hash', 'secret_encrypted', 'code_hash']) expect([name, content.includes(word)]).toEqual([name, false]);
  });

  test('the rows and files of this clinic and of no other, each file as its manifest says', async () => {
    const [clinic, other] = [await newClinic(), await newClinic()];
    const { patientId, photoId } = await livedIn(clinic);
    await livedIn(other);
    const files = await unzipped(await download(clinic.as('owner')));
    const { files: listed } = manifestOf(files);
    expect([...files.keys()].sort()).toEqual([...listed.map(({ name }) => name), 'manifest.json'].sort());
    for (const { name, sha256, bytes, rows } of listed) {
      const content = files.get(name) ?? Buffer.alloc(0);
      expect([name, createHash('sha256').update(content).digest('hex'), content.length]).toEqual([name, sha256, bytes]);
      if (rows !== undefined) expect([name, String(content).split('\n').length - 1]).toEqual([name, rows]);
      expect([name, content.includes(other.id)]).toEqual([name, false]);
    }
    expect(linesOf(files, 'patient').map(({ id }) => id)).toEqual([patientId]);
    const [photo] = await sql<{ bytes: Buffer }>`select bytes from photo where id = ${photoId}`;
    expect(files.get(`files/photo/${photoId}/bytes.jpg`)).toEqual(photo?.bytes);
  });
});

describe('an archive in an empty installation', () => {
  let clinic: TestClinic;
  let second: Installation;
  let lived: Awaited<ReturnType<typeof livedIn>>;
  let archive: Buffer;

  beforeAll(async () => {
    clinic = await newClinic();
    lived = await livedIn(clinic);
    archive = await download(clinic.as('owner'));
    second = await secondInstallation();
  }, SECOND_INSTALLATION_MS);
  afterAll(() => (second as Installation | undefined)?.stop());

  test('is refused when it is damaged, incomplete, newer, or holds what nobody listed; nothing stays', async () => {
    const files = await unzipped(archive);
    const manifest = manifestOf(files);
    const changed = (name: string, content: string | Buffer): Map<string, Buffer> => new Map(files).set(name, Buffer.from(content));
    const lines = String(files.get('tables/session.jsonl'));
    const without = new Map(files);
    without.delete('tables/session.jsonl');
    const attempts: readonly (readonly [string, Buffer, RegExp])[] = [
      ['cut', archive.subarray(0, archive.length - 400), /no archive, or it is not complete/],
      ['text', Buffer.from('no archive at all'), /no archive/],
      ['manifest', await zipped(changed('manifest.json', '{"format":')), /manifest cannot be read/],
      ['newer', await zipped(changed('manifest.json', JSON.stringify({ ...manifest, schemaVersion: '99991231000000_later' }))), /newer version/],
      ['altered', await zipped(changed('tables/session.jsonl', lines.replace('Calf tight.', 'Calf loose.'))), /not what the manifest says/],
      ['missing', await zipped(without), /lacks tables\/session\.jsonl/],
      ['added', await zipped(changed('tables/more.jsonl', '{}')), /does not name/],
      ['forged', await zipped(forged(files, 'tables/audit_event.jsonl', (text) => text.replace('"read"', '"list"'))), /audit trail does not verify/],
      ['foreign', await zipped(forged(files, 'tables/episode.jsonl', () => `${JSON.stringify({ clinic_id: randomUUID(), id: randomUUID() })}\n`)), /The database refused/],
    ];
    for (const [name, content, reason] of attempts) {
      const { code, output } = second.restore(written(`${name}.zip`, content));
      expect([name, code, output]).toEqual([name, 1, expect.stringMatching(reason)]);
    }
    expect(await second.query('select (select count(*) from clinic) + (select count(*) from account) + (select count(*) from patient) as rows')).toEqual([{ rows: '0' }]);
  }, SECOND_INSTALLATION_MS);

  test('gives the same archive again, the same chart, and notes that stay signed', async () => {
    const { code, output } = second.restore(written('good.zip', archive));
    expect([code, output]).toEqual([0, expect.stringMatching(/all equal to the archive/)]);
    expect(output).toMatch(/5 members were sent a mail/);
    expect(await second.query(`select count(*)::int as n from account_mail where kind = 'password-reset' and status = 'pending'`)).toEqual([{ n: 5 }]);
    expect(await second.query('select count(*)::int as n from account where password_hash is not null')).toEqual([{ n: 0 }]);

    const chart = `/patients/${lived.patientId}/chart`;
    const here = await clinic.as('physiotherapist').get(chart).expect(200);
    const there = await second.signIn(clinic.members.physiotherapist.accountId, clinic.id);
    expect((await there.get(chart).expect(200)).body).toEqual(here.body);
    expect((await there.get(`/photos/${lived.photoId}/picture`).expect(200)).body).toEqual((await clinic.as('physiotherapist').get(`/photos/${lived.photoId}/picture`).expect(200)).body);
    await expect(second.query(`update session set plan = 'Something else' where id = $1`, [lived.sessionId])).rejects.toThrow(/never changed/);
    await expect(second.query(`update audit_event set action = 'list' where clinic_id = $1`, [clinic.id])).rejects.toThrow(/never changed/);

    const [before, after] = [await unzipped(archive), await unzipped(await download(await second.signIn(clinic.members.owner.accountId, clinic.id)))];
    const grows = ['manifest.json', 'tables/audit_event.jsonl', 'tables/audit_head.jsonl', 'tables/record_export.jsonl'];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, content] of before) if (!grows.includes(name)) expect([name, after.get(name)?.equals(content)]).toEqual([name, true]);
    // What grew is what was done since: the trail goes on where it was.
    expect(String(after.get('tables/audit_event.jsonl')).startsWith(String(before.get('tables/audit_event.jsonl')))).toBe(true);
    expect(String(after.get('tables/record_export.jsonl')).startsWith(String(before.get('tables/record_export.jsonl')))).toBe(true);
    expect(await second.query('select set_config($1, $2, false), audit_first_break() as broken', ['app.clinic_id', clinic.id])).toEqual([expect.objectContaining({ broken: null })]);

    const again = second.restore(path.join(folder, 'good.zip'));
    expect([again.code, again.output]).toEqual([1, expect.stringMatching(/in this installation already/)]);
  }, SECOND_INSTALLATION_MS);

  test('brings a row of every table there is', async () => {
    const sample = await connected('owner', async (client) => (await createSampler(client)).newClinic(client));
    const [{ account_id: accountId } = { account_id: '' }] = await sql<{ account_id: string }>`
      update membership set role = 'owner', is_owner = true, status = 'active' where clinic_id = ${sample.id} returning account_id`;
    await sql`update account set status = 'active', email = 'sample@example.test' where id = ${accountId}`;
    const files = await download(agentOf(await newSession(accountId, sample.id)));
    const empty = manifestOf(await unzipped(files)).files.filter(({ rows }) => rows === 0).map(({ name }) => name);
    expect(empty).toEqual([]);
    const { code, output } = second.restore(written('sample.zip', files));
    expect([code, output]).toEqual([0, expect.stringMatching(/all equal to the archive/)]);
  }, SECOND_INSTALLATION_MS);
});

/** As somebody would write it who knows the format: the manifest fits the changed file. */
function forged(files: ReadonlyMap<string, Buffer>, name: string, change: (text: string) => string): Map<string, Buffer> {
  const content = Buffer.from(change(String(files.get(name))));
  const manifest = manifestOf(files);
  const listed = manifest.files.map((file) => (file.name === name
    ? { ...file, bytes: content.length, rows: String(content).split('\n').length - 1, sha256: createHash('sha256').update(content).digest('hex') } : file));
  return new Map(files).set(name, content).set('manifest.json', Buffer.from(JSON.stringify({ ...manifest, files: listed })));
}
