// The rules a pattern asks to settle first, with those of their questions that nobody has answered. Pure.
import { facts, type PerformerRole, type RuleId, screeningRules } from '@legwork/clinical';
import type { RuleToSettle } from './reasoning.dto.js';

const rules = new Map(screeningRules.map((rule) => [rule.id, rule]));
const questions: ReadonlyMap<string, string> = new Map(facts.map(({ id, question }) => [id, question]));
/** Answered by the person record or the medicine list, not by a question. */
const NOT_ASKED = new Set(facts.filter(({ askedBy }) => askedBy === 'system' || askedBy === 'derived').map(({ id }) => id));

export function openRules(screenFirst: readonly RuleId[], answered: ReadonlySet<string>, view: PerformerRole): RuleToSettle[] {
  return screenFirst.flatMap((ruleId) => {
    const open = (rules.get(ruleId)?.inputs ?? []).filter((factId) => !NOT_ASKED.has(factId) && !answered.has(factId));
    return open.length === 0 ? [] : [{ ruleId, open: open.length, openQuestions: view === 'physiotherapist' ? open.map((factId) => questions.get(factId) ?? factId) : [] }];
  });
}
