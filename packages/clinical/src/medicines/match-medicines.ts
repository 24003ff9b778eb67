// A medicine list in the patient's own words becomes classes with a confidence, and whatever stays open becomes a question.
import { medicineClassIds, type MedicineClassId } from '../knowledge/medicines.js';
import { askAboutThePast, thinsBlood } from './blood-thinners.js';
import { splitEntries, type MedicineEntry } from './entries.js';
import type { MedicineMatch } from './medicine-match.js';
import { standingsOf } from './name-standings.js';
import { recogniseNames, unreadSubstances, type RecognisedName } from './recognise.js';
import { routedClasses, withoutIdleMark } from './routes.js';
import type { Standing } from './standing.js';
import { unrecognisedEntry } from './unrecognised.js';
import { formWords, valuesOf, wordsOf, type Word } from './words.js';

export interface MatchOptions {
  /** YYYY-MM-DD; lets "stopped in 2019" count as long ago for certain. */
  readonly today?: string;
}

/** Every medicine of a list, in the order written. Never throws, whatever the text. */
export function matchMedicines(text: string, options: MatchOptions = {}): readonly MedicineMatch[] {
  const matches: MedicineMatch[] = [];
  for (const entry of splitEntries(text, namesMedicine)) matches.push(...matchEntry(entry, matches.at(-1), options));
  return matches;
}

/** One entry of a form with a box per medicine; when it holds several, the first that is not past or denied. */
export function matchMedicine(entry: string, options: MatchOptions = {}): MedicineMatch {
  const alone: MedicineEntry = { text: entry.trim(), link: 'none' };
  const matches = matchEntry(alone, undefined, options);
  return matches.find((match) => match.status === 'current' || match.status === 'unknown') ?? matches[0] ?? unrecognisedEntry(alone, undefined);
}

function namesMedicine(text: string): boolean {
  return recogniseNames(wordsOf(text)).some((name) => name.kind !== 'lay');
}

function matchEntry(entry: MedicineEntry, before: MedicineMatch | undefined, { today }: MatchOptions): readonly MedicineMatch[] {
  const words = wordsOf(entry.text);
  const values = words.map((word) => word.value);
  const all = recogniseNames(words);
  const names = withoutExplanations(all).map((name, index, kept) => given(name, values, kept[index - 1], kept[index + 1]));
  if (names.length === 0) return [unrecognisedEntry(entry, before)];
  const standings = standingsOf(entry.text, words, names, (own) => (headsAllergies.test(entry.text) ? denied : carriedOver(own, entry, values, before)), yearOf(today));
  const unread = unreadSubstances(words, all);
  return runsOf(names, standings).map((run, index, runs) => {
    const last = index === runs.length - 1;
    const text = runs.length === 1 ? entry.text : sliceOf(entry.text, words, index === 0 ? 0 : run.names[0]?.from, runs[index + 1]?.names[0]?.from);
    const matchedText = sliceOf(entry.text, words, run.names[0]?.from, run.names.at(-1)?.to);
    return matchOf({ text, matchedText, names: run.names, standing: run.standing, unread: last ? unread : [] });
  });
}

const wordsBefore = 3;

/** The name as the way it is given makes it: "hydrocortisone cream" is not hydrocortisone tablets. */
function given(name: RecognisedName, values: readonly string[], previous: RecognisedName | undefined, next: RecognisedName | undefined): RecognisedName {
  const near = values.slice(Math.max(previous?.to ?? 0, name.from - (isTheOne(name, values) ? values.length : wordsBefore)), next?.from);
  const { classes, low, askNext, answered } = routedClasses(name.classes, near, name.kind === 'lay');
  if (answered) return { ...name, classes, confidence: 'high', open: false, askNext: undefined };
  const questions = [name.askNext, askNext].flatMap((question) => question ?? []);
  return { ...name, classes, confidence: low ? 'low' : name.confidence, open: name.open || low, askNext: questions.length === 0 ? undefined : questions.join(' ') };
}

/** "The steroid one" speaks of the cream at the other end of the entry. */
function isTheOne(name: RecognisedName, values: readonly string[]): boolean {
  return values[name.from - 1] === 'the' && /^ones?$/.test(values[name.to] ?? '');
}

interface Run {
  readonly names: RecognisedName[];
  readonly standing: Standing;
}

/** Names in a row with the same standing make one match. */
function runsOf(names: readonly RecognisedName[], standings: readonly Standing[]): readonly Run[] {
  const runs: Run[] = [];
  names.forEach((name, index) => {
    const standing = standings[index] ?? { status: 'unknown', recency: undefined };
    const last = runs.at(-1);
    if (last !== undefined && last.standing.status === standing.status) last.names.push(name);
    else runs.push({ names: [name], standing });
  });
  return runs;
}

