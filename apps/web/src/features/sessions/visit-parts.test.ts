import type { NoteText } from './note-sections';
import { hintFor, missingParts } from './visit-parts';
import { visitTypeNames } from './visit-types';
import type { VisitType } from './note-queries';

const empty: NoteText = { subjective: '', objective: '', assessment: '', plan: '', visitType: 'massage-session', visitDate: '2026-03-02', notTreatedReason: null };
const words = (text: NoteText, techniques = 0, findings = 0): string[] => missingParts(text, techniques, findings).map((part) => part.words);

describe('what signing still asks for', () => {
  it('is everything of an empty massage note', () => expect(words(empty)).toEqual(['Techniques', 'Subjective', 'Objective', 'Assessment', 'Plan']));

  it('counts a finding as Objective, and blanks as nothing', () => {
    expect(words({ ...empty, subjective: ' \n', assessment: 'Better', plan: 'Again' }, 1, 1)).toEqual(['Subjective']);
  });

  it('is only the reason when nobody was treated', () => {
    expect(words({ ...empty, visitType: 'not-treated' })).toEqual(['Reason']);
    expect(words({ ...empty, visitType: 'not-treated', notTreatedReason: 'Fever' })).toEqual([]);
  });

  it('asks no technique of a follow-up', () => expect(words({ ...empty, visitType: 'follow-up' })).not.toContain('Techniques'));
});

it('has hints of its own for every kind of visit', () => {
  const types = Object.keys(visitTypeNames) as VisitType[];
  for (const type of types) expect(hintFor(type, 'assessment').length).toBeGreaterThan(10);
  expect(new Set(types.map((type) => hintFor(type, 'objective') + hintFor(type, 'plan'))).size).toBe(types.length);
});
