// What a role may read of the reasoning. A massage therapist gets patterns of tissue and referral: the type has no place
// for a condition, a test or a root, so that none can slip in.
import type { NerveId } from '../knowledge/nerves.js';
import type { RegionId } from '../knowledge/regions.js';
import type { PerformerRole } from '../knowledge/roles.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { SymptomId } from '../knowledge/symptom-clusters.js';
import type { Side } from './body-zones.js';
import type { MuscleCandidate } from './candidates.js';
import type { ClusterMatch } from './clusters.js';
import type { LookAlikePair, LookAlikeSide } from './look-alikes.js';
import type { NervePattern } from './nerve-patterns.js';
import type { PainType } from './pain-types.js';
import type { Reasoning } from './reason.js';
import type { FoundSymptom } from './symptoms.js';

export interface TissueCluster {
  readonly id: string;
  readonly label: string;
  readonly matched: readonly SymptomId[];
  readonly notReported: readonly SymptomId[];
  readonly denied: readonly SymptomId[];
  readonly consistentWith: string;
  readonly screenFirst: readonly RuleId[];
}

export interface TissueSide {
  readonly tissue: string;
  readonly muscles: LookAlikeSide['muscles'];
  readonly speaksFor: readonly string[];
}

export interface TissuePair {
  readonly id: string;
  readonly a: TissueSide;
  readonly b: TissueSide;
  readonly screenFirst: readonly RuleId[];
}

export interface NerveArea {
  readonly id: NerveId;
  readonly name: string;
  readonly side: Side | null;
  readonly matched: readonly RegionId[];
  readonly why: string;
  readonly confirmed: boolean;
}

export type FeltMuscle = Omit<MuscleCandidate, 'mimics'>;

interface SeenByBoth {
  readonly symptoms: readonly FoundSymptom[];
  readonly painTypes: readonly PainType[];
  readonly screenFirst: readonly RuleId[];
  readonly notUnderstood: readonly string[];
  readonly notice: string;
}

export interface MassageReasoning extends SeenByBoth {
  readonly performerRole: 'massage-therapist';
  readonly clusters: readonly TissueCluster[];
  readonly candidates: readonly FeltMuscle[];
  readonly lookAlikes: readonly TissuePair[];
  readonly nerves: readonly NerveArea[];
}

export interface PhysiotherapistReasoning extends Reasoning {
  readonly performerRole: 'physiotherapist';
}

export type RoleReasoning = MassageReasoning | PhysiotherapistReasoning;

export function reasoningFor(role: PerformerRole, found: Reasoning): RoleReasoning {
  switch (role) {
    case 'physiotherapist': return { performerRole: role, ...found };
    case 'massage-therapist': return {
      performerRole: role,
      symptoms: found.symptoms,
      painTypes: found.painTypes,
      clusters: found.clusters.map(tissueCluster),
      candidates: found.candidates.map(feltMuscle),
      lookAlikes: found.lookAlikes.map(tissuePair),
      nerves: found.nerves.map(nerveArea),
      screenFirst: found.screenFirst,
      notUnderstood: found.notUnderstood,
      notice: found.notice,
    };
  }
}

function tissueCluster({ id, label, matched, notReported, denied, consistentWith, screenFirst }: ClusterMatch): TissueCluster {
  return { id, label, matched, notReported, denied, consistentWith, screenFirst };
}

function feltMuscle({ id, muscle, feltAt, side, score, primary, spillover, covers, overlapShare, qualityFit, functions, found, why, signs, caution, confirmed }: MuscleCandidate): FeltMuscle {
  return { id, muscle, feltAt, side, score, primary, spillover, covers, overlapShare, qualityFit, functions, found, why, signs, caution, confirmed };
}

function tissuePair({ id, a, b, screenFirst }: LookAlikePair): TissuePair {
  return { id, a: tissueSide(a), b: tissueSide(b), screenFirst };
}

function tissueSide({ tissue, muscles, speaksFor }: LookAlikeSide): TissueSide {
  return { tissue, muscles, speaksFor };
}

function nerveArea({ id, name, side, matched, why, confirmed }: NervePattern): NerveArea {
  return { id, name, side, matched, why, confirmed };
}
