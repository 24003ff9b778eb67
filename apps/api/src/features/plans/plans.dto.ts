import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { conditionIds, goalMeasureIds, modalityIds, planStages, regionIds, type ConditionId, type GoalMeasureId, type ModalityId, type PlanStage, type RegionId } from '@legwork/clinical';
import { ChoiceField, DayField, FlagField, IdField, ListField, NestedField, NumberField, PageQuery, TextField } from '../../platform/http/api.js';

export const PLAN_STATUSES = ['draft', 'active', 'completed', 'stopped'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];
export const PLAN_SIDES = ['left', 'right', 'both'] as const;
export type PlanSide = (typeof PLAN_SIDES)[number];
export const PLAN_PERFORMERS = ['massage-therapist', 'physiotherapist', 'either', 'patient'] as const;
export type PlanPerformer = (typeof PLAN_PERFORMERS)[number];
export const PLAN_COURSES = ['injury', 'lasting'] as const;
export type PlanCourseKind = (typeof PLAN_COURSES)[number];
export const GOAL_SIDES = ['left', 'right'] as const;
/** Years of building up are no plan. */
const MOST_WEEKS = 104;

const LARGEST_VALUE = 9999;

export class PlansQuery extends PageQuery {
  @ChoiceField(PLAN_STATUSES, { optional: true }) readonly status?: PlanStatus;
}

export class NewPlan {
  @TextField({ max: 160 }) readonly title!: string;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @DayField({ optional: true, nullable: true }) readonly injuryOn?: string | null;
  @TextField({ max: 120, optional: true, nullable: true }) readonly frequency?: string | null;
  @NumberField({ min: 1, max: 200, integer: true, optional: true, nullable: true }) readonly visitsPlanned?: number | null;
  @DayField({ optional: true, nullable: true }) readonly reviewOn?: string | null;
  @ChoiceField(PLAN_COURSES, { optional: true, nullable: true, description: 'A fresh injury with a day, or a lasting problem; read from the injury date when left out.' })
  readonly course?: PlanCourseKind | null;
  @ChoiceField(conditionIds, { optional: true, nullable: true, description: 'The condition a physiotherapist built the plan for.' }) readonly conditionId?: ConditionId | null;
  @NumberField({ min: 0, max: MOST_WEEKS, integer: true, optional: true, nullable: true, description: 'Usual weeks until building up.' }) readonly weeksToBuild?: number | null;
  @NumberField({ min: 0, max: MOST_WEEKS, integer: true, optional: true, nullable: true, description: 'Usual weeks until the return to full load.' }) readonly weeksToReturn?: number | null;
}

export class PlanChange {
  @TextField({ max: 160, optional: true }) readonly title?: string;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @DayField({ optional: true, nullable: true }) readonly injuryOn?: string | null;
  @TextField({ max: 120, optional: true, nullable: true }) readonly frequency?: string | null;
  @NumberField({ min: 1, max: 200, integer: true, optional: true, nullable: true }) readonly visitsPlanned?: number | null;
  @DayField({ optional: true, nullable: true }) readonly reviewOn?: string | null;
  @ChoiceField(PLAN_COURSES, { optional: true, nullable: true, description: 'A fresh injury with a day, or a lasting problem; read from the injury date when left out.' })
  readonly course?: PlanCourseKind | null;
  @ChoiceField(conditionIds, { optional: true, nullable: true, description: 'The condition a physiotherapist built the plan for.' }) readonly conditionId?: ConditionId | null;
  @NumberField({ min: 0, max: MOST_WEEKS, integer: true, optional: true, nullable: true, description: 'Usual weeks until building up.' }) readonly weeksToBuild?: number | null;
  @NumberField({ min: 0, max: MOST_WEEKS, integer: true, optional: true, nullable: true, description: 'Usual weeks until the return to full load.' }) readonly weeksToReturn?: number | null;
}

export class GoalInput {
  @TextField({ max: 200 }) readonly activity!: string;
  @ChoiceField(goalMeasureIds) readonly measureId!: GoalMeasureId;
  @TextField({ max: 120, optional: true, nullable: true, description: 'Which movement, landmark or activity, where the measure has many.' }) readonly item?: string | null;
  @ChoiceField(GOAL_SIDES, { optional: true, nullable: true }) readonly side?: (typeof GOAL_SIDES)[number] | null;
  @NumberField({ min: -LARGEST_VALUE, max: LARGEST_VALUE, optional: true, nullable: true }) readonly baseline?: number | null;
  @NumberField({ min: -LARGEST_VALUE, max: LARGEST_VALUE, optional: true, nullable: true }) readonly target?: number | null;
  @DayField({ optional: true, nullable: true }) readonly targetOn?: string | null;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
}