function sliceOf(text: string, words: readonly Word[], from = 0, to = words.length): string {
  return text.slice(from === 0 ? 0 : words[from]?.start, to === words.length ? text.length : words[to - 1]?.end).trim();
}

interface Reading {
  readonly text: string;
  readonly matchedText: string;
  readonly names: readonly RecognisedName[];
  readonly standing: Standing;
  readonly unread: readonly string[];
}

function matchOf({ text, matchedText, names, standing: { status, recency }, unread }: Reading): MedicineMatch {
  const classes = inTableOrder(withoutIdleMark(names.flatMap((name) => name.classes)));
  const ended = status === 'past' || status === 'negated' || status === 'not-theirs';
  const askPast = status === 'past' ? askAboutThePast(classes, recency) : undefined;
  const questions = ended
    ? [askPast]
    : [...names.map((name) => name.askNext), ...unread.map((word) => `Which medicine is "${word}"?`), status === 'unknown' ? 'Is it taken now?' : undefined];
  const open = questions.flatMap((question) => question ?? []);
  const low = unread.length > 0 || status === 'unknown' || names.some((name) => name.confidence === 'low');
  const isOpen = unread.length > 0 || names.some((name) => name.open) || (status === 'unknown' && thinsBlood(classes));
  return {
    text,
    matchedText,
    matchedName: onePerSubstance(names).join(' + '),
    matchedAs: names[0]?.kind,
    substances: [...new Set(names.flatMap((name) => name.generic ?? []))],
    classes: ended ? [] : classes,
    namedClasses: classes,
    confidence: low ? 'low' : 'high',
    status,
    recency,
    askNext: open.length === 0 ? undefined : [...new Set(open)].join(' '),
    unclassified: ended ? askPast !== undefined && thinsBlood(classes) : isOpen,
  };
}

function onePerSubstance(names: readonly RecognisedName[]): readonly string[] {
  const kept = names.filter((name, index) => names.findIndex((other) => (other.generic ?? other.name) === (name.generic ?? name.name)) === index);
  return kept.map((name) => name.name);
}

// "blood thinner (warfarin)" is one medicine: the name explains the lay word, whatever people call a blood thinner.
function withoutExplanations(found: readonly RecognisedName[]): readonly RecognisedName[] {
  const named = found.filter((name) => name.kind !== 'lay');
  return found.filter((name) => name.kind !== 'lay' || !named.some((other) => explains(other, name)));
}

function explains(named: RecognisedName, lay: RecognisedName): boolean {
  // "ASA 81 Brilinta": a lay word that names its substance is explained by that substance only.
  if (lay.generic !== undefined) return lay.generic === named.generic;
  if (thinsBlood(lay.classes)) return thinsBlood(named.classes);
  if (isForm(lay.name) && named.from < lay.to) return true;
  // What a named tablet is for says nothing new; a purpose that stands before the name may be another medicine's.
  if (lay.explains === true && named.from < lay.to) return true;
  return lay.classes.every((id) => named.classes.includes(id));
}

/** "Ventolin inhaler": the shape of what was named. */
function isForm(layName: string): boolean {
  return valuesOf(layName).every((word) => formWords.has(word));
}

const denied: Standing = { status: 'negated', recency: undefined };
/** "Allergies: aspirin"; without the colon it may be "penicillin allergy, warfarin 5 mg". */
const headsAllergies = /^\s*(?:drug |known |my |medication |medicine )*allerg(?:y|ies)\s*:/i;
const speaksOfSelf = /(?:^| )(?:i|im|ive|me|my|mine|we|both|je|j|mon|ma|moi)(?: |$)/;

/** "no A, B or C" denies all three; "stopped A and B" leaves B open; anything else stands for itself. */
function carriedOver(own: Standing, { link }: MedicineEntry, values: readonly string[], before: MedicineMatch | undefined): Standing {
  if (own.status !== 'current' || before === undefined) return own;
  if (link === 'or-list' && before.status === 'negated') return denied;
  if (link !== 'and' || before.matchedName === undefined) return own;
  if (before.status === 'not-theirs' && !speaksOfSelf.test(values.join(' '))) return { status: thinsBlood(before.namedClasses) ? 'unknown' : 'not-theirs', recency: undefined };
  return before.status === 'negated' || before.status === 'past' ? { status: 'unknown', recency: undefined } : own;
}

function inTableOrder(classes: readonly MedicineClassId[]): readonly MedicineClassId[] {
  return medicineClassIds.filter((id) => classes.includes(id));
}

function yearOf(today: string | undefined): number | undefined {
  const year = Number(today?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}
