// A rule without one of its parts is not published: the rule set refuses to load.
import { describePredicate } from '../knowledge/describe-predicate.js';
import type { RuleDefinition } from '../knowledge/rule-shape.js';
import { sources } from '../knowledge/sources.js';
import { changesOf, isWholeChange, versionOfRule } from './rule-changes.js';
import { governanceOf } from './rule-governance.js';
import type { RuleGovernance } from './rule-governance.js';
import { resolutionOf } from './usual-resolution.js';

export const rulePartNames = [
  'id', 'version', 'statement', 'condition', 'level', 'scope', 'limits', 'urgency', 'wording', 'resolution', 'source', 'developer',
  'funding', 'intendedUser', 'exclusions', 'lastReview', 'history',
] as const;
export type RulePart = (typeof rulePartNames)[number];

/** As it may arrive: any part may be missing. */
export type RuleDraft = { readonly [Part in keyof RuleDefinition]?: RuleDefinition[Part] | undefined };

const statusOf: ReadonlyMap<string, string> = new Map(sources.map(({ id, status }) => [id, status]));
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Somewhere and something: a scope that names neither reaches nothing. */
function hasScope({ scope }: RuleDraft): boolean {
  if (scope === undefined) return false;
  return scope.techniques === 'all' || scope.techniques === 'touch' || scope.techniques.length > 0;
}

/** `null` says that there are none; a rule that only limits must then leave techniques out or say what to watch. */
const hasLimits = ({ limits }: RuleDraft): boolean => limits === null || (limits !== undefined && Object.keys(limits).length > 0);

function hasUrgency({ level, urgency }: RuleDraft): boolean {
  return level === 'emergency' ? urgency === 'call emergency services now' : urgency !== undefined;
}

const hasWording = ({ patientWording, scopeWordingKey, ownScopeWording }: RuleDraft): boolean =>
  isText(patientWording) && isText(scopeWordingKey) && (scopeWordingKey !== 'own' || isText(ownScopeWording));

const hasSource = ({ sources: named, confirmed }: RuleDraft): boolean =>
  typeof confirmed === 'boolean' && named !== undefined && named.length > 0 && named.every((id) => statusOf.has(id));

function hasResolution({ level, urgency, scope, scopeWordingKey, resolution }: RuleDraft): boolean {
  if (level === undefined || urgency === undefined || scope === undefined || scopeWordingKey === undefined) return isText(resolution);
  return isText(resolutionOf({ level, urgency, scope, scopeWordingKey, resolution: resolution ?? '' }));
}

const governedParts: readonly (keyof RuleGovernance)[] = ['developer', 'funding', 'intendedUser', 'exclusions', 'lastReview'];

function missingGovernance(governance: Partial<RuleGovernance>): RulePart[] {
  const { exclusions, lastReview } = governance;
  const has: Readonly<Record<keyof RuleGovernance, boolean>> = {
    developer: isText(governance.developer),
    funding: isText(governance.funding),
    intendedUser: isText(governance.intendedUser),
    exclusions: exclusions !== undefined && exclusions.length > 0 && exclusions.every(isText),
    lastReview: isText(lastReview?.by) && /^\d{4}-\d\d-\d\d$/.test(lastReview?.on ?? '') && isText(lastReview?.note),
  };
  return governedParts.filter((part) => !has[part]);
}

/** Parts a rule still lacks; empty: it may be published. */
export function publishable(rule: RuleDraft, governance?: Partial<RuleGovernance>): readonly RulePart[] {
  const { id, when, since, history } = rule;
  const has: Readonly<Partial<Record<RulePart, boolean>>> = {
    id: isText(id),
    version: isText(versionOfRule({ since, history })) && (since === undefined || history?.[0]?.version === since),
    statement: isText(rule.clinicianReason),
    condition: when !== undefined && isText(describePredicate(when)),
    level: isText(rule.level),
    scope: hasScope(rule),
    limits: hasLimits(rule),
    urgency: hasUrgency(rule),
    wording: hasWording(rule),
    resolution: hasResolution(rule),
    source: hasSource(rule),
    history: changesOf({ since, history }).every(isWholeChange),
  };
  const own = rulePartNames.filter((part) => has[part] === false);
  const stands = governance ?? (id !== undefined && when !== undefined ? governanceOf({ id, when, since, history }) : {});
  return [...own, ...missingGovernance(stands)];
}

/** Refuses the whole set, naming every rule and what it lacks. */
export function refuseUnpublishable(rules: readonly RuleDefinition[]): void {
  const lacking = rules.map((rule) => ({ id: rule.id, missing: publishable(rule) })).filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return;
  throw new Error(`Rules that cannot be published: ${lacking.map(({ id, missing }) => `${id} (${missing.join(', ')})`).join('; ')}`);
}
