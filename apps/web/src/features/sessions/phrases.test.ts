import { noteSections } from './note-sections';
import { firstSlot, phrases, phrasesFor } from './phrases';

it('finds the first slot after a position', () => {
  const text = 'Gait: [what].\nSleep: [how].';
  expect(text.slice(firstSlot(text)?.start, firstSlot(text)?.end)).toBe('[what]');
  expect(firstSlot(text, 14)).toEqual({ start: 21, end: 26 });
  expect(firstSlot('No slot here')).toBeUndefined();
  expect(firstSlot('[two\nlines]')).toBeUndefined();
});

it('keeps a clinical impression to physiotherapists', () => {
  const labels = (role: string) => phrasesFor('assessment', role).map(({ label }) => label);
  expect(labels('physiotherapist')).toContain('Clinical impression');
  expect(labels('massage_therapist')).not.toContain('Clinical impression');
});

it('has phrases for every section, each under a name of its own', () => {
  for (const { key } of noteSections) {
    const labels = phrases[key].map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(2);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
