/// <reference types="jest" />
import { countsOf, summaryOf } from './report-words';

const none = { patientsCreated: 0, patientsMatched: 0, medicines: 0, allergies: 0, healthEvents: 0, facts: 0, taken: 0, duplicates: 0, skipped: 0, errors: 0 };
const asked = { patientId: 'p', name: 'Ada Example', how: 'created' as const, questions: ['Which leg?', 'Since when?'] };

it('says in one line what a file brought', () => {
  expect(summaryOf({ status: 'done', counts: { ...none, patientsCreated: 1, medicines: 14, skipped: 3 }, people: [asked] })).toBe('1 new person, 14 medicines, 2 questions to ask, 3 left out');
  expect(summaryOf({ status: 'nothing-new', counts: { ...none, patientsMatched: 1, duplicates: 20 }, people: [] })).toBe('Nothing new');
});

it('shows a zero as a number', () => expect(countsOf(none).map(({ value }) => value)).toEqual(Array.from({ length: 8 }, () => 0)));
