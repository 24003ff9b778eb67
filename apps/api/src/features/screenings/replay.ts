// A stored decision made again from what it was given, with the rule set that made it: the answer has to be the same. Words may have
// been mended since; they decide nothing. A decision of a rule set that was never published stands as it was made.
import { ruleSetVersions, screen, type ScreeningInput } from '@legwork/clinical';
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

/** Shown with a rule, an answer or a contradiction; everything else decides. */
const WORDS: ReadonlySet<string> = new Set(['category', 'clinicianReason', 'patientWording', 'scopeWording', 'resolution', 'sources', 'confirmed', 'question', 'words', 'examinationTasks', 'clearableFor']);

function deciding(part: unknown): unknown {
  if (Array.isArray(part)) return (part as readonly unknown[]).map(deciding);
  return isObject(part) ? Object.fromEntries(Object.entries(part).filter(([name]) => !WORDS.has(name)).map(([name, value]) => [name, deciding(value)])) : part;
}

export function replay({ ruleSetVersion, inputs, result }: StoredDecision): Replay {
  const version = productVersion(ruleSetVersion);
  if (!ruleSetVersions.some((published) => published.version === version)) return { outcome: 'other-rule-set', differs: [] };
  const { screened } = partsOf(inputs);
  if (!isObject(screened)) return { outcome: 'not-kept', differs: [] };
  const stored = partsOf(result);
  const again = partsOf(JSON.parse(JSON.stringify(keptResult(screen(screened as unknown as ScreeningInput, version)))));
  const parts = [...new Set([...Object.keys(stored), ...Object.keys(again)])];
  const differs = parts.filter((part) => canonical(deciding(stored[part] ?? null)) !== canonical(deciding(again[part] ?? null)));
  return { outcome: differs.length === 0 ? 'same' : 'differs', differs };
}
