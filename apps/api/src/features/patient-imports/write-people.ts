// Adds many people in few statements: a table of thousands is one transaction, which must not outlast its time.
import { type ClinicWork, newId } from '../../platform/http/api.js';
import { sortKeyOf } from '../patients/name-key.js';
import { searchWordsOf } from '../patients/search-words.js';
import { forgetPlans } from './forget-plans.js';
import type { ReadPerson } from './read-row.js';

const AT_ONCE = 2_000;
/** The trail names everybody who was added, so many in one line. */
const NAMED_AT_ONCE = 1_000;

export interface PersonOfLine {
  readonly line: number;
  readonly person: ReadPerson;
}

export async function addPeople(work: ClinicWork, importId: string, people: readonly PersonOfLine[]): Promise<void> {
  const added = people.map(({ line, person }) => ({ line, person, id: newId(), sortKey: sortKeyOf(person) }));
  for (let at = 0; at < added.length; at += AT_ONCE) {
    const portion = added.slice(at, at + AT_ONCE);
    const rows = JSON.stringify(portion.map(({ line, person, id, sortKey }) => ({
      id, line, sort_key: sortKey, given_name: person.givenName, family_name: person.familyName, preferred_name: person.preferredName, birth_date: person.birthDate,
      sex_at_birth: person.sexAtBirth, pronouns: person.pronouns, email: person.email, phone: person.phone, health_number: person.healthNumber, language: person.language,
      words: searchWordsOf(person),
    })));
    await forgetPlans(work);
    await work.tx.$executeRaw`
      with given as materialized (
        select * from jsonb_to_recordset(${rows}::jsonb) as g (id uuid, line int, sort_key text, given_name text, family_name text, preferred_name text, birth_date date,
          sex_at_birth text, pronouns text, email text, phone text, health_number text, language text, words text[])
      ), people as (
        insert into patient (clinic_id, id, sort_key, given_name, family_name, preferred_name, birth_date, sex_at_birth, pronouns, email, phone, health_number, language,
          provenance, created_at, updated_at)
        select ${work.clinicId}::uuid, id, sort_key, given_name, family_name, preferred_name, birth_date, sex_at_birth, pronouns, email, phone, health_number,
          coalesce(language, (select default_language from clinic)), 'import', ${work.now}, ${work.now} from given
      ), found_by as (
        insert into patient_search_word (clinic_id, word, sort_key, patient_id)
        select ${work.clinicId}::uuid, w.word, g.sort_key, g.id from given g cross join unnest(g.words) as w (word)
      )
      insert into patient_import_row (clinic_id, import_id, row_number, outcome, patient_id, patient_version)
      select ${work.clinicId}::uuid, ${importId}::uuid, line, 'created', id, 1 from given`;
  }
  for (let at = 0; at < added.length; at += NAMED_AT_ONCE) {
    work.audit({ action: 'import', entity: 'patient', entityId: importId, shownPatientIds: added.slice(at, at + NAMED_AT_ONCE).map(({ id }) => id) });
  }
}
