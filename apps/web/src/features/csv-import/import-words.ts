// Words of the import of people from a table.
import type { Choice, PeopleImport, PeopleRow } from './queries';

export type ColumnField = NonNullable<PeopleImport['columns'][number]['field']>;

export const fieldWords: Readonly<Record<ColumnField, string>> = {
  givenName: 'Given name', familyName: 'Family name', fullName: 'Whole name', preferredName: 'Preferred name', birthDate: 'Birth date', sexAtBirth: 'Sex at birth',
  pronouns: 'Pronouns', email: 'E-mail', phone: 'Phone', healthNumber: 'Health number', language: 'Language',
};

export const dateOrderWords: Readonly<Record<PeopleImport['dateOrder'], string>> = { 'year-first': '1986-04-03 (year first)', 'day-first': '03/04/1986 is 3 April', 'month-first': '03/04/1986 is March 4' };

export const choiceWords: Readonly<Record<Choice, string>> = { skip: 'Leave out', import: 'Add as a new person', merge: 'Fill in the one on record' };

const reasonWords: Readonly<Record<NonNullable<PeopleRow['duplicate']>['reason'], string>> = {
  'health-number': 'same health number', 'name-and-birth-date': 'same name and birth date', 'name-and-phone': 'same name and phone', 'name-only': 'same name, nothing else to compare',
};

export const duplicateSentence = ({ of, reason, line, name }: NonNullable<PeopleRow['duplicate']>): string =>
  (of === 'clinic' ? `On record as ${name ?? ''}: ${reasonWords[reason]}` : `Stands on line ${line ?? ''} already: ${reasonWords[reason]}`);

const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`);

export const planSentence = ({ toCreate, toMerge, toSkip, withProblems }: NonNullable<PeopleImport['plan']>): string =>
  [`${people(toCreate)} will be added`, ...(toMerge > 0 ? [`${toMerge} filled in`] : []), ...(toSkip > 0 ? [`${toSkip} left out as already known`] : []), ...(withProblems > 0 ? [`${withProblems} left out with problems`] : [])].join(', ');

export const outcomeSentence = ({ outcome, status }: PeopleImport): string => {
  if (outcome === null) return status === 'draft' ? 'Not imported yet' : 'Discarded';
  const brought = `${people(outcome.created)} added${outcome.merged > 0 ? `, ${outcome.merged} filled in` : ''}`;
  return status === 'undone' ? `${brought}; undone: ${outcome.takenBack} taken back, ${outcome.kept} kept` : brought;
};
