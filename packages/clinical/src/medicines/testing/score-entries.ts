// Holds what the matcher made of a listed entry against what was expected, and counts.
import { anticoagulantClasses } from '../../knowledge/anticoagulant-classes.js';
import { matchMedicines } from '../match-medicines.js';
import { summariseMedicines } from '../summarise-medicines.js';
import type { ExpectedStanding, ListedEntry } from './listed-entry.js';

const today = '2026-11-21';

export interface EntryScore {
  readonly entry: ListedEntry;
  readonly found: string;
  readonly correct: boolean;
  /** An anticoagulant that is expected now and of which neither a class nor a question is left. */
  readonly missedAnticoagulant: boolean;
  /** A person is asked although the entry is clear. */
  readonly askedWithoutNeed: boolean;
}

export function scoreEntry(entry: ListedEntry): EntryScore {
  const matches = matchMedicines(entry.text, { today });
  const { 'meds.classes': holding, 'meds.unclassifiedCount': open } = summariseMedicines(matches);
  const named = [...new Set(matches.flatMap(({ namedClasses }) => namedClasses))].filter((id) => id !== 'no-concern');
  const statuses = matches.map(({ status }) => status);
  const sameClasses = same(entry.standing === 'past' ? named : holding, entry.classes);
  const right: Readonly<Record<ExpectedStanding, () => boolean>> = {
    now: () => sameClasses && (entry.classes.length > 0 || open === 0),
    ask: () => sameClasses && open > 0,
    past: () => sameClasses && holding.length === 0 && statuses.includes('past') && statuses.every((status) => status !== 'current'),
    other: () => holding.length === 0 && open === 0 && statuses.some((status) => status === 'not-theirs' || status === 'negated'),
    none: () => holding.length === 0 && open === 0 && statuses.every((status) => status === 'negated'),
  };
  const isNow = entry.standing === 'now' || entry.standing === 'ask';
  const anticoagulant = (ids: readonly string[]): boolean => anticoagulantClasses.some((id) => ids.includes(id));
  return {
    entry,
    found: `${holding.join(' ') || '-'} (named ${named.join(' ') || '-'}; ${statuses.join(' ')}; ${open} open)`,
    correct: right[entry.standing](),
    missedAnticoagulant: isNow && anticoagulant(entry.classes) && !anticoagulant(holding) && open === 0,
    askedWithoutNeed: entry.standing !== 'ask' && entry.standing !== 'past' && open > 0,
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

export interface Figures {
  readonly entries: number;
  readonly correct: number;
  readonly percent: number;
  readonly missedAnticoagulants: number;
  readonly askedWithoutNeed: number;
}

export function figuresOf(scores: readonly EntryScore[]): Figures {
  const correct = scores.filter((score) => score.correct).length;
  return {
    entries: scores.length,
    correct,
    percent: Math.round((1000 * correct) / scores.length) / 10,
    missedAnticoagulants: scores.filter((score) => score.missedAnticoagulant).length,
    askedWithoutNeed: scores.filter((score) => score.askedWithoutNeed).length,
  };
}

/** The table a test prints: one line per group, the whole, and every entry that came out otherwise. */
export function reportOf(title: string, scores: readonly EntryScore[]): string {
  const groups = [...new Set(scores.map(({ entry }) => entry.group))];
  const line = (name: string, part: readonly EntryScore[]): string => {
    const { entries, correct, percent, missedAnticoagulants, askedWithoutNeed } = figuresOf(part);
    return `${name.padEnd(48)}${String(correct).padStart(4)} of ${String(entries).padStart(4)}  ${percent.toFixed(1).padStart(5)} %  anticoagulants missed ${missedAnticoagulants}  asked without need ${askedWithoutNeed}`;
  };
  const wrong = scores.filter(({ correct }) => !correct).map(({ entry, found }) => `  ${entry.text} | expected ${entry.standing} ${entry.classes.join(' ') || '-'} | ${found}`);
  return [title, ...groups.map((group) => line(group, scores.filter(({ entry }) => entry.group === group))), line('all', scores), ...wrong].join('\n');
}
