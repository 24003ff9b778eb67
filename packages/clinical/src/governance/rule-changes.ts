// What has been changed about a rule since it was first written, oldest first, and the version that follows from it.
import type { RuleChange, RuleDefinition } from '../knowledge/rule-shape.js';

/** Of the rules that came in with the first rule set; a later one brings its own. */
const firstWording: RuleChange = {
  version: '1.0.0',
  on: '2026-11-21',
  change: 'First wording.',
  why: 'Taken from the clinical dossier with the sources named there.',
};

export type WithHistory = { readonly since?: string | undefined; readonly history?: RuleDefinition['history'] | undefined };

/** The changes of a rule, its first wording included. */
export const changesOf = ({ since, history = [] }: WithHistory): readonly RuleChange[] => (since === undefined ? [firstWording, ...history] : history);

export const versionOfRule = (rule: WithHistory): string => changesOf(rule).at(-1)?.version ?? '';

export const isWholeChange = ({ version, on, change, why }: RuleChange): boolean =>
  /^\d+\.\d+\.\d+$/.test(version) && /^\d{4}-\d\d-\d\d$/.test(on) && change.trim() !== '' && why.trim() !== '';
