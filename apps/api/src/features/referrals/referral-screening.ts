// The part of a decision that a letter tells: the rule it is written for and whatever else sends to somebody outside, in
// the words of the role that writes.
import { performerRoles, reasonFor, resolutionFor, screeningRules, type Explained, type FiredRule, type PerformerRole } from '@legwork/clinical';
import { dayOf } from '../../platform/http/api.js';

export type LetterScreening = Explained;

interface StoredRow {
  readonly performerRole: string;
  readonly ruleSetVersion: string;
  readonly validUntil: Date;
  /** JSON as stored. */
  readonly result: unknown;
}

type Kept = Pick<Explained, 'session' | 'sessionMaxPressure' | 'fired' | 'conflicts' | 'toAsk'>;

const ruleOf = new Map(screeningRules.map((rule) => [rule.id, rule]));

export function storedDecision({ performerRole, ruleSetVersion, validUntil, result }: StoredRow): LetterScreening {
  const { session, sessionMaxPressure, fired, conflicts, toAsk } = result as Kept;
  return { ruleSetVersion, performerRole: performerRoles.find((role) => role === performerRole) ?? null, validUntil: dayOf(validUntil), session, sessionMaxPressure, fired, conflicts, toAsk };
}

/** Of the open questions only those of the rules the letter names: a letter does not send a questionnaire. */
export function forLetter(screening: LetterScreening, writer: PerformerRole, ruleId: string | undefined): LetterScreening {
  const sent = screening.fired.filter((rule) => rule.ruleId === ruleId || rule.urgency !== null);
  const read = new Set(sent.flatMap((rule) => ruleOf.get(rule.ruleId)?.inputs ?? []));
  const fired = screening.performerRole === writer ? sent : sent.map((rule) => reworded(rule, writer));
  return { ...screening, fired, toAsk: screening.toAsk.filter((factId) => read.has(factId)) };
}

/** A decision made for another role speaks in that role's words. */
function reworded(fired: FiredRule, writer: PerformerRole): FiredRule {
  const rule = ruleOf.get(fired.ruleId);
  return rule === undefined ? fired : { ...fired, clinicianReason: reasonFor(rule, writer), resolution: resolutionFor(rule, writer) };
}
