// Who decides for whom, and what may be overridden.
import { type FiredRule, type PerformerRole, performerRoles, screeningRules, type ScreeningRule } from '@legwork/clinical';
import type { Role } from '../../platform/http/api.js';

/** An assistant works under the narrower rules; so does whoever only looks at the state. */
export const performerRoleOf = (role: Role): PerformerRole => (role === 'physiotherapist' ? 'physiotherapist' : 'massage-therapist');

export function performerRoleAsked(asked: string | undefined, role: Role): PerformerRole {
  return performerRoles.find((known) => known === asked) ?? performerRoleOf(role);
}

/**
 * Only clearance-needed can be turned into modify, at the level the clinic has set. A physiotherapist may do that without
 * a letter, with a reason and an end date; emergency and do-not-treat stand for everybody, and limits of a modify are kept.
 */
export const isOverridable = ({ level }: Pick<FiredRule, 'level'>): boolean => level === 'clearance-needed';

export const mayOverride = (role: Role): boolean => role === 'physiotherapist';

export const findRule = (id: string): ScreeningRule | undefined => screeningRules.find((rule) => rule.id === id);
