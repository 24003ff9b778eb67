// The reasoning aid in the words of a role. What a massage therapist gets is made from a type without conditions.
import {
  conditions, specialTests, type Answer, type FeltMuscle, type LookAlikePair, type MassageReasoning, type NervePattern, type PainType, type PhysiotherapistReasoning,
  type RoleReasoning, type RootLine, type SpecialTestId, type TissueCluster, type TissuePair, type TissueSide, type FoundSymptom, type FunctionReport,
} from '@legwork/clinical';
import { toDifferential } from './differential.view.js';
import type {
  AnswerShown, ConditionNamed, FunctionShown, LookAlikeShown, LookAlikeSideShown, MuscleCandidateShown, NervePatternShown, PainTypeShown, PatternShown, ReasoningResponse, RootLineShown, SymptomFound, TestNamed,
} from './reasoning.dto.js';

export function toReasoning(seen: RoleReasoning): ReasoningResponse {
  return seen.performerRole === 'physiotherapist' ? forPhysiotherapist(seen) : forMassageTherapist(seen);
}

const shared = ({ symptoms, painTypes, screenFirst, notUnderstood, notice }: RoleReasoning) => ({
  symptoms: symptoms.map(toSymptom), painTypes: painTypes.map(toPainType), screenFirst: [...screenFirst], notUnderstood: [...notUnderstood], notice,
});

function forMassageTherapist(seen: MassageReasoning): ReasoningResponse {
  return {
    performerRole: seen.performerRole,
    ...shared(seen),
    clusters: seen.clusters.map((cluster) => ({ ...toPattern(cluster), suggests: [], note: '' })),
    candidates: seen.candidates.map((candidate) => ({ ...toMuscle(candidate), mimics: [] })),
    lookAlikes: seen.lookAlikes.map(({ id, a, b, screenFirst }: TissuePair) => ({ id, a: { ...toSide(a), conditions: [] }, b: { ...toSide(b), conditions: [] }, tests: [], screenFirst: [...screenFirst] })),
    nerves: seen.nerves.map(({ id, name, side, matched, why, confirmed }) => ({ id, name, side, why, confirmed, matched: [...matched], roots: '', rootLevels: [], tellsFromRoot: '', painPattern: '', canLookLike: '', tests: [] })),
    roots: [],
    differentials: [],
  };
}

function forPhysiotherapist(seen: PhysiotherapistReasoning): ReasoningResponse {
  return {
    performerRole: seen.performerRole,
    ...shared(seen),
    clusters: seen.clusters.map((cluster) => ({ ...toPattern(cluster), suggests: cluster.suggests.map(named), note: cluster.note })),
    candidates: seen.candidates.map((candidate) => ({ ...toMuscle(candidate), mimics: candidate.mimics.map(named) })),
    lookAlikes: seen.lookAlikes.map(toLookAlike),
    nerves: seen.nerves.map(toNerve),
    roots: seen.roots.map(toRoot),
    differentials: seen.differentials.map(toDifferential),
  };
}

const conditionNames: ReadonlyMap<string, string> = new Map(conditions.map(({ id, name }) => [id, name]));
const testNames: ReadonlyMap<string, string> = new Map(specialTests.map(({ id, name }) => [id, name]));

const named = (id: string): ConditionNamed => ({ id, name: conditionNames.get(id) ?? id });
const testNamed = (id: SpecialTestId): TestNamed => ({ id, name: testNames.get(id) ?? id });

function toAnswer({ asked, question, words, who, name, on }: Answer): AnswerShown {
  return { asked, question, words, who, name, on };
}

function toSymptom({ id, from, answers }: FoundSymptom): SymptomFound {
  return { id, from, answers: answers.map(toAnswer) };
}

function toPainType({ id, strength, evidence, denied, notAsked }: PainType): PainTypeShown {
  return {
    id, strength, notAsked: [...notAsked], denied: denied.map(toAnswer),
    evidence: evidence.map(({ text, alsoPointsTo, source, answers }) => ({ text, source, alsoPointsTo: [...alsoPointsTo], answers: answers.map(toAnswer) })),
  };
}

function toPattern({ id, label, matched, notReported, denied, consistentWith, screenFirst }: TissueCluster): Omit<PatternShown, 'suggests' | 'note'> {
  return { id, label, consistentWith, matched: [...matched], denied: [...denied], notAsked: notReported.filter((symptom) => !denied.includes(symptom)), screenFirst: [...screenFirst] };
}

const toFunction = ({ sign, answer }: FunctionReport): FunctionShown => ({ sign, answer: toAnswer(answer) });

function toMuscle({ id, muscle, feltAt, side, score, primary, spillover, overlapShare, qualityFit, functions, found, why, signs, caution, confirmed }: FeltMuscle): Omit<MuscleCandidateShown, 'mimics'> {
  return {
    id, muscle, feltAt, side, score, overlapShare, qualityFit, signs, caution, confirmed,
    primary: [...primary], spillover: [...spillover], why: [...why], functions: functions.map(toFunction),
    found: found === null ? null : { state: found.state, reproducesFamiliarPain: found.reproducesFamiliarPain ?? null, on: found.on },
  };
}

function toSide({ tissue, muscles, speaksFor }: TissueSide): Omit<LookAlikeSideShown, 'conditions'> {
  return { tissue, speaksFor: [...speaksFor], muscles: muscles.map(({ id, name }) => ({ id, name })) };
}

function toLookAlike({ id, a, b, tests, screenFirst }: LookAlikePair): LookAlikeShown {
  const side = (each: LookAlikePair['a']): LookAlikeSideShown => ({ ...toSide(each), conditions: each.conditions.map(({ id: condition }) => named(condition)) });
  return { id, a: side(a), b: side(b), tests: tests.map(testNamed), screenFirst: [...screenFirst] };
}

function toNerve({ id, name, roots, rootLevels, side, matched, why, tellsFromRoot, painPattern, canLookLike, tests, confirmed }: NervePattern): NervePatternShown {
  return { id, name, roots, side, why, tellsFromRoot, painPattern, canLookLike, confirmed, rootLevels: [...rootLevels], matched: [...matched], tests: tests.map(testNamed) };
}

function toRoot({ id, side, matched, dermatome, myotome, keyMuscles, reflex, done }: RootLine): RootLineShown {
  return {
    id, side, dermatome, myotome, keyMuscles, reflex, matched: [...matched],
    done: done === null ? null : { dermatome: done.dermatome ?? null, myotome0To5: done.myotome0To5 ?? null, reflex0To4: done.reflex0To4 ?? null, on: done.on },
  };
}
