// What will become of every row: the one place that says so, for the preview and for the import itself.
import type { Duplicate } from './duplicates.js';
import type { ReadRow } from './read-row.js';

export const CHOICES = ['skip', 'import', 'merge'] as const;
/** `merge` fills what the person on record lacks, and changes nothing else. */
export type Choice = (typeof CHOICES)[number];

/** By line of the file, as text: it is stored as JSON. */
export type ChoicesByLine = Readonly<Record<string, Choice>>;

export interface PlannedRow {
  readonly row: ReadRow;
  readonly duplicate: Duplicate | undefined;
  /** Undefined for a row with problems: nothing is done with it. */
  readonly choice: Choice | undefined;
}

export interface PlanCounts {
  readonly rows: number;
  readonly withProblems: number;
  readonly duplicates: number;
  readonly toCreate: number;
  readonly toMerge: number;
  readonly toSkip: number;
}

export interface PlanRule {
  readonly duplicates: Choice;
  readonly choices: ChoicesByLine;
}

export function planRows(rows: readonly ReadRow[], duplicates: ReadonlyMap<number, Duplicate>, rule: PlanRule): PlannedRow[] {
  return rows.map((row) => {
    const duplicate = duplicates.get(row.line);
    return { row, duplicate, choice: row.person === undefined ? undefined : choiceFor(row.line, duplicate, rule) };
  });
}

/** Within the file there is nobody on record to merge into: the second is left out instead. */
function choiceFor(line: number, duplicate: Duplicate | undefined, rule: PlanRule): Choice {
  const chosen = rule.choices[String(line)] ?? (duplicate === undefined ? 'import' : rule.duplicates);
  return chosen === 'merge' && duplicate?.of !== 'clinic' ? (duplicate === undefined ? 'import' : 'skip') : chosen;
}

export function countPlan(plan: readonly PlannedRow[]): PlanCounts {
  const count = (test: (row: PlannedRow) => boolean): number => plan.filter(test).length;
  return {
    rows: plan.length,
    withProblems: count(({ choice }) => choice === undefined),
    duplicates: count(({ duplicate }) => duplicate !== undefined),
    toCreate: count(({ choice }) => choice === 'import'),
    toMerge: count(({ choice }) => choice === 'merge'),
    toSkip: count(({ choice }) => choice === 'skip'),
  };
}
