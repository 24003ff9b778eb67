// The rules a pattern asks to settle first, with those of their questions that the screening still waits for. Pure.
import { type FactId, facts, type PerformerRole, type RuleId, screeningRules } from '@legwork/clinical';
import type { RuleToSettle } from './reasoning.dto.js';

const rules = new Map(screeningRules.map((rule) => [rule.id, rule]));
const questions: ReadonlyMap<string, string> = new Map(facts.map(({ id, question }) => [id, question]));

export function openRules(screenFirst: readonly RuleId[], toAsk: readonly FactId[], view: PerformerRole): RuleToSettle[] {
  return screenFirst.flatMap((ruleId) => {
    const open = (rules.get(ruleId)?.inputs ?? []).filter((factId) => toAsk.includes(factId));
    return open.length === 0 ? [] : [{ ruleId, open: open.length, openQuestions: view === 'physiotherapist' ? open.map((factId) => questions.get(factId) ?? factId) : [] }];
  });
}