export class GoalList {
  @ListField(() => GoalInput, { max: 20 }) readonly goals!: GoalInput[];
}

export class InterventionInput {
  @ChoiceField(modalityIds) readonly modalityId!: ModalityId;
  @ChoiceField(regionIds) readonly region!: RegionId;
  @ChoiceField(PLAN_SIDES, { optional: true, nullable: true }) readonly side?: PlanSide | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'Dose by parameter of the modality, in that parameter’s unit.' })
  @IsObject() readonly dose!: Record<string, unknown>;
  @TextField({ max: 500, optional: true, nullable: true, description: 'Why a dose lies outside the usual range.' }) readonly doseReason?: string | null;
  @TextField({ max: 500, optional: true, nullable: true }) readonly aim?: string | null;
  @ChoiceField(PLAN_PERFORMERS) readonly performerRole!: PlanPerformer;
  @TextField({ max: 500, optional: true, nullable: true }) readonly stopRule?: string | null;
  @TextField({ max: 120, optional: true, nullable: true, description: 'How often, in words.' }) readonly frequency?: string | null;
  @ChoiceField(planStages, { optional: true, nullable: true, description: 'The stage from which it is done; from the beginning when left out.' }) readonly stage?: PlanStage | null;
}

export class InterventionList {
  @ListField(() => InterventionInput, { max: 40 }) readonly interventions!: InterventionInput[];
}

export class PlanActivation {
  @TextField({ max: 500, min: 3, optional: true, description: 'Required when the plan was active before: what changed and why.' }) readonly reason?: string;
}

/** What a clinician saw before moving on; what is not said is not known, and not met. The screening answers for itself. */
export class MoveCriteria {
  @NumberField({ min: 0, max: 10, optional: true, nullable: true }) readonly restPain0To10?: number | null;
  @FlagField({ optional: true, nullable: true }) readonly restPainFalling24h?: boolean | null;
  @FlagField({ optional: true, nullable: true }) readonly loadsWithoutWorseNextMorning?: boolean | null;
  @NumberField({ min: 0, max: 10, optional: true, nullable: true }) readonly painOnLoad0To10?: number | null;
  @FlagField({ optional: true, nullable: true }) readonly worseNextMorning?: boolean | null;
  @NumberField({ min: 0, max: 2, optional: true, nullable: true, description: 'The limited motion as a share of the other side, 1 being equal.' }) readonly motionShareOfOther?: number | null;
  @NumberField({ min: 0, max: 2, optional: true, nullable: true, description: 'Strength as a share of the other side.' }) readonly strengthShareOfOther?: number | null;
  @FlagField({ optional: true, nullable: true }) readonly oneLegTaskOk?: boolean | null;
  @FlagField({ optional: true, nullable: true, description: 'Asked only where no measurement says it.' }) readonly goalsMet?: boolean | null;
}

export const MOVE_KINDS = ['move', 'reinjury'] as const;
/** peace: assessed at 72 hours and kept in PEACE. */
export const MOVE_TARGETS = ['peace', 'love', 'build', 'return', 'done'] as const;
export type MoveTarget = (typeof MOVE_TARGETS)[number];

export class ProtocolMoveInput {
  @ChoiceField(MOVE_KINDS) readonly kind!: (typeof MOVE_KINDS)[number];
  @ChoiceField(MOVE_TARGETS, { optional: true, description: 'For a move. A re-injury always returns to the first stage, and says how it happened.' }) readonly toPhase?: MoveTarget;
  @NestedField(() => MoveCriteria, { optional: true }) readonly criteria?: MoveCriteria;
  @DayField({ optional: true, description: 'Day of the move, or of the new injury. Defaults to today.' }) readonly happenedOn?: string;
  @TextField({ max: 500, min: 3, optional: true }) readonly reason?: string;
}

export const PLAN_ENDINGS = ['completed', 'stopped'] as const;

export class PlanCompletion {
  @ChoiceField(PLAN_ENDINGS) readonly ending!: (typeof PLAN_ENDINGS)[number];
  @TextField({ max: 500, min: 3 }) readonly reason!: string;
}
