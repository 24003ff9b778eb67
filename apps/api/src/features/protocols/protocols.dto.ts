import { modalityIds, performerRoles } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, FlagField, ListField, NestedField, NumberField, TextListField } from '../../platform/http/api.js';

export class RecoveryCriteriaInput {
  @NumberField({ min: 0, max: 10, optional: true, nullable: true }) readonly restPain0To10?: number | null;
  @FlagField({ optional: true, nullable: true }) readonly restPainFalling24h?: boolean | null;
  @FlagField({ optional: true, nullable: true }) readonly loadsWithoutWorseNextMorning?: boolean | null;
  @FlagField({ optional: true, nullable: true }) readonly screeningClear?: boolean | null;
  @FlagField({ optional: true, nullable: true }) readonly compressionAllowed?: boolean | null;
}

export class ConfirmedMoveInput {
  @ChoiceField(['peace', 'love', 'done']) readonly to!: string;
  @DayField() readonly on!: string;
}

export class PeaceAndLovePreview {
  @DayField({ nullable: true }) readonly injuryDate!: string | null;
  @FlagField({ optional: true, description: 'It came on without an injury, or has become lasting.' }) readonly chronic?: boolean;
  @TextListField({ each: { max: 200 }, optional: true, max: 40, description: 'Prescribed medicine, which is never stopped.' }) readonly prescribed?: string[];
  @DayField() readonly today!: string;
  @NestedField(() => RecoveryCriteriaInput, { optional: true }) readonly criteria?: RecoveryCriteriaInput;
  @ListField(() => ConfirmedMoveInput, { optional: true, max: 50 }) readonly confirmedMoves?: ConfirmedMoveInput[];

  @TextListField({ each: { max: 10 }, optional: true, max: 50, description: 'Days of re-injury, YYYY-MM-DD.' }) readonly reinjuries?: string[];

  @ChoiceField(performerRoles, { optional: true }) readonly performerRole?: string;
}

export class LetterResponse {
  @ApiProperty({ enum: ['peace', 'love'] }) readonly phase!: string;
  @ApiProperty() readonly letter!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly rule!: string;
  @ApiProperty({ enum: ['do', 'withheld', 'over'] }) readonly state!: string;
  @ApiProperty() readonly why!: string;
}

export class WithheldModalityResponse {
  @ApiProperty({ enum: modalityIds }) readonly id!: string;
  @ApiProperty() readonly why!: string;
}

export class CriterionResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ enum: ['met', 'not-met', 'unknown'] }) readonly state!: string;
  @ApiProperty() readonly why!: string;
  @ApiProperty() readonly confirmed!: boolean;
}

export class Rule72hResponse {
  @ApiProperty({ enum: ['not-yet', 'applies', 'does-not-apply', 'assessed', 'open'] }) readonly state!: string;
  @ApiProperty() readonly ruleId!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
}

export class PeaceAndLoveResponse {
  @ApiProperty({ type: 'integer' }) readonly day!: number;
  @ApiProperty({ format: 'date' }) readonly startedOn!: string;
  @ApiProperty() readonly isReinjury!: boolean;
  @ApiProperty({ enum: ['peace', 'review72h', 'love', 'halted', 'done'] }) readonly phase!: string;
  @ApiProperty({ type: LetterResponse, isArray: true }) readonly letters!: LetterResponse[];
  @ApiProperty({ enum: modalityIds, isArray: true }) readonly allowedModalities!: string[];
  @ApiProperty({ type: WithheldModalityResponse, isArray: true }) readonly withheld!: WithheldModalityResponse[];
  @ApiProperty({ type: String, isArray: true }) readonly avoid!: string[];
  @ApiProperty({ type: CriterionResponse, isArray: true }) readonly criteriaToMove!: CriterionResponse[];
  @ApiProperty() readonly canMove!: boolean;
  @ApiProperty({ type: Rule72hResponse }) readonly rule72h!: Rule72hResponse;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly nextReview!: string | null;
  @ApiProperty() readonly message!: string;
}
