// The first words of a discharge summary, from what the plan, its visits and its measurements hold. A person edits them. Pure.
import { changeInWords, exerciseDoseWords, findGoalMeasure, type ExerciseDose } from '@legwork/clinical';
import { printedDay } from '../letters/printed-days.js';
import { modalityName, placeName } from '../note-documents/note-words.js';
import { exerciseLine, measureWord } from '../plan-versions/line-words.js';
import type { SummaryTexts } from './summary-sections.js';

export interface SummaryGoal {
  readonly activity: string;
  readonly measureId: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly now: number | null;
  readonly nowOn: string | null;
  readonly status: string;
}

export interface SummaryScore {
  readonly measureId: string;
  readonly first: number;
  /** YYYY-MM-DD */
  readonly firstOn: string;
  readonly last: number;
  readonly lastOn: string;
}

export interface SummaryMatter {
  readonly planTitle: string;
  readonly problem: string | null;
  readonly injuryOn: string | null;
  readonly agreedOn: string | null;
  readonly goals: readonly SummaryGoal[];
  readonly visits: { readonly planned: number | null; readonly done: number; readonly firstOn: string | null; readonly lastOn: string | null };
  /** Of every technique in a place: in how many visits, and the minutes where they were written. */
  readonly techniques: readonly { readonly modalityId: string; readonly region: string; readonly side: string | null; readonly visits: number; readonly minutes: number | null }[];
  readonly scores: readonly SummaryScore[];
  readonly exercises: readonly { readonly exerciseId: string; readonly side: string | null; readonly dose: ExerciseDose }[];
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
const lines = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('\n');

export const summaryDraft = (matter: SummaryMatter): SummaryTexts => ({
  began: began(matter), done: done(matter), changed: changed(matter), remains: remains(matter), home: home(matter),
  comeBack: 'If the pain comes back and stays longer than two weeks, if a movement that was possible is lost again, or if anything on the warning list of the plan happens.',
});

const began = ({ planTitle, problem, injuryOn, agreedOn, goals }: SummaryMatter): string => lines([
  problem === null ? `${planTitle}.` : `${planTitle}: ${problem}.`,
  injuryOn === null ? null : `Injury on ${printedDay(injuryOn)}.`,
  agreedOn === null ? null : `The plan was agreed on ${printedDay(agreedOn)}.`,
  goals.length === 0 ? null : `Wished for: ${goals.map(({ activity }) => activity).join('; ')}.`,
]);

function done({ visits, techniques }: SummaryMatter): string {
  const span = visits.firstOn === null || visits.lastOn === null ? '' : visits.firstOn === visits.lastOn ? ` on ${printedDay(visits.firstOn)}` : ` from ${printedDay(visits.firstOn)} to ${printedDay(visits.lastOn)}`;
  const planned = visits.planned === null ? '' : ` of ${visits.planned} planned`;
  return lines([
    `${count(visits.done, 'visit')} with treatment${planned}${span}.`,
    ...techniques.map(({ modalityId, region, side, visits: times, minutes }) =>
      `${modalityName(modalityId)}, ${placeName(region, side).toLowerCase()}: ${count(times, 'visit')}${minutes === null ? '' : `, ${minutes} min in all`}.`),
  ]);
}

/** Each score against the error of its measure and the smallest change that matters, with the source; goals without a score by their values. */
function changed({ scores, goals }: SummaryMatter): string {
  const scored = new Set(scores.map(({ measureId }) => measureId));
  return lines([
    ...scores.map(({ measureId, first, firstOn, last, lastOn }) => {
      const words = changeInWords(measureId, first, last, 'en');
      return `${measureWord(measureId)}: ${first} (${printedDay(firstOn)}) to ${last} (${printedDay(lastOn)}). ${words === undefined ? '' : words.sentences.join(' ')}`.trim();
    }),
    ...goals.filter(({ measureId, now }) => now !== null && !scored.has(measureId)).map((goal) => {
      const unit = findGoalMeasure(goal.measureId)?.unit ?? '';
      return `${goal.activity}, ${measureWord(goal.measureId)}: ${goal.baseline ?? 'not measured'} at the start, ${goal.now} ${unit}${goal.nowOn === null ? '' : ` on ${printedDay(goal.nowOn)}`}.`.replace('  ', ' ');
    }),
    scores.length === 0 && goals.every(({ now }) => now === null) ? 'Nothing was measured again: the change cannot be said in numbers.' : null,
  ]);
}

const STATES: Readonly<Record<string, string>> = { met: 'met', 'on-track': 'on the way', behind: 'not reached', 'not-enough-data': 'not enough data' };

function remains({ goals }: SummaryMatter): string {
  const open = goals.filter(({ status }) => status !== 'met');
  if (goals.length === 0) return 'The plan had no goals.';
  if (open.length === 0) return 'Every goal is met.';
  return lines([
    `${goals.length - open.length} of ${count(goals.length, 'goal')} met.`,
    ...open.map(({ activity, status, target, now }) => `${activity}: ${STATES[status] ?? status}${now === null ? ', not measured' : `, last ${now}`}${target === null ? '' : `, target ${target}`}.`),
  ]);
}

const home = ({ exercises }: SummaryMatter): string => (exercises.length === 0
  ? 'No exercises were agreed for home.'
  : lines(exercises.map((exercise) => `${exerciseLine(exercise)}: ${exerciseDoseWords(exercise.dose, 'en').join(' ')}`)));
