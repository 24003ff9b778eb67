// What a reply changes beside the referral itself, offered and taken in the same step.
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, IdField, ListField, NestedField, NumberField } from '../../platform/http/api.js';
import { ClearanceAnswer } from '../clearances/clearances.dto.js';
import { FactEntry, FactValue } from '../facts/facts.dto.js';
import { QuestionResponse, ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';

export class ReplyClearance {
  @IdField() readonly id!: string;
  @NumberField({ min: 1, max: 2_147_483_647, integer: true, description: 'Version of the clearance.' }) readonly version!: number;
  @NestedField(() => ClearanceAnswer) readonly answer!: ClearanceAnswer;
}

export const PLAN_ACTIONS = ['review'] as const;

export class ReplyPlan {
  @IdField() readonly planId!: string;
  @ChoiceField(PLAN_ACTIONS, { description: 'review: a task to look at the plan again, due today.' }) readonly action!: (typeof PLAN_ACTIONS)[number];
}

export class ReferralEffects {
  @ListField(() => FactEntry, { min: 1, max: 40, optional: true, description: 'Answers that the reply settles.' }) readonly facts?: FactEntry[];
  @NestedField(() => ReplyClearance, { optional: true, description: 'The reply answers this clearance request.' }) readonly clearance?: ReplyClearance;
  @NestedField(() => ReplyPlan, { optional: true }) readonly plan?: ReplyPlan;
}

export class ReferralEffectsPreview {
  @NestedField(() => ReferralEffects) readonly effects!: ReferralEffects;
}

/** The decision as it is and as it would be. */
export class ReferralEffectsResponse {
  @ApiProperty({ type: ScreeningSummaryResponse }) readonly before!: ScreeningSummaryResponse;
  @ApiProperty({ type: ScreeningSummaryResponse }) readonly after!: ScreeningSummaryResponse;
}

export class AnsweredQuestionResponse extends QuestionResponse {
  @FactValue({ nullable: true }) readonly value!: unknown;
  @ApiProperty({ description: 'A line of the present decision rests on this answer.' }) readonly limits!: boolean;
}

export class OpenClearanceResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly addressee!: string;
  @ApiProperty() readonly question!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ActivePlanResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly title!: string;
}

export class ReferralOfferResponse {
  @ApiProperty({ type: AnsweredQuestionResponse, isArray: true, description: 'What the rule behind the referral reads, as answered now.' }) readonly questions!: AnsweredQuestionResponse[];
  @ApiProperty({ type: OpenClearanceResponse, isArray: true }) readonly clearances!: OpenClearanceResponse[];
  @ApiProperty({ type: ActivePlanResponse, isArray: true }) readonly plans!: ActivePlanResponse[];
}

/** As they are named in a step's request and on the trail. */
export const namedEffects = (effects: ReferralEffects): string[] => (['facts', 'clearance', 'plan'] as const).filter((part) => effects[part] !== undefined).map((part) => `effect:${part}`);
