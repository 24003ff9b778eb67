// The decision from the server in the shape the sentences are made from.
import { facts, type Explained, type FactId, type FiredRule } from '@legwork/clinical';
import type { Screening } from '../screening-queries';

const known = new Set<string>(facts.map(({ id }) => id));
const isFact = (id: string): id is FactId => known.has(id);

type Fired = Screening['fired'][number];

/** The server says that a letter covers the rule, not which. */
const firedOf = ({ cleared, limits, scope, ...rule }: Fired): FiredRule => ({
  ...rule,
  scope: { techniques: scope.techniques, regions: scope.regions, ...(scope.session && { session: true }), ...(scope.regionsFrom !== null && { regionsFrom: scope.regionsFrom }) },
  limits: limits === null ? null : {
    ...(limits.maxPressure !== null && { maxPressure: limits.maxPressure }), ...(limits.avoidGroups.length > 0 && { avoidGroups: limits.avoidGroups }), ...(limits.note !== null && { note: limits.note }),
  },
  sources: rule.sources.map(({ id }) => id),
  clearedBy: cleared ? [0] : [],
}) as unknown as FiredRule;

export const explainedOf = ({ ruleSetVersion, performerRole, session, sessionMaxPressure, fired, toAsk, conflicts, validUntil }: Screening): Explained => ({
  ruleSetVersion, performerRole, validUntil,
  session: session as unknown as Explained['session'],
  sessionMaxPressure: sessionMaxPressure as Explained['sessionMaxPressure'],
  fired: fired.map(firedOf),
  toAsk: toAsk.map(({ factId }) => factId).filter(isFact),
  conflicts: conflicts as unknown as Explained['conflicts'],
});
