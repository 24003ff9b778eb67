// The reasoning aid: from a drawing, answers and findings to what to think of, feel and screen first. It never names a cause.
import type { RuleId } from '../knowledge/rule-ids.js';
import { muscleCandidates, type MuscleCandidate } from './candidates.js';
import { matchClusters, type ClusterMatch } from './clusters.js';
import { differentialsFor, type Differential } from './differentials.js';
import { readDrawing, type ReasoningInput } from './drawing.js';
import { nothingExamined } from './examination.js';
import { lookAlikePairs, type LookAlikePair } from './look-alikes.js';
import { nervePatterns, type NervePattern } from './nerve-patterns.js';
import { painTypes, type PainType } from './pain-types.js';
import { rootLines, type RootLine } from './root-lines.js';
import { deniedSymptoms, symptomsOf, type FoundSymptom } from './symptoms.js';

/** All of it; what a role may see is in role-views. */
export interface Reasoning {
  readonly symptoms: readonly FoundSymptom[];
  readonly clusters: readonly ClusterMatch[];
  /** The triage strip, most evidence first. */
  readonly painTypes: readonly PainType[];
  /** Muscles in palpation order. */
  readonly candidates: readonly MuscleCandidate[];
  readonly lookAlikes: readonly LookAlikePair[];
  readonly nerves: readonly NervePattern[];
  readonly roots: readonly RootLine[];
  readonly differentials: readonly Differential[];
  /** Rules to settle before any of this is acted on. */
  readonly screenFirst: readonly RuleId[];
  /** Parts of the input that could not be read. */
  readonly notUnderstood: readonly string[];
  readonly notice: string;
}

const notice = 'An aid for examination: it does not diagnose, and neither a trigger point nor a pattern closes a red flag.';

export function reason(input: ReasoningInput): Reasoning {
  const { said = [], functions = [], examination = nothingExamined } = input ?? {};
  const drawing = readDrawing(input);
  const symptoms = symptomsOf(drawing, said);
  const marked = [...new Set(drawing.zones.map((zone) => zone.region))];
  const clusters = matchClusters(symptoms, deniedSymptoms(said, symptoms));
  const candidates = muscleCandidates(drawing.zones, { functions, points: examination.points });
  const nerves = nervePatterns(drawing.zones);
  const differentials = differentialsFor(marked, examination.tests);
  return {
    symptoms,
    clusters,
    painTypes: painTypes({ zones: drawing.zones, symptoms, candidates, nerves, said }),
    candidates,
    lookAlikes: lookAlikePairs(candidates, marked, symptoms.map(({ id }) => id)),
    nerves,
    roots: nerves.length > 0 || examination.levels.length > 0 ? rootLines(drawing.zones, examination.levels) : [],
    differentials,
    screenFirst: [...new Set([...clusters, ...differentials].flatMap((found) => found.screenFirst))],
    notUnderstood: drawing.notUnderstood,
    notice,
  };
}
