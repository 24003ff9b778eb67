// The worked scenarios: a baseline of answers and change sets with the decision each must give.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../cells.js';
import type { SessionDecision } from '../session-decision.js';

export interface Vector {
  id: string;
  change: Record<string, unknown>;
  removed: string[];
  expect: {
    session: SessionDecision;
    fired: string[];
    unknown: string[];
    sessionMaxPressure: number;
    cells: Omit<Cell, 'side' | 'notes'>[];
  };
}

interface VectorFile {
  baseline: Record<string, unknown>;
  items: Vector[];
}

const file = JSON.parse(readFileSync(path.join(__dirname, 'vectors.json'), 'utf8')) as VectorFile;

/** A complete intake of a healthy adult: every question that applies answered, nothing found. */
export const baseline: Readonly<Record<string, unknown>> = file.baseline;

export const vectors: readonly Vector[] = file.items;

export function answersOf({ change, removed }: Vector): Record<string, unknown> {
  const answers = { ...baseline, ...change };
  for (const id of removed) delete answers[id];
  return answers;
}
