// The reasoning aid: from a drawing and symptoms to what to think of, feel and screen first. It never names a cause.
import type { RuleId } from '../knowledge/rule-ids.js';
import { muscleCandidates, type MuscleCandidate } from './candidates.js';
import { matchClusters, type ClusterMatch } from './clusters.js';
import { differentialsFor, type Differential } from './differentials.js';
import { readDrawing, type ReasoningInput } from './drawing.js';
import { lookAlikePairs, type LookAlikePair } from './look-alikes.js';
import { nervePatterns, type NervePattern } from './nerve-patterns.js';
import { painTypes, type PainType } from './pain-types.js';
import { symptomsOf, type FoundSymptom } from './symptoms.js';

export interface Reasoning {
  readonly symptoms: readonly FoundSymptom[];
  readonly clusters: readonly ClusterMatch[];
  /** The triage strip, most evidence first. */
  readonly painTypes: readonly PainType[];
  /** Muscles in palpation order. */
  readonly candidates: readonly MuscleCandidate[];
  readonly lookAlikes: readonly LookAlikePair[];
  readonly nerves: readonly NervePattern[];
  readonly differentials: readonly Differential[];
  /** Rules to settle before any of this is acted on. */
  readonly screenFirst: readonly RuleId[];
  /** Parts of the input that could not be read. */
  readonly notUnderstood: readonly string[];
  readonly notice: string;
}

const notice = 'An aid for examination: it does not diagnose, and neither a trigger point nor a pattern closes a red flag.';

export function reason(input: ReasoningInput): Reasoning {
  const drawing = readDrawing(input);
  const symptoms = symptomsOf(drawing);
  const marked = [...new Set(drawing.zones.map((zone) => zone.region))];
  const clusters = matchClusters(symptoms);
  const candidates = muscleCandidates(drawing.zones);
  const nerves = nervePatterns(drawing.zones);
  const differentials = differentialsFor(marked);
  return {
    symptoms,
    clusters,
    painTypes: painTypes({ zones: drawing.zones, symptoms, candidates, nerves }),
    candidates,
    lookAlikes: lookAlikePairs(candidates, marked, symptoms.map(({ id }) => id)),
    nerves,
    differentials,
    screenFirst: [...new Set([...clusters, ...differentials].flatMap((found) => found.screenFirst))],
    notUnderstood: drawing.notUnderstood,
    notice,
  };
}
