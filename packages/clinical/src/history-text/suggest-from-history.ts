// Reads what somebody wrote about their health history and suggests facts to ask about. Nothing here sets a fact: a member of
// staff confirms each suggestion with the patient. What relatives had is kept apart, what is denied proposes "no".
import type { FactId } from '../knowledge/fact-ids.js';
import { cancerIsNow, cancerIsOver, cancerWords, historyPatterns, type HistoryPattern, type ProposedAnswer } from './history-patterns.js';
import { clausesOf, standingOfMention, type Clause } from './history-clauses.js';

export interface HistorySuggestion {
  readonly factId: FactId;
  /** What to confirm: yes or no, a value of the fact, 'place' where a place has to be named, 'choose' where the value is open. */
  readonly proposed: ProposedAnswer;
  /** The words it rests on, as written, and where they stand. */
  readonly matchedText: string;
  readonly start: number;
  readonly end: number;
  readonly denied: boolean;
  /** The words around leave doubt ("maybe", a question mark). */
  readonly doubtful: boolean;
  /** A year or a side named beside it, as written. */
  readonly year: number | undefined;
  readonly side: 'left' | 'right' | 'both' | undefined;
  readonly ask: string;
}

export interface FamilyNote {
  readonly factId: FactId;
  readonly matchedText: string;
  readonly start: number;
  readonly end: number;
}

export interface HistoryReading {
  readonly suggestions: readonly HistorySuggestion[];
  /** What runs in the family: no fact of the patient, but worth knowing. */
  readonly familyNotes: readonly FamilyNote[];
}

interface Mention {
  readonly pattern: HistoryPattern;
  readonly start: number;
  readonly end: number;
}

/** Never throws, whatever the text. Of several mentions of one fact with the same answer the first is kept. */
export function suggestFromHistory(text: string): HistoryReading {
  const suggestions: HistorySuggestion[] = [];
  const familyNotes: FamilyNote[] = [];
  for (const clause of clausesOf(text)) {
    for (const { pattern, start, end } of mentionsIn(clause)) {
      const standing = standingOfMention(clause, start, end);
      const place = { matchedText: text.slice(clause.start + start, clause.start + end), start: clause.start + start, end: clause.start + end };
      if (standing === 'family') familyNotes.push({ factId: pattern.factId, ...place });
      const proposed = standing === 'denied' ? pattern.no : pattern.yes;
      if (standing === 'family' || standing === 'feared' || proposed === undefined) continue;
      if (suggestions.some((known) => known.factId === pattern.factId && known.denied === (standing === 'denied'))) continue;
      suggestions.push({
        factId: pattern.factId, proposed, ...place, denied: standing === 'denied', doubtful: standing === 'doubtful',
        year: yearIn(clause.plain), side: sideIn(clause.plain), ask: pattern.ask,
      });
    }
  }
  return { suggestions, familyNotes };
}

function mentionsIn(clause: Clause): readonly Mention[] {
  const found = historyPatterns.flatMap((pattern) => [...clause.plain.matchAll(pattern.words)].map((hit) => ({ pattern, start: hit.index, end: hit.index + hit[0].length })));
  return [...found, ...cancersIn(clause)].sort((a, b) => a.start - b.start);
}

const cancerPast: HistoryPattern = { factId: 'hx.cancerPast', yes: true, no: false, words: cancerWords, ask: 'Which cancer, when was it treated, is it over?' };
const cancerActive: HistoryPattern = { factId: 'hx.cancerActive', yes: true, no: false, words: cancerWords, ask: 'Which cancer, which treatment, any in bone?' };

function cancersIn(clause: Clause): readonly Mention[] {
  return [...clause.plain.matchAll(cancerWords)].flatMap((hit) => {
    const start = hit.index;
    const end = hit.index + hit[0].length;
    if (standingOfMention(clause, start, end) === 'denied') return [{ pattern: cancerPast, start, end }, { pattern: cancerActive, start, end }];
    const isOver = !cancerIsNow.test(clause.sentence) && cancerIsOver.test(clause.sentence);
    return [{ pattern: isOver ? cancerPast : cancerActive, start, end }];
  });
}

function yearIn(plain: string): number | undefined {
  const year = /\b(?:19|20)\d\d\b/.exec(plain)?.[0];
  return year === undefined ? undefined : Number(year);
}

function sideIn(plain: string): HistorySuggestion['side'] {
  if (/\b(?:both|bilateral|deux)\b/.test(plain)) return 'both';
  const left = /\b(?:left|gauche)\b/.test(plain);
  const right = /\b(?:right|droite?)\b/.test(plain);
  if (left && right) return 'both';
  return left ? 'left' : right ? 'right' : undefined;
}
