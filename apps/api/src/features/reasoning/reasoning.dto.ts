import { conditionIds, functionSignIds, massageRoleIds, nerveIds, neuroLevelIds, painTypeIds, performerRoles, regionGroupIds, regionIds, ruleIds, sourceIds, speakers, specialTestIds, symptomIds, triggerPointIds } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ChoiceField, FlagField, IdField, ListField, NumberField, TextListField } from '../../platform/http/api.js';

const PLACES = [...regionIds, ...regionGroupIds] as const;
const SIDES = ['left', 'right', 'both'] as const;
const ONE_SIDE = ['left', 'right'] as const;

/** One word is taken as a list of one. */
const asList = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value));

export class TravelTarget {
  @ChoiceField(PLACES) readonly region!: string;
  @ChoiceField(SIDES, { optional: true, nullable: true }) readonly side?: string | null;
}

export class PaintedArea {
  @ChoiceField(PLACES) readonly region!: string;
  @ChoiceField(SIDES, { optional: true, nullable: true }) readonly side?: string | null;
  @asList @TextListField({ max: 20, each: { max: 40 }, optional: true, description: 'aching, sharp, burning, throbbing, cramping, shooting, tingling, numb, stiff' }) readonly quality?: string[];
  @NumberField({ min: 0, max: 10, optional: true, nullable: true }) readonly intensity0To10?: number | null;
  @FlagField({ optional: true, nullable: true }) readonly atRest?: boolean | null;
  @FlagField({ optional: true, nullable: true }) readonly onEffort?: boolean | null;
  @NumberField({ min: 0, max: 1, optional: true, nullable: true }) readonly share?: number | null;
  @ListField(() => TravelTarget, { optional: true, max: 20 }) readonly travelsTo?: TravelTarget[];
}

export class ReasoningPreview {
  @ListField(() => PaintedArea, { max: 100 }) readonly areas!: PaintedArea[];
  @TextListField({ max: 60, each: { max: 40 }, optional: true, description: 'Symptom ids, or the words of the pain qualities.' }) readonly symptoms?: string[];
  @ChoiceField(performerRoles, { optional: true }) readonly performerRole?: string;
}

export class ReasoningQuery {
  @ChoiceField(performerRoles, { optional: true }) readonly performerRole?: string;
  @IdField({ optional: true }) readonly episodeId?: string;
}

export class AnswerShown {
  @ApiProperty({ description: 'Id of the question, or kind of finding.' }) readonly asked!: string;
  @ApiProperty() readonly question!: string;
  @ApiProperty() readonly words!: string;
  @ApiProperty({ nullable: true, type: String, enum: speakers }) readonly who!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly name!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly on!: string | null;
}

export class SymptomFound {
  @ApiProperty({ enum: symptomIds }) readonly id!: string;
  @ApiProperty() readonly from!: string;
  @ApiProperty({ type: AnswerShown, isArray: true }) readonly answers!: AnswerShown[];
}

export class RuleToSettle {
  @ApiProperty({ enum: ruleIds }) readonly ruleId!: string;
  @ApiProperty({ type: 'integer', description: 'Its questions that nobody has answered.' }) readonly open!: number;
  @ApiProperty({ type: String, isArray: true, description: 'For a physiotherapist; some of them name conditions.' }) readonly openQuestions!: string[];
}

export class ConditionNamed {
  @ApiProperty({ enum: conditionIds }) readonly id!: string;
  @ApiProperty() readonly name!: string;
}

export class PatternShown {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ enum: symptomIds, isArray: true }) readonly matched!: string[];
  @ApiProperty({ enum: symptomIds, isArray: true, description: 'Asked for and denied.' }) readonly denied!: string[];
  @ApiProperty({ enum: symptomIds, isArray: true }) readonly notAsked!: string[];
  @ApiProperty({ description: 'Tissue or system, without a condition.' }) readonly consistentWith!: string;
  @ApiProperty({ type: ConditionNamed, isArray: true, description: 'Empty for a massage therapist.' }) readonly suggests!: ConditionNamed[];
  @ApiProperty({ enum: ruleIds, isArray: true }) readonly screenFirst!: string[];
  @ApiProperty() readonly note!: string;
}

export class PainEvidenceShown {
  @ApiProperty() readonly text!: string;
  @ApiProperty({ enum: painTypeIds, isArray: true, description: 'Overlap: other kinds the same sign speaks for.' }) readonly alsoPointsTo!: string[];
  @ApiProperty({ enum: sourceIds }) readonly source!: string;
  @ApiProperty({ type: AnswerShown, isArray: true }) readonly answers!: AnswerShown[];
}

export class PainTypeShown {
  @ApiProperty({ enum: painTypeIds }) readonly id!: string;
  @ApiProperty({ enum: ['not-asked', 'none', 'some', 'strong'] }) readonly strength!: string;
  @ApiProperty({ type: PainEvidenceShown, isArray: true }) readonly evidence!: PainEvidenceShown[];
  @ApiProperty({ type: AnswerShown, isArray: true }) readonly denied!: AnswerShown[];
  @ApiProperty({ type: String, isArray: true }) readonly notAsked!: string[];
}

