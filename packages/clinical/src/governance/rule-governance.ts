// Who stands behind a rule and for whom it was made: what is common is said once, what differs stands in a table.
// After the attributes that evidence-based decision support has to disclose (US 45 CFR 170.315(b)(11)).
import { factsReadBy } from '../knowledge/describe-predicate.js';
import type { FactId } from '../knowledge/fact-ids.js';
import type { Predicate } from '../knowledge/predicates.js';
import type { PerformerRole } from '../knowledge/roles.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import { changesOf } from './rule-changes.js';
import type { WithHistory } from './rule-changes.js';

export interface RuleReview {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly by: string;
  readonly note: string;
}

export interface RuleGovernance {
  readonly developer: string;
  readonly funding: string;
  readonly intendedUser: string;
  /** Whom and what the rule is not meant for. */
  readonly exclusions: readonly string[];
  readonly lastReview: RuleReview;
}

/** Parts of the governance that one rule has of its own. */
export type GovernanceException = Partial<Pick<RuleGovernance, 'developer' | 'funding' | 'intendedUser' | 'lastReview'>> & {
  readonly alsoExcludes?: readonly string[];
};

const AUTHORS = 'Legwork clinical team';

const bothProfessions = 'Massage therapists and physiotherapists who treat low back, hip and leg pain in a clinic.';
const usersByRole: Readonly<Record<PerformerRole, string>> = {
  'massage-therapist': 'Massage therapists who treat low back, hip and leg pain in a clinic.',
  physiotherapist: 'Physiotherapists who treat low back, hip and leg pain in a clinic.',
};

const commonExclusions: readonly string[] = [
  'Pain of the neck, arms, chest or head as the reason for the visit.',
  'Use by patients on their own, or in place of an examination by a professional.',
  'Care in hospital, on the field of play or by telephone.',
];

const measuredHere = 'Readings taken elsewhere or on another day, unless their date is on record.';
const grownUps = 'Children: the figures come from studies of adults.';

/** What single rules have of their own. */
export const governanceExceptions: Readonly<Partial<Record<RuleId, GovernanceException>>> = {
  'dvt.wells.likely': { alsoExcludes: [grownUps, 'Pregnancy: the score was not made for it; the signs alone count there.'] },
  'pad.ecq-positive': { alsoExcludes: [grownUps, 'People who cannot walk far enough to bring on the pain.'] },
  'abpi.severe': { alsoExcludes: [grownUps, measuredHere] },
  'abpi.compression-floor': { alsoExcludes: [grownUps, measuredHere] },
  'abpi.compression-caution': { alsoExcludes: [grownUps, measuredHere] },
  'abpi.low': { alsoExcludes: [grownUps, measuredHere] },
  'abpi.incompressible': { alsoExcludes: [grownUps, measuredHere] },
  'bp.emergency': { alsoExcludes: [grownUps, measuredHere] },
  'bp.severe': { alsoExcludes: [grownUps, measuredHere] },
  'bp.high': { alsoExcludes: [grownUps, measuredHere] },
  'bp.raised': { alsoExcludes: [grownUps, measuredHere] },
};

/** The role a condition asks for, when it asks for one. */
function roleIn(predicate: Predicate): PerformerRole | undefined {
  if ('all' in predicate) return predicate.all.map(roleIn).find((role) => role !== undefined);
  if ('any' in predicate || 'not' in predicate) return undefined;
  if (predicate.fact !== 'performer.role' || predicate.op !== 'eq') return undefined;
  return predicate.value === 'massage-therapist' || predicate.value === 'physiotherapist' ? predicate.value : undefined;
}

function intendedUserOf(when: Predicate): string {
  const role = roleIn(when);
  return role === undefined ? bothProfessions : usersByRole[role];
}

export function governanceOf({ id, when, since, history }: { readonly id: RuleId; readonly when: Predicate } & WithHistory): RuleGovernance {
  const { alsoExcludes = [], ...own } = governanceExceptions[id] ?? {};
  return {
    developer: AUTHORS,
    funding: 'The developer’s own funds; no outside funding and no interest in a product or service named in a rule.',
    intendedUser: intendedUserOf(when),
    exclusions: [...commonExclusions, ...alsoExcludes],
    lastReview: {
      on: changesOf({ since, history }).at(-1)?.on ?? '',
      by: AUTHORS,
      note: 'Not yet reviewed by a licensed clinician outside the team.',
    },
    ...own,
  };
}

/** Facts about the person as such, by the kinds that have to be disclosed. */
const personalKinds: Readonly<Partial<Record<FactId, string>>> = {
  'patient.ageYears': 'age',
  'patient.sexAtBirth': 'sex at birth',
  'preg.status': 'pregnancy',
};

/** Which of these a rule reads. Race, ethnicity, language, orientation, gender identity and income are read by none. */
export const personalFactsUsed = (when: Predicate): readonly string[] =>
  factsReadBy(when).flatMap((fact) => personalKinds[fact] ?? []);
