// What two contents of a plan differ in, line by line and in words: added, removed, changed with what was and what is. Pure.
import { isDeepStrictEqual } from 'node:util';
import {
  doseOf, EXERCISE_FIELDS, exerciseLine, GOAL_FIELDS, INTERVENTION_FIELDS, interventionWord, PLAN_FIELDS, text, type Content, type FieldWords,
} from './line-words.js';

export const DIFFERENCE_KINDS = ['added', 'removed', 'changed', 'moved'] as const;
export const DIFFERENCE_PARTS = ['plan', 'goal', 'technique', 'exercise'] as const;

export interface ChangedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface LineDifference {
  readonly kind: (typeof DIFFERENCE_KINDS)[number];
  readonly part: (typeof DIFFERENCE_PARTS)[number];
  /** Which line, in words. */
  readonly line: string;
  readonly fields: readonly ChangedField[];
}

interface LineSort {
  readonly part: LineDifference['part'];
  readonly list: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly word: (line: Content) => string;
}

const SORTS: readonly LineSort[] = [
  { part: 'goal', list: 'goals', fields: GOAL_FIELDS, word: ({ activity }) => text(activity) },
  { part: 'technique', list: 'interventions', fields: INTERVENTION_FIELDS, word: interventionWord },
  { part: 'exercise', list: 'exercises', fields: EXERCISE_FIELDS, word: exerciseLine },
];

export function planDifference(before: Content, after: Content): readonly LineDifference[] {
  const whole = changedFields(before, after, PLAN_FIELDS);
  return [
    ...(whole.length === 0 ? [] : [{ kind: 'changed' as const, part: 'plan' as const, line: 'The plan', fields: whole }]),
    ...SORTS.flatMap((sort) => listDifference(linesOf(before, sort.list), linesOf(after, sort.list), sort)),
  ];
}

const linesOf = (content: Content, list: string): readonly Content[] => {
  const lines = content[list];
  return Array.isArray(lines) ? lines.filter((line): line is Content => typeof line === 'object' && line !== null) : [];
};

/** Lines of one name are paired in their order; what has no partner came or went. */
function listDifference(before: readonly Content[], after: readonly Content[], { part, word, fields }: LineSort): readonly LineDifference[] {
  const left = [...before];
  const pairs = after.map((now) => {
    const at = left.findIndex((was) => word(was) === word(now));
    return { now, was: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
  const kept = pairs.flatMap(({ was }) => (was === undefined ? [] : [before.indexOf(was)]));
  const isReordered = kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? -1));
  return [
    ...pairs.flatMap(({ now, was }): LineDifference[] => {
      if (was === undefined) return [{ kind: 'added', part, line: word(now), fields: saidFields(now, fields) }];
      const changed = [...changedDose(was, now), ...changedFields(was, now, fields)];
      return changed.length === 0 ? [] : [{ kind: 'changed', part, line: word(now), fields: changed }];
    }),
    ...left.map((was): LineDifference => ({ kind: 'removed', part, line: word(was), fields: [] })),
    ...(isReordered ? [{ kind: 'moved' as const, part, line: after.map(word).join(', then '), fields: [] }] : []),
  ];
}

const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one ?? null, other ?? null);

const changedFields = (before: Content, after: Content, fields: Readonly<Record<string, FieldWords>>): ChangedField[] =>
  Object.entries(fields).filter(([key]) => !isSame(before[key], after[key])).map(([key, { name, say }]) => ({ field: name, before: say(before[key]), after: say(after[key]) }));

function changedDose(before: Content, after: Content): ChangedField[] {
  const [was, now] = [doseOf(before), doseOf(after)];
  return [...new Set([...was.keys(), ...now.keys()])].filter((field) => was.get(field) !== now.get(field))
    .map((field) => ({ field, before: was.get(field) ?? 'nothing', after: now.get(field) ?? 'nothing' }));
}

/** Of a new line everything that it says. */
const saidFields = (line: Content, fields: Readonly<Record<string, FieldWords>>): ChangedField[] => changedFields({}, line, fields).concat(changedDose({}, line));