export class FunctionShown {
  @ApiProperty({ enum: functionSignIds }) readonly sign!: string;
  @ApiProperty({ type: AnswerShown }) readonly answer!: AnswerShown;
}

export class PointFound {
  @ApiProperty({ enum: ['active', 'latent'] }) readonly state!: string;
  @ApiProperty({ nullable: true, type: Boolean }) readonly reproducesFamiliarPain!: boolean | null;
  @ApiProperty({ format: 'date' }) readonly on!: string;
}

export class MuscleCandidateShown {
  @ApiProperty({ enum: triggerPointIds }) readonly id!: string;
  @ApiProperty() readonly muscle!: string;
  @ApiProperty({ enum: regionIds, description: 'Where it is felt.' }) readonly feltAt!: string;
  @ApiProperty({ nullable: true, type: String, enum: ONE_SIDE }) readonly side!: string | null;
  @ApiProperty({ description: '0 to 100: an order for palpation, not a likelihood.' }) readonly score!: number;
  @ApiProperty({ enum: regionIds, isArray: true }) readonly primary!: string[];
  @ApiProperty({ enum: regionIds, isArray: true }) readonly spillover!: string[];
  @ApiProperty({ description: 'Part of what is marked that lies in its zones, 0 to 1.' }) readonly overlapShare!: number;
  @ApiProperty({ enum: ['fits', 'open', 'points-elsewhere'] }) readonly qualityFit!: string;
  @ApiProperty({ type: FunctionShown, isArray: true }) readonly functions!: FunctionShown[];
  @ApiProperty({ nullable: true, type: PointFound }) readonly found!: PointFound | null;
  @ApiProperty({ type: String, isArray: true }) readonly why!: string[];
  @ApiProperty() readonly signs!: string;
  @ApiProperty() readonly caution!: string;
  @ApiProperty({ type: ConditionNamed, isArray: true, description: 'Conditions it can look like; empty for a massage therapist.' }) readonly mimics!: ConditionNamed[];
  @ApiProperty() readonly confirmed!: boolean;
}

export class MuscleNamed {
  @ApiProperty({ enum: triggerPointIds }) readonly id!: string;
  @ApiProperty() readonly name!: string;
}

export class LookAlikeSideShown {
  @ApiProperty() readonly tissue!: string;
  @ApiProperty({ type: MuscleNamed, isArray: true }) readonly muscles!: MuscleNamed[];
  @ApiProperty({ type: ConditionNamed, isArray: true, description: 'Empty for a massage therapist.' }) readonly conditions!: ConditionNamed[];
  @ApiProperty({ type: String, isArray: true }) readonly speaksFor!: string[];
}

export class TestNamed {
  @ApiProperty({ enum: specialTestIds }) readonly id!: string;
  @ApiProperty() readonly name!: string;
}

export class LookAlikeShown {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: LookAlikeSideShown }) readonly a!: LookAlikeSideShown;
  @ApiProperty({ type: LookAlikeSideShown }) readonly b!: LookAlikeSideShown;
  @ApiProperty({ type: TestNamed, isArray: true, description: 'Empty for a massage therapist.' }) readonly tests!: TestNamed[];
  @ApiProperty({ enum: ruleIds, isArray: true }) readonly screenFirst!: string[];
}

export class NervePatternShown {
  @ApiProperty({ enum: nerveIds }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ nullable: true, type: String, enum: ONE_SIDE }) readonly side!: string | null;
  @ApiProperty({ enum: regionIds, isArray: true }) readonly matched!: string[];
  @ApiProperty() readonly why!: string;
  @ApiProperty({ description: 'This and what follows: empty for a massage therapist.' }) readonly roots!: string;
  @ApiProperty({ enum: neuroLevelIds, isArray: true }) readonly rootLevels!: string[];
  @ApiProperty() readonly tellsFromRoot!: string;
  @ApiProperty() readonly painPattern!: string;
  @ApiProperty() readonly canLookLike!: string;
  @ApiProperty({ type: TestNamed, isArray: true }) readonly tests!: TestNamed[];
  @ApiProperty() readonly confirmed!: boolean;
}

export class LevelExamined {
  @ApiProperty({ nullable: true, type: String }) readonly dermatome!: string | null;
  @ApiProperty({ nullable: true, type: Number }) readonly myotome0To5!: number | null;
  @ApiProperty({ nullable: true, type: Number }) readonly reflex0To4!: number | null;
  @ApiProperty({ format: 'date' }) readonly on!: string;
}

