// A stored decision made again from what it was given. Under the same rule set the answer has to be the same; a decision
// of an older one says which rule set made it, and stands as it was made.
import { RULE_SET_VERSION, screen, type ScreeningInput } from '@legwork/clinical';
import { canonical } from '../facts/current-facts.js';
import { productVersion } from '../rules/clinic-settings.js';
import { keptResult } from './stored-screenings.js';

export const REPLAY_OUTCOMES = ['same', 'differs', 'other-rule-set', 'not-kept'] as const;
export type ReplayOutcome = (typeof REPLAY_OUTCOMES)[number];

export interface StoredDecision {
  readonly ruleSetVersion: string;
  /** JSON as stored. */
  readonly inputs: unknown;
  readonly result: unknown;
}

export interface Replay {
  readonly outcome: ReplayOutcome;
  /** Parts of the result that came out differently. */
  readonly differs: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

export function replay({ ruleSetVersion, inputs, result }: StoredDecision): Replay {
  if (productVersion(ruleSetVersion) !== RULE_SET_VERSION) return { outcome: 'other-rule-set', differs: [] };
  const { screened } = partsOf(inputs);
  if (!isObject(screened)) return { outcome: 'not-kept', differs: [] };
  const stored = partsOf(result);
  const again = partsOf(JSON.parse(JSON.stringify(keptResult(screen(screened as unknown as ScreeningInput)))));
  const parts = [...new Set([...Object.keys(stored), ...Object.keys(again)])];
  const differs = parts.filter((part) => canonical(stored[part] ?? null) !== canonical(again[part] ?? null));
  return { outcome: differs.length === 0 ? 'same' : 'differs', differs };
}
