// Puts an archived clinic into a database that does not have it: in one transaction, as the owner of the tables, and only if what
// then stands in the database gives, byte for byte, the files of the archive again.
//
// Rows come with the states they had: a signed note arrives signed. The triggers that move a row from state to state (or write
// a mail because one arrived) would refuse or repeat that, so the owner sets them aside inside the transaction, which locks the
// tables against everybody else until they are back. Keys, foreign keys, checks and row-level security stay in force.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { SnapshotReader } from '../../platform/database/snapshot.js';
import { problem } from '../../platform/http/problem.js';
import { newId } from '../../platform/time/new-id.js';
import { type ArchiveTable, archiveTables, quoted } from './archive-catalogue.js';
import type { ArchivedFile } from './archive-manifest.js';
import type { ArchiveReader } from './archive-reader.js';
import { ACCOUNTS_NAME, newestApplied } from './clinic-archive.js';
import { ACCOUNT_COLUMNS } from './left-out.js';
import { insertAccounts, insertRows } from './restore-rows.js';
import { accountLines, readBytes, tableFiles, tableLines } from './table-content.js';

export interface Restored {
  readonly clinicName: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  /** Members who were sent a mail that lets them choose a password. */
  readonly invited: number;
}

interface Restoration {
  readonly client: pg.ClientBase;
  readonly reader: SnapshotReader;
  readonly archive: ArchiveReader;
  readonly clinicId: string;
  readonly tables: readonly ArchiveTable[];
}

const OWNER = 'lw_owner';

