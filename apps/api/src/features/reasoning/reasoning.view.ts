// The reasoning aid in the words of a role: a massage therapist gets what to feel and screen first, no conditions.
import type { LookAlikePair, LookAlikeSide, MuscleCandidate, NervePattern, PainType, PerformerRole, Reasoning } from '@legwork/clinical';
import { toCluster } from '../screenings/derived.view.js';
import type { LookAlikeShown, LookAlikeSideShown, MuscleCandidateShown, NervePatternShown, PainTypeShown, ReasoningResponse } from './reasoning.dto.js';

export function toReasoning(found: Reasoning, performerRole: PerformerRole): ReasoningResponse {
  const seesConditions = performerRole === 'physiotherapist';
  return {
    performerRole,
    symptoms: found.symptoms.map(({ id, from }) => ({ id, from })),
    clusters: found.clusters.map((cluster) => toCluster(cluster, performerRole)),
    painTypes: found.painTypes.map(toPainType),
    candidates: found.candidates.map((candidate) => toCandidate(candidate, seesConditions)),
    lookAlikes: found.lookAlikes.filter((pair) => seesConditions || namesMusclesOnly(pair)).map((pair) => toLookAlike(pair, seesConditions)),
    nerves: found.nerves.map((nerve) => toNerve(nerve, seesConditions)),
    differentials: seesConditions ? found.differentials.map(({ id, regions, conditions, tests, screenFirst }) => ({
      id, regions: [...regions], tests: [...tests], screenFirst: [...screenFirst],
      conditions: conditions.map(({ id: conditionId, name, summary, massageRole }) => ({ id: conditionId, name, summary, massageRole })),
    })) : [],
    screenFirst: [...found.screenFirst],
    notUnderstood: [...found.notUnderstood],
    notice: found.notice,
  };
}

const namesMusclesOnly = ({ a, b }: LookAlikePair): boolean => a.kind === 'muscle' && b.kind === 'muscle';

function toPainType({ id, points, strength, evidence }: PainType): PainTypeShown {
  return { id, points, strength, evidence: evidence.map(({ text, points: each, alsoPointsTo, source }) => ({ text, points: each, source, alsoPointsTo: [...alsoPointsTo] })) };
}

function toCandidate(candidate: MuscleCandidate, seesConditions: boolean): MuscleCandidateShown {
  const { id, muscle, side, score, primary, spillover, qualityFit, why, signs, caution, mimics, confirmed } = candidate;
  return { id, muscle, side, score, qualityFit, signs, caution, confirmed, primary: [...primary], spillover: [...spillover], why: [...why], mimics: seesConditions ? [...mimics] : [] };
}

const toSide = ({ kind, id, name, signs }: LookAlikeSide): LookAlikeSideShown => ({ kind, id, name, signs });

function toLookAlike({ a, b, tellsApart, tests, screenFirst }: LookAlikePair, seesConditions: boolean): LookAlikeShown {
  return { a: toSide(a), b: toSide(b), tellsApart: [...tellsApart], tests: seesConditions ? [...tests] : [], screenFirst: [...screenFirst] };
}

function toNerve({ id, name, roots, side, matched, share, why, painPattern, canLookLike, tests, confirmed }: NervePattern, seesConditions: boolean): NervePatternShown {
  return { id, name, roots, side, share, why, painPattern, confirmed, matched: [...matched], canLookLike: seesConditions ? canLookLike : '', tests: seesConditions ? [...tests] : [] };
}
