import { conditionIds, massageRoleIds, nerveIds, painTypeIds, performerRoles, regionGroupIds, regionIds, sourceIds, specialTestIds, symptomIds, triggerPointIds } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ChoiceField, FlagField, ListField, NumberField, TextListField } from '../../platform/http/api.js';
import { ClusterShown } from '../screenings/derived.dto.js';

const PLACES = [...regionIds, ...regionGroupIds] as const;
const SIDES = ['left', 'right', 'both'] as const;

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
  @ListField(() => TravelTarget, { optional: true, max: 20 }) readonly travelsTo?: TravelTarget[];
}

export class ReasoningPreview {
  @ListField(() => PaintedArea, { max: 100 }) readonly areas!: PaintedArea[];
  @TextListField({ max: 60, each: { max: 40 }, optional: true, description: 'Symptom ids, or the words of the pain qualities.' }) readonly symptoms?: string[];
  @ChoiceField(performerRoles, { optional: true }) readonly performerRole?: string;
}

export class SymptomFound {
  @ApiProperty({ enum: symptomIds }) readonly id!: string;
  @ApiProperty() readonly from!: string;
}

export class PainEvidenceShown {
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly points!: number;
  @ApiProperty({ enum: painTypeIds, isArray: true }) readonly alsoPointsTo!: string[];
  @ApiProperty({ enum: sourceIds }) readonly source!: string;
}

export class PainTypeShown {
  @ApiProperty({ enum: painTypeIds }) readonly id!: string;
  @ApiProperty() readonly points!: number;
  @ApiProperty({ enum: ['none', 'some', 'strong'] }) readonly strength!: string;
  @ApiProperty({ type: PainEvidenceShown, isArray: true }) readonly evidence!: PainEvidenceShown[];
}

export class MuscleCandidateShown {
  @ApiProperty({ enum: triggerPointIds }) readonly id!: string;
  @ApiProperty() readonly muscle!: string;
  @ApiProperty({ nullable: true, type: String, enum: ['left', 'right'] }) readonly side!: string | null;
  @ApiProperty({ description: '0 to 100: an order for palpation, not a likelihood.' }) readonly score!: number;
  @ApiProperty({ enum: regionIds, isArray: true }) readonly primary!: string[];
  @ApiProperty({ enum: regionIds, isArray: true }) readonly spillover!: string[];
  @ApiProperty({ enum: ['fits', 'open', 'points-elsewhere'] }) readonly qualityFit!: string;
  @ApiProperty({ type: String, isArray: true }) readonly why!: string[];
  @ApiProperty() readonly signs!: string;
  @ApiProperty() readonly caution!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Conditions it can look like; empty for a massage therapist.' }) readonly mimics!: string[];
  @ApiProperty() readonly confirmed!: boolean;
}

export class LookAlikeSideShown {
  @ApiProperty({ enum: ['muscle', 'condition'] }) readonly kind!: string;
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly signs!: string;
}

export class LookAlikeShown {
  @ApiProperty({ type: LookAlikeSideShown }) readonly a!: LookAlikeSideShown;
  @ApiProperty({ type: LookAlikeSideShown }) readonly b!: LookAlikeSideShown;
  @ApiProperty({ type: String, isArray: true }) readonly tellsApart!: string[];
  @ApiProperty({ enum: specialTestIds, isArray: true, description: 'Empty for a massage therapist.' }) readonly tests!: string[];
  @ApiProperty({ type: String, isArray: true }) readonly screenFirst!: string[];
}

export class NervePatternShown {
  @ApiProperty({ enum: nerveIds }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly roots!: string;
  @ApiProperty({ nullable: true, type: String, enum: ['left', 'right'] }) readonly side!: string | null;
  @ApiProperty({ enum: regionIds, isArray: true }) readonly matched!: string[];
  @ApiProperty({ description: 'Part of its regions that is marked, 0 to 1.' }) readonly share!: number;
  @ApiProperty() readonly why!: string;
  @ApiProperty() readonly painPattern!: string;
  @ApiProperty() readonly canLookLike!: string;
  @ApiProperty({ enum: specialTestIds, isArray: true }) readonly tests!: string[];
  @ApiProperty() readonly confirmed!: boolean;
}

export class ConditionToThinkOf {
  @ApiProperty({ enum: conditionIds }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly summary!: string;
  @ApiProperty({ enum: massageRoleIds }) readonly massageRole!: string;
}

export class DifferentialShown {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ enum: regionIds, isArray: true }) readonly regions!: string[];
  @ApiProperty({ type: ConditionToThinkOf, isArray: true }) readonly conditions!: ConditionToThinkOf[];
  @ApiProperty({ enum: specialTestIds, isArray: true }) readonly tests!: string[];
  @ApiProperty({ type: String, isArray: true }) readonly screenFirst!: string[];
}

export class ReasoningResponse {
  @ApiProperty({ enum: performerRoles }) readonly performerRole!: string;
  @ApiProperty({ type: SymptomFound, isArray: true }) readonly symptoms!: SymptomFound[];
  @ApiProperty({ type: ClusterShown, isArray: true }) readonly clusters!: ClusterShown[];
  @ApiProperty({ type: PainTypeShown, isArray: true, description: 'The triage strip, most evidence first.' }) readonly painTypes!: PainTypeShown[];
  @ApiProperty({ type: MuscleCandidateShown, isArray: true, description: 'Muscles in palpation order.' }) readonly candidates!: MuscleCandidateShown[];
  @ApiProperty({ type: LookAlikeShown, isArray: true }) readonly lookAlikes!: LookAlikeShown[];
  @ApiProperty({ type: NervePatternShown, isArray: true }) readonly nerves!: NervePatternShown[];
  @ApiProperty({ type: DifferentialShown, isArray: true, description: 'For a physiotherapist; empty for a massage therapist.' }) readonly differentials!: DifferentialShown[];
  @ApiProperty({ type: String, isArray: true }) readonly screenFirst!: string[];
  @ApiProperty({ type: String, isArray: true }) readonly notUnderstood!: string[];
  @ApiProperty() readonly notice!: string;
}