export class RootLineShown {
  @ApiProperty({ enum: neuroLevelIds }) readonly id!: string;
  @ApiProperty({ nullable: true, type: String, enum: ONE_SIDE }) readonly side!: string | null;
  @ApiProperty({ enum: regionIds, isArray: true }) readonly matched!: string[];
  @ApiProperty() readonly dermatome!: string;
  @ApiProperty() readonly myotome!: string;
  @ApiProperty() readonly keyMuscles!: string;
  @ApiProperty() readonly reflex!: string;
  @ApiProperty({ nullable: true, type: LevelExamined, description: 'null: not tested.' }) readonly done!: LevelExamined | null;
}

export class MassageRoleShown {
  @ApiProperty({ enum: massageRoleIds }) readonly role!: string;
  @ApiProperty() readonly meaning!: string;
  @ApiProperty({ type: String, isArray: true, description: 'What the customer document says; empty when it does not speak of the condition.' }) readonly graded!: string[];
  @ApiProperty() readonly stricterThanGraded!: boolean;
  @ApiProperty() readonly note!: string;
}

export class ConditionToThinkOf {
  @ApiProperty({ enum: conditionIds }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly summary!: string;
  @ApiProperty({ type: MassageRoleShown }) readonly massage!: MassageRoleShown;
}

export class PublishedAccuracyShown {
  @ApiProperty() readonly target!: string;
  @ApiProperty({ nullable: true, type: Number }) readonly sensitivity!: number | null;
  @ApiProperty({ nullable: true, type: Number }) readonly specificity!: number | null;
  @ApiProperty({ nullable: true, type: Number }) readonly likelihoodRatioPositive!: number | null;
  @ApiProperty({ nullable: true, type: Number }) readonly likelihoodRatioNegative!: number | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly people!: number | null;
  @ApiProperty() readonly note!: string;
  @ApiProperty() readonly citation!: string;
  @ApiProperty() readonly confirmed!: boolean;
}

export class TestResultShown {
  @ApiProperty({ enum: ['positive', 'negative', 'unclear'] }) readonly result!: string;
  @ApiProperty({ nullable: true, type: String, enum: SIDES }) readonly side!: string | null;
  @ApiProperty({ format: 'date' }) readonly on!: string;
}

export class PublishedTestShown {
  @ApiProperty({ enum: specialTestIds }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly procedure!: string;
  @ApiProperty() readonly positive!: string;
  @ApiProperty() readonly caution!: string;
  @ApiProperty({ type: ConditionNamed, isArray: true }) readonly pointsTo!: ConditionNamed[];
  @ApiProperty({ type: PublishedAccuracyShown, isArray: true, description: 'Empty: no published figures were found.' }) readonly accuracy!: PublishedAccuracyShown[];
  @ApiProperty({ type: TestResultShown, isArray: true }) readonly done!: TestResultShown[];
}

export class DifferentialShown {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ enum: regionIds, isArray: true }) readonly regions!: string[];
  @ApiProperty({ type: ConditionToThinkOf, isArray: true, description: 'In the order of the table: no order of likelihood.' }) readonly conditions!: ConditionToThinkOf[];
  @ApiProperty({ type: PublishedTestShown, isArray: true }) readonly tests!: PublishedTestShown[];
  @ApiProperty({ enum: ruleIds, isArray: true }) readonly screenFirst!: string[];
}

export class ReasoningResponse {
  @ApiProperty({ enum: performerRoles }) readonly performerRole!: string;
  @ApiProperty({ type: SymptomFound, isArray: true }) readonly symptoms!: SymptomFound[];
  @ApiProperty({ type: PatternShown, isArray: true }) readonly clusters!: PatternShown[];
  @ApiProperty({ type: PainTypeShown, isArray: true, description: 'The triage strip, most evidence first.' }) readonly painTypes!: PainTypeShown[];
  @ApiProperty({ type: MuscleCandidateShown, isArray: true, description: 'Muscles in palpation order.' }) readonly candidates!: MuscleCandidateShown[];
  @ApiProperty({ type: LookAlikeShown, isArray: true }) readonly lookAlikes!: LookAlikeShown[];
  @ApiProperty({ type: NervePatternShown, isArray: true }) readonly nerves!: NervePatternShown[];
  @ApiProperty({ type: RootLineShown, isArray: true, description: 'For a physiotherapist; empty for a massage therapist.' }) readonly roots!: RootLineShown[];
  @ApiProperty({ type: DifferentialShown, isArray: true, description: 'For a physiotherapist; empty for a massage therapist.' }) readonly differentials!: DifferentialShown[];
  @ApiProperty({ enum: ruleIds, isArray: true }) readonly screenFirst!: string[];
  @ApiProperty({ type: String, isArray: true }) readonly notUnderstood!: string[];
  @ApiProperty() readonly notice!: string;
}

export class PatientReasoningResponse extends ReasoningResponse {
  @ApiProperty({ enum: ['intake', 'none'], description: 'Where the marked areas come from.' }) readonly drawing!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly drawnOn!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly episodeId!: string | null;
  @ApiProperty({ type: RuleToSettle, isArray: true, description: 'The rules to settle first that still have open questions.' }) readonly toSettle!: RuleToSettle[];
}
