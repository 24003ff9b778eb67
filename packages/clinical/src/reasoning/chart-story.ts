// The patient's own account from the intake: the marked areas, what changes the pain, and words about a knee that gives way.
import { parsePainAreas } from '../intake/answers/pain-areas.js';
import type { FunctionSignId } from '../knowledge/trigger-points.js';
import { isRecord } from '../screening/raw-values.js';
import type { PainAreaInput } from './drawing.js';
import type { FunctionReport } from './functions.js';
import type { Answer, Said, SignId, Speaker } from './said.js';

export interface ChartStory {
  /** Answers of the intake by question id. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly who: Speaker;
  /** YYYY-MM-DD */
  readonly on: string | null;
  /** How much of each region is painted, where a drawing was made. */
  readonly coverage?: readonly Coverage[];
}

export interface Coverage {
  readonly region: string;
  readonly side: string | null;
  /** 0 to 1 */
  readonly share: number;
}

const severeFrom = 7;

interface ChipSigns {
  readonly question: string;
  readonly functions: Readonly<Record<string, FunctionSignId>>;
  readonly signs: Readonly<Record<string, readonly SignId[]>>;
}

const chips: Readonly<Record<string, ChipSigns>> = {
  'pain.aggravating': {
    question: 'What makes it worse',
    functions: { sitting: 'sitting', standing: 'standing', lying: 'lying', coughing: 'coughing', running: 'running', 'stairs-up': 'stairs-up', 'stairs-down': 'stairs-down' },
    signs: { walking: ['exertional'], running: ['exertional'], 'stairs-up': ['exertional'], morning: ['stiffness'] },
  },
  'pain.easing': { question: 'What eases it', functions: {}, signs: { rest: ['relieved-by-rest'] } },
};

const wordsOf = (value: string): string => value.replaceAll('-', ' ');

function chosen(value: unknown): readonly string[] {
  const list = isRecord(value) ? value['chosen'] : undefined;
  return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
}

export interface StoryEvidence {
  readonly areas: readonly PainAreaInput[];
  readonly said: readonly Said[];
  readonly functions: readonly FunctionReport[];
}

export function readStory({ answers, who, on, coverage = [] }: ChartStory): StoryEvidence {
  const answerTo = (asked: string, question: string, words: string): Answer => ({ asked, question, words, who, name: null, on });
  const picked = Object.entries(chips).flatMap(([asked, { question, functions, signs }]) =>
    chosen(answers[asked]).map((value) => ({ answer: answerTo(asked, question, wordsOf(value)), function: functions[value], signs: signs[value] })));
  const frequency = answers['pain.frequency'];
  const worst = answers['pain.worst'];
  return {
    areas: areasIn(answers, { who, on }, coverage),
    said: [
      ...picked.flatMap(({ answer, signs }): readonly Said[] => (signs === undefined ? [] : [{ signs, state: 'yes', answer }])),
      ...(frequency === 'with-activity' ? [{ signs: ['exertional'] as const, state: 'yes' as const, answer: answerTo('pain.frequency', 'How often', 'with activity') }] : []),
      ...(typeof worst === 'number' ? [{ signs: ['severe-pain'] as const, state: worst >= severeFrom ? 'yes' as const : 'no' as const, answer: answerTo('pain.worst', 'Pain at its worst', `${worst} of 10`) }] : []),
    ],
    functions: [
      ...picked.flatMap(({ answer, function: sign }): readonly FunctionReport[] => (sign === undefined ? [] : [{ sign, answer }])),
      ...['story.complaint', 'story.effect'].flatMap((asked): readonly FunctionReport[] => {
        const words = givingWay(answers[asked]);
        return words === undefined ? [] : [{ sign: 'knee-buckling', answer: answerTo(asked, 'In their own words', `“${words}”`) }];
      }),
    ],
  };
}

function areasIn(answers: Readonly<Record<string, unknown>>, from: Pick<ChartStory, 'who' | 'on'>, coverage: readonly Coverage[]): readonly PainAreaInput[] {
  const read = parsePainAreas(answers['pain.areas']);
  if (!read.ok) return [];
  return read.value.map(({ region, side, qualities, intensity0To10, atRest, onEffort, travelsTo }) => ({
    region, side, quality: qualities, intensity0To10, atRest, onEffort, travelsTo, said: from, share: shareOf(coverage, region, side),
  }));
}

/** The larger of both sides for an area on both; null: not painted, only tapped. */
function shareOf(coverage: readonly Coverage[], region: string, side: string | null): number | null {
  const own = coverage.filter((each) => each.region === region && (side === 'both' || side === null || each.side === side || each.side === null || each.side === 'middle'));
  return own.length === 0 ? null : Math.max(...own.map(({ share }) => share));
}

const gives = /\b(?:knee|leg)\b(?:(?!\b(?:knee|leg)\b)[^.!?\n]){0,40}\b(?:buckl\w*|giv(?:es|ing|e) (?:way|out)|gave (?:way|out))/iu;
const denied = /\b(?:no|not|never|without|doesn['’]?t|does not|didn['’]?t)\b/iu;

/** The words about a knee that gives way; undefined when there are none, or when they deny it. */
function givingWay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const found = gives.exec(value)?.[0];
  return found === undefined || denied.test(found) ? undefined : found;
}