/** `reader`: of the same connection. */
export async function restoreClinic(client: pg.ClientBase, reader: SnapshotReader, archive: ArchiveReader): Promise<Restored> {
  const { clinic } = archive.manifest;
  await client.query('begin');
  try {
    // Before the change of role: the list of migrations belongs to whoever migrates.
    await refuseNewer(reader, archive);
    // Its name is a constant of this program.
    await client.query(`set local role ${OWNER}`);
    await client.query(`select set_config('app.clinic_id', $1, true), set_config('TimeZone', 'UTC', true)`, [clinic.id]);
    const work: Restoration = { client, reader, archive, clinicId: clinic.id, tables: await archiveTables(reader) };
    await refuseUnfit(work);
    await withTriggersAside(work, () => fill(work));
    await compare(work);
    const invited = await finish(work);
    await client.query('commit');
    const { files } = archive.manifest;
    return {
      clinicName: clinic.name, invited, tables: work.tables.length,
      rows: files.reduce((sum, file) => sum + (file.rows ?? 0), 0), files: files.filter((file) => file.table === undefined).length,
    };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function refuseNewer(reader: SnapshotReader, { manifest }: ArchiveReader): Promise<void> {
  const here = await newestApplied(reader);
  if (manifest.schemaVersion > here) {
    throw problem('archive-newer', { detail: `The archive comes from a newer version (${manifest.schemaVersion}) than this installation (${here}). Update this installation first.` });
  }
}

async function refuseUnfit({ reader, archive, clinicId, tables }: Restoration): Promise<void> {
  const { manifest } = archive;
  for (const file of manifest.files) {
    if (file.table === undefined || file.name === ACCOUNTS_NAME) continue;
    const table = tables.find(({ name }) => name === file.table);
    if (table === undefined || file.columns?.some((column) => !table.columns.includes(column)) !== false) {
      throw problem('archive-broken', { detail: `The archive holds ${file.name}, which this installation does not know.` });
    }
  }
  for (const table of tables) {
    const [row] = await reader.rows(`select 1 from ${quoted(table.name)} where ${table.clinicColumn} = $1::uuid limit 1`, [clinicId]);
    if (row !== undefined) throw problem('clinic-not-empty', { detail: `${manifest.clinic.name} is in this installation already. Nothing was changed.` });
  }
}

/** Foreign keys within a table, or in a ring, are looked at when all rows are there. */
async function withTriggersAside({ client, reader, tables }: Restoration, work: () => Promise<void>): Promise<void> {
  const place = new Map(tables.map(({ name }, index) => [name, index]));
  const keys = await reader.rows<{ readonly table: string; readonly target: string; readonly name: string }>(
    `select r.conrelid::regclass::text as table, r.confrelid::regclass::text as target, r.conname as name from pg_constraint r
      where r.contype = 'f' and r.connamespace = 'public'::regnamespace and not r.condeferrable`);
  const later = keys.filter(({ table, target }) => (place.get(target) ?? -1) >= (place.get(table) ?? 0));
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`);
  for (const { table, name } of later) await client.query(`alter table ${quoted(table)} alter constraint ${quoted(name)} deferrable initially deferred`);
  await work();
  await client.query('set constraints all immediate');
  for (const { table, name } of later) await client.query(`alter table ${quoted(table)} alter constraint ${quoted(name)} not deferrable`);
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`);
}

async function fill({ client, archive, tables }: Restoration): Promise<void> {
  const { files } = archive.manifest;
  const byName = new Map(files.map((file) => [file.name, file]));
  const accounts = byName.get(ACCOUNTS_NAME);
  if (accounts === undefined) throw problem('archive-broken', { detail: 'The archive does not name the members’ accounts.' });
  await insertAccounts(client, archive.lines(accounts));
  for (const table of tables) {
    const file = files.find((each) => each.table === table.name && each.name !== ACCOUNTS_NAME);
    if (file !== undefined) await insertRows(client, table, file, archive, byName);
  }
}

/** What a second archive of this clinic would hold must be what the first one held. */
async function compare({ reader, archive, clinicId, tables }: Restoration): Promise<void> {
  const { files } = archive.manifest;
  for (const table of tables) {
    const file = files.find((each) => each.table === table.name && each.name !== ACCOUNTS_NAME);
    if (file !== undefined) refuseDifference(file, await hashOf(tableLines(reader, table, clinicId, file.columns)));
    for (const bytes of await tableFiles(reader, table, clinicId)) {
      const archived = files.find(({ name }) => name === bytes.name);
      if (archived === undefined) throw problem('archive-broken', { detail: `The archive lacks ${bytes.name}.` });
      refuseDifference(archived, await hashOf([await readBytes(reader, table, clinicId, bytes)]));
    }
  }
  const accounts = files.find(({ name }) => name === ACCOUNTS_NAME);
  if (accounts !== undefined) refuseDifference(accounts, await hashOf(accountLines(reader, clinicId, ACCOUNT_COLUMNS)));
  const [chain] = await reader.rows<{ readonly broken: string | null }>('select audit_first_break() as broken');
  if (chain === undefined || chain.broken !== null) throw problem('archive-broken', { detail: `The audit trail does not verify: it breaks at entry ${chain?.broken ?? '?'}.` });
}

function refuseDifference({ name, sha256 }: ArchivedFile, found: string): void {
  if (found !== sha256) throw problem('archive-broken', { detail: `${name} did not arrive as it was. Nothing was restored.` });
}

async function hashOf(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/** The restoration is on the trail; no password travelled, so every active member is sent a way to choose one. */
async function finish({ client, archive, clinicId }: Restoration): Promise<number> {
  const digest = createHash('sha256').update(JSON.stringify(archive.manifest.files)).digest('hex');
  await client.query(`select append_audit('import', null, 'restoration', $1, 'import', 'clinic', $2, null, $3, null)`, [newId(), clinicId, [`hash:${digest}`]]);
  const { rows } = await client.query<{ account_id: string }>(
    `select m.account_id from membership m join account a on a.id = m.account_id
      where m.clinic_id = $1 and m.status = 'active' and a.status = 'active' and a.password_hash is null`, [clinicId]);
  for (const { account_id: accountId } of rows) await client.query(`insert into account_mail (id, account_id, kind) values ($1, $2, 'password-reset')`, [newId(), accountId]);
  return rows.length;
}
