// Medians of reading one medicine entry and of the names offered while typing. Every text is new to the matcher at its turn,
// because it remembers words it has read.
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { matchMedicines, suggestMedicines } from '@legwork/clinical';

const entries = [
  'warferin 5 mg', 'Eliquis, bisoprolol, atorvastatin, vitamin D', 'levothyroxine 100mcg', 'hydrochlorathiazide', 'my husband takes warfarin',
  'stopped taking eliquis in 2021', 'something my naturopath mixes', 'metphormin 500', 'pilule pour la pression', 'qwxyz 20mg',
];
const onlyUnread = ['warfarin metoprolol candesartan levothyroxine', 'hydrochlorothiazide amitriptyline rosuvastatin', 'wonderful kitchenette gardening holiday'];
const typed = ['wa', 'war', 'warf', 'warfe', 'warfer', 'xarel', 'metfor', 'hydroc', 'zzzzzz', 'levoth', 'ibupro', 'asprn'];
const rounds = 40;

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const slowest = (times) => Math.max(...times);
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Another misspelling for every round: one letter of every word of six and more is another, so no such word has been read before. */
const respelt = (text, round) => text.replace(/\p{L}{6,}/gu, (word) => {
  const at = 1 + (round % (word.length - 1));
  return word.slice(0, at) + String.fromCharCode(97 + ((round * 7) % 26)) + word.slice(at + 1);
});

/** @returns {{ what: string, median: number, slowest: number, bar: number }[]} milliseconds */
export function measureMedicines() {
  matchMedicines('warm up, wormup');
  suggestMedicines('warm');
  const read = (text) => Array.from({ length: rounds }, (_, round) => timed(() => matchMedicines(respelt(text, round))));
  const cold = entries.flatMap(read);
  const unread = onlyUnread.flatMap(read);
  const known = entries.flatMap((entry) => Array.from({ length: rounds }, () => timed(() => matchMedicines(entry))));
  const offers = typed.flatMap((text) => Array.from({ length: rounds }, () => timed(() => suggestMedicines(text))));
  return [
    { what: 'medicine entry with an unread word', times: cold, bar: 5 },
    { what: 'medicine entry of unread words only', times: unread, bar: 5 },
    { what: 'medicine entry', times: known, bar: 5 },
    { what: 'medicine names while typing', times: offers, bar: 20 },
  ].map(({ what, times, bar }) => ({ what, median: median(times), slowest: slowest(times), bar }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, median: middle, slowest: worst, bar } of measureMedicines()) {
    process.stdout.write(`${what.padEnd(40)} median ${middle.toFixed(2)} ms, slowest ${worst.toFixed(2)} ms (bar ${bar} ms)\n`);
    if (middle > bar) process.exitCode = 1;
  }
}
