import { noteSections } from './note-sections';
import { choicesOf, firstSlot, phrases, phrasesFor, slotBefore, slotsIn } from './phrases';

it('finds the slots, forwards and backwards', () => {
  const text = 'Gait: [what].\nSleep: [how].';
  expect(text.slice(firstSlot(text)?.start, firstSlot(text)?.end)).toBe('[what]');
  expect(firstSlot(text, 14)).toEqual({ start: 21, end: 26 });
  expect(slotBefore(text, 21)).toEqual({ start: 6, end: 12 });
  expect(slotBefore(text, 6)).toBeUndefined();
  expect(firstSlot('No slot here')).toBeUndefined();
  expect(firstSlot('[two\nlines]')).toBeUndefined();
});

it('reads the choices of a slot', () => {
  const text = 'Now [better / same / worse], [0-10]/10';
  const [first, second] = slotsIn(text);
  expect(first === undefined ? [] : choicesOf(text, first)).toEqual(['better', 'same', 'worse']);
  expect(second === undefined ? ['none'] : choicesOf(text, second)).toEqual([]);
});

it('keeps a clinical impression to physiotherapists', () => {
  const labels = (role: string) => phrasesFor('assessment', role, 'follow-up').map(({ label }) => label);
  expect(labels('physiotherapist')).toContain('Clinical impression');
  expect(labels('massage_therapist')).not.toContain('Clinical impression');
});

it('begins with what the kind of visit asks for', () => {
  expect(phrasesFor('plan', 'massage_therapist', 'discharge')[0]?.label).toBe('Discharged');
  expect(phrasesFor('plan', 'massage_therapist', 'follow-up').map(({ label }) => label)).not.toContain('Discharged');
});

it('has phrases for every section, each under a name of its own, with slots that signing knows', () => {
  for (const { key } of noteSections) {
    const labels = phrases[key].map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(2);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { text } of phrases[key]) for (const { start, end } of slotsIn(text)) expect(end - start).toBeLessThanOrEqual(42);
  }
});
