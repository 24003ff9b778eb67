// Symptom clusters that the reported symptoms fit, with what has to be screened before anybody thinks further.
import type { ConditionId } from '../knowledge/condition-ids.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import { symptomClusters, type SymptomCluster, type SymptomId } from '../knowledge/symptom-clusters.js';
import type { FoundSymptom } from './symptoms.js';

export interface ClusterMatch {
  readonly id: string;
  readonly label: string;
  readonly matched: readonly SymptomId[];
  /** Not reported: denied, or not asked. */
  readonly notReported: readonly SymptomId[];
  /** Those of them that were asked for and denied. */
  readonly denied: readonly SymptomId[];
  /** Part of the cluster's symptoms that is there, 0 to 1. */
  readonly share: number;
  readonly suggests: readonly ConditionId[];
  /** Tissue or system, without a condition. */
  readonly consistentWith: string;
  readonly screenFirst: readonly RuleId[];
  readonly note: string;
}

// Each of these symptoms alone is a reason to screen, so half of the cluster is not waited for.
const oneIsEnough = ['cluster.saddle', 'cluster.breathless', 'cluster.clot'];
/** Without one of these the rest of the cluster says nothing of its own: tingling alone is no pressure inside a muscle group. */
const needsOneOf: Readonly<Record<string, readonly SymptomId[]>> = {
  'cluster.compartment': ['severe-pain', 'swelling'],
  'cluster.infection': ['redness', 'fever'],
};
const unspecific: readonly SymptomId[] = ['pain'];
const shownFrom = 0.5;

export function matchClusters(symptoms: readonly FoundSymptom[], denied: readonly SymptomId[] = []): readonly ClusterMatch[] {
  const present = new Set(symptoms.map(({ id }) => id));
  return symptomClusters
    .map((cluster) => matchOf(cluster, present, denied))
    .filter((match) => isShown(match))
    .sort((a, b) => b.share - a.share || b.matched.length - a.matched.length || order(a.id) - order(b.id));
}

function matchOf(cluster: SymptomCluster, present: ReadonlySet<SymptomId>, deniedNow: readonly SymptomId[]): ClusterMatch {
  const matched = cluster.symptoms.filter((id) => present.has(id));
  const { id, label, suggests, consistentWith, screenFirst, note } = cluster;
  return {
    id, label, matched, suggests, consistentWith, screenFirst, note,
    notReported: cluster.symptoms.filter((symptom) => !present.has(symptom)),
    denied: cluster.symptoms.filter((symptom) => deniedNow.includes(symptom)),
    share: matched.length / cluster.symptoms.length,
  };
}

function isShown({ id, matched, share }: ClusterMatch): boolean {
  const telling = matched.filter((symptom) => !unspecific.includes(symptom));
  if (telling.length === 0) return false;
  const needed = needsOneOf[id];
  if (needed !== undefined && !needed.some((symptom) => matched.includes(symptom))) return false;
  return share >= shownFrom || oneIsEnough.includes(id);
}

function order(id: string): number {
  return symptomClusters.findIndex((cluster) => cluster.id === id);
}
