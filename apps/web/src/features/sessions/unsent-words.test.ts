import type { Edit } from '../../lib/autosave/autosave-queue';
import type { Note } from './note-queries';
import type { NoteText } from './note-sections';
import type { TechniqueLine } from './technique-lines';
import { unsentWords } from './unsent-words';

const empty: NoteText = { subjective: '', objective: '', assessment: '', plan: '', visitType: 'review', visitDate: '2026-03-14', notTreatedReason: null };
const swedish: TechniqueLine = { modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 10, response: 'better', painAfter0To10: null, note: null, overrideId: null };
const signed = { ...empty, subjective: 'Sore calf.', plan: 'Again next week.', techniques: [{ id: '1', ...swedish }] } as unknown as Note;
const typed = (base: Partial<NoteText>, value: Partial<NoteText>): Edit<NoteText> =>
  ({ base: { version: 1, value: { ...empty, ...base } }, value: { ...empty, ...base, ...value } });

it('holds what was typed beyond the signed words, under the name of its section', () => {
  expect(unsentWords(signed, [typed({ subjective: 'Sore calf.' }, { subjective: 'Sore calf. Worse at night.', assessment: 'Strain' })], [])).toBe('Subjective: Worse at night.\nAssessment: Strain');
});

it('holds the whole text where the signed words are others', () => {
  expect(unsentWords(signed, [typed({}, { plan: 'Once more on Friday.' })], [])).toBe('Plan: Once more on Friday.');
});

it('is empty when the note holds everything, or nothing was changed', () => {
  expect(unsentWords(signed, [typed({}, { subjective: 'Sore' }), typed({ plan: 'An older plan.' }, {})], [{ base: { version: 1, value: { lines: [] } }, value: { lines: [swedish] } }])).toBe('');
});

it('takes a line for the same with its mark and without: marks go with the signature', () => {
  expect(unsentWords({ ...signed, objective: 'Tender mid calf.' }, [typed({}, { objective: '»\u00A0Tender mid calf.' })], [])).toBe('');
  expect(unsentWords({ ...signed, objective: 'Tender mid calf.' }, [typed({}, { objective: '»\u00A0Tender mid calf.\n›\u00A0Heat, low back.' })], [])).toBe('Objective: Heat, low back.');
});

it('says a text once that two tabs have left, and a technique in words', () => {
  const plan = typed({}, { plan: 'Friday.' });
  const line = { ...swedish, region: 'shin', minutes: 0 } as const;
  expect(unsentWords(signed, [plan, plan], [{ base: { version: 1, value: { lines: [] } }, value: { lines: [swedish, line] } }])).toMatch(/^Plan: Friday\.\nTechnique: .*, Left shin, 0 min, Better$/);
});
