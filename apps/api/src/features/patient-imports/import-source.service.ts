// The rows of a stored file with what will become of each: read again whenever somebody looks, so that what was found on record
// a minute ago is never taken for what is there now.
import { Injectable } from '@nestjs/common';
import type { PatientImport } from '../../platform/database/generated/client.js';
import { type ClinicWork, dayOrNull } from '../../platform/http/api.js';
import { faultOfMapping } from './columns.js';
import { findDuplicates, keyOf, type KnownPerson, numberKey } from './duplicates.js';
import { type PlannedRow, planRows } from './import-plan.js';
import { readRow } from './read-row.js';
import { readTable, SEPARATORS } from './read-table.js';
import { readChoices, readMapping } from './stored-mapping.js';

const NAMES_AT_ONCE = 5_000;

@Injectable()
export class ImportSource {
  /** Undefined while the mapping is not complete. */
  async plan(work: ClinicWork, stored: PatientImport): Promise<PlannedRow[] | undefined> {
    const mapping = readMapping(stored.mapping);
    if (stored.content === null || faultOfMapping(mapping.fields, mapping.header.length) !== undefined) return undefined;
    const { header, rows } = readTable(stored.content, SEPARATORS.find((sign) => sign === stored.separator) ?? ',');
    const rule = { header, mapping: mapping.fields, dateOrder: mapping.dateOrder, today: work.today };
    const read = rows.map((row) => readRow(row, rule));
    const names = [...new Set(read.flatMap(({ person }) => (person === undefined ? [] : [keyOf(person)])))];
    const numbers = [...new Set(read.flatMap(({ person }) => numberKey(person?.healthNumber) ?? []))];
    return planRows(read, findDuplicates(read, await this.#known(work, names), await this.#numbered(work, numbers)), { duplicates: mapping.duplicates, choices: readChoices(stored.choices) });
  }

  /** Everybody on record under one of the folded names. */
  async #known(work: ClinicWork, names: readonly string[]): Promise<Map<string, KnownPerson[]>> {
    const known = new Map<string, KnownPerson[]>();
    for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
      const found = await work.tx.patient.findMany({
        where: { clinicId: work.clinicId, sortKey: { in: names.slice(at, at + NAMES_AT_ONCE) } }, orderBy: { id: 'asc' },
        select: { id: true, givenName: true, familyName: true, birthDate: true, phone: true, sortKey: true },
      });
      for (const { sortKey, birthDate, ...person } of found) {
        known.set(sortKey, [...known.get(sortKey) ?? [], { ...person, birthDate: dayOrNull(birthDate) }]);
      }
    }
    return known;
  }

  /** Everybody on record with one of the health numbers, however it is written there; by its key. */
  async #numbered({ tx, clinicId }: ClinicWork, numbers: readonly string[]): Promise<Map<string, KnownPerson[]>> {
    const known = new Map<string, KnownPerson[]>();
    if (numbers.length === 0) return known;
    const found = await tx.$queryRaw<(KnownPerson & { readonly key: string })[]>`
      select id, given_name as "givenName", family_name as "familyName", to_char(birth_date, 'YYYY-MM-DD') as "birthDate", phone, key
      from patient, lateral (select upper(regexp_replace(health_number, '[^[:alnum:]]', '', 'g')) as key) as written
      where clinic_id = ${clinicId}::uuid and health_number is not null and key = any (${[...numbers]}::text[]) order by id`;
    for (const { key, ...person } of found) known.set(key, [...known.get(key) ?? [], person]);
    return known;
  }
}
