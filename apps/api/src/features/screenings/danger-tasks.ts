// Answers that somebody must act on become tasks: an emergency today, a stop by its urgency.
import { createHash } from 'node:crypto';
import type { FiredRule, RuleUrgency } from '@legwork/clinical';
import { addDays } from '../../platform/work.js';
import { canonical } from '../facts/current-facts.js';
import type { TaskCause } from '../tasks/tasks.service.js';

export const DANGER_KINDS = ['emergency-answer', 'stop-answer'] as const;

export const dangerPrefix = (patientId: string): string => `screening:${patientId}:`;

/** Days until somebody must have acted. Product policy, unconfirmed. */
const DUE_IN_DAYS: Readonly<Record<RuleUrgency, number>> = { 'call emergency services now': 0, 'same day': 0, 'within days': 3 };

/** One task per kind. Its key changes with the rules and the answers behind them, so that a new danger asks again. */
export function dangerTasks(patientId: string, fired: readonly FiredRule[], today: string): TaskCause[] {
  const emergencies = fired.filter((rule) => rule.level === 'emergency');
  const stops = fired.filter((rule) => rule.level === 'do-not-treat-refer' && rule.urgency !== null);
  return [
    ...taskFor(patientId, 'emergency-answer', 'emergency', emergencies, today),
    ...taskFor(patientId, 'stop-answer', 'do-not-treat-refer', stops, today),
  ];
}

function taskFor(patientId: string, kind: (typeof DANGER_KINDS)[number], severity: 'emergency' | 'do-not-treat-refer', rules: readonly FiredRule[], today: string): TaskCause[] {
  if (rules.length === 0) return [];
  const due = Math.min(...rules.map(({ urgency }) => (urgency === null ? 0 : DUE_IN_DAYS[urgency])));
  return [{ kind, severity, patientId, subjectKind: 'patient', subjectId: patientId, causeKey: `${dangerPrefix(patientId)}${kind}:${causeOf(rules)}`, dueOn: addDays(today, due) }];
}

function causeOf(rules: readonly FiredRule[]): string {
  const causes = rules.map(({ ruleId, because }) => ({ ruleId, because: because.map(({ factId, value }) => [factId, value]) }));
  return createHash('sha256').update(canonical(causes.sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)))).digest('hex').slice(0, 16);
}
