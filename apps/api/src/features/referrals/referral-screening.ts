// The part of a decision that a letter tells: the rule it is written for and whatever else sends to somebody outside, in
// the words of the role that writes.
import { facts, performerRoles, reasonFor, resolutionFor, screeningRules, type Explained, type FiredRule, type PerformerRole } from '@legwork/clinical';
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
  const fired = writer === 'physiotherapist' ? sent : sent.map(asReported);
  return { ...screening, fired, toAsk: screening.toAsk.filter((factId) => read.has(factId)) };
}

const workedOut = new Set<string>(facts.filter(({ askedBy }) => askedBy === 'derived').map(({ id }) => id));

/**
 * A massage therapist's letter gives what was reported and found, also from a physiotherapist's screening: reasons in the
 * role's words, and no score, which is named after what it looks for.
 */
function asReported(fired: FiredRule): FiredRule {
  const rule = ruleOf.get(fired.ruleId);
  const because = fired.because.filter(({ factId }) => !workedOut.has(factId) || factId === 'meds.classes');
  return rule === undefined ? { ...fired, because } : { ...fired, because, clinicianReason: reasonFor(rule, 'massage-therapist'), resolution: resolutionFor(rule, 'massage-therapist') };
}
