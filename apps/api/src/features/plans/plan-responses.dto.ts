// What the plan routes answer.
import { ApiProperty } from '@nestjs/swagger';
import { goalMeasureIds, goalStatuses, planStages } from '@legwork/clinical';
import { pageOf } from '../../platform/http/api.js';
import { PlaceResponse } from '../episodes/episodes.dto.js';
import { HomeExerciseResponse } from '../home-programmes/home-programmes.dto.js';
import { PeaceAndLoveResponse } from '../protocols/protocols.dto.js';
import { CriterionResponse, LetterResponse, WithheldModalityResponse } from '../protocols/protocols.dto.js';
import { GOAL_SIDES, MOVE_KINDS, PLAN_COURSES, PLAN_PERFORMERS, PLAN_SIDES, PLAN_STATUSES } from './plans.dto.js';

export class GoalResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly activity!: string;
  @ApiProperty({ enum: goalMeasureIds }) readonly measureId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Which movement, landmark or activity, where the measure has many.' }) readonly item!: string | null;
  @ApiProperty({ type: String, enum: GOAL_SIDES, nullable: true }) readonly side!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly baseline!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The latest score of this measure since the plan began.' }) readonly now!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly nowOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly target!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly targetOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ enum: goalStatuses }) readonly status!: string;
  @ApiProperty({ description: 'What the status rests on, in words.' }) readonly why!: string;
  @ApiProperty({ description: 'Nothing was measured for four weeks.' }) readonly needsMeasuring!: boolean;
  @ApiProperty({ type: Boolean, nullable: true, description: 'More than measurement error since the baseline; null where nobody published one.' }) readonly isRealChange!: boolean | null;
}

/** A letter, or the clinic's own override, that covers what the screening limits. */
export class CoveringLetter {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['clearance', 'override'] }) readonly kind!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day it holds.' }) readonly until!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly maxPressure!: number | null;
}

/** What the present screening says about one intervention. */
export class InterventionLimit {
  @ApiProperty() readonly allowed!: boolean;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 5, nullable: true }) readonly maxPressure!: number | null;
  @ApiProperty({ type: String, isArray: true, description: 'Why it is limited, one line per cause.' }) readonly why!: string[];
  @ApiProperty({ type: String, isArray: true }) readonly ruleIds!: string[];
  @ApiProperty({ type: String, isArray: true, description: 'What may be done instead, or how.' }) readonly instead!: string[];
  @ApiProperty({ description: 'It is blocked, and a written clearance would allow it.' }) readonly clearable!: boolean;
  @ApiProperty({ type: CoveringLetter, isArray: true, description: 'What allows it for now.' }) readonly clearances!: CoveringLetter[];
}

export class DoseRemark {
  @ApiProperty() readonly param!: string;
  @ApiProperty() readonly detail!: string;
}

export class InterventionResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly modalityId!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ type: String, enum: PLAN_SIDES, nullable: true }) readonly side!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) readonly dose!: Record<string, number>;
  @ApiProperty({ type: String, nullable: true }) readonly doseReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly aim!: string | null;
  @ApiProperty({ enum: PLAN_PERFORMERS }) readonly performerRole!: string;
  @ApiProperty({ type: String, nullable: true }) readonly stopRule!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly frequency!: string | null;
  @ApiProperty({ type: String, enum: planStages, nullable: true, description: 'The stage from which it is done; null: from the beginning.' }) readonly stage!: string | null;
  @ApiProperty({ type: InterventionLimit }) readonly limit!: InterventionLimit;
  @ApiProperty({ type: DoseRemark, isArray: true, description: 'Doses outside the usual range.' }) readonly doseRemarks!: DoseRemark[];
}

export class PlanRemark {
  @ApiProperty({ description: 'A JSON pointer into the plan, such as /interventions/0.' }) readonly pointer!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly detail!: string;
}

export class TimelineStageResponse {
  @ApiProperty({ enum: planStages }) readonly stage!: string;
  @ApiProperty({ enum: ['past', 'now', 'ahead'] }) readonly state!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly from!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly to!: string | null;
  @ApiProperty({ format: 'date', description: 'The usual first day; a guide, never a reason to move.' }) readonly expectedFrom!: string;
}

export class PlanTimelineResponse {
  @ApiProperty({ type: 'integer' }) readonly day!: number;
  @ApiProperty({ format: 'date' }) readonly startedOn!: string;
  @ApiProperty() readonly isReinjury!: boolean;
  @ApiProperty({ type: String, nullable: true }) readonly restartReason!: string | null;
  @ApiProperty({ enum: [...planStages, 'review72h', 'halted', 'done'] }) readonly now!: string;
  @ApiProperty({ type: TimelineStageResponse, isArray: true }) readonly stages!: TimelineStageResponse[];
  @ApiProperty({ type: String, enum: [...planStages, 'done'], nullable: true }) readonly next!: string | null;
  @ApiProperty({ type: CriterionResponse, isArray: true, description: 'To move to the next stage.' }) readonly criteria!: CriterionResponse[];
  @ApiProperty() readonly canMove!: boolean;
  @ApiProperty({ type: LetterResponse, isArray: true }) readonly withheldLetters!: LetterResponse[];
  @ApiProperty({ type: WithheldModalityResponse, isArray: true }) readonly withheldModalities!: WithheldModalityResponse[];
  @ApiProperty({ description: 'The usual day of the next stage passed two weeks ago.' }) readonly isLate!: boolean;
  @ApiProperty() readonly message!: string;
}

export class PlanWeeks {
  @ApiProperty({ type: 'integer' }) readonly build!: number;
  @ApiProperty({ type: 'integer' }) readonly return!: number;
}

export class ProtocolMoveResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: MOVE_KINDS }) readonly kind!: string;
  @ApiProperty() readonly fromPhase!: string;
  @ApiProperty() readonly toPhase!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the clinician saw when confirming.' }) readonly criteria!: Record<string, unknown>;
  @ApiProperty({ format: 'date' }) readonly happenedOn!: string;
  @ApiProperty({ type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty() readonly confirmedByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly confirmedAt!: string;
}

export class PlanVisits {
  @ApiProperty({ type: 'integer', nullable: true }) readonly planned!: number | null;
  @ApiProperty({ type: 'integer', description: 'Signed visits with treatment since the plan became active.' }) readonly done!: number;
  @ApiProperty({ type: 'integer' }) readonly booked!: number;
}

export class PlanCan {
  @ApiProperty() readonly edit!: boolean;
  @ApiProperty() readonly activate!: boolean;
  @ApiProperty() readonly complete!: boolean;
  @ApiProperty() readonly confirmMove!: boolean;
}

export class PlanRow {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: PLAN_STATUSES }) readonly status!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly reviewOn!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly activatedAt!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class PlanPage extends pageOf(PlanRow) {}

export class PlanResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: PLAN_STATUSES }) readonly status!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly injuryOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly frequency!: string | null;
  @ApiProperty({ type: PlanVisits }) readonly visits!: PlanVisits;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly reviewOn!: string | null;
  @ApiProperty() readonly createdByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly updatedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly activatedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly closedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly closeReason!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Number of the version agreed last; null before the first activation.' })
  readonly agreedVersion!: number | null;
  @ApiProperty({ description: 'The plan differs from the version agreed last; activate it again with a reason.' }) readonly changedSinceAgreed!: boolean;
  @ApiProperty({ type: GoalResponse, isArray: true }) readonly goals!: GoalResponse[];
  @ApiProperty({ type: InterventionResponse, isArray: true }) readonly interventions!: InterventionResponse[];
  @ApiProperty({ type: HomeExerciseResponse, isArray: true, description: 'The home programme, in order.' }) readonly exercises!: HomeExerciseResponse[];
  @ApiProperty({ type: PlanRemark, isArray: true, description: 'What keeps the plan from being activated.' }) readonly problems!: PlanRemark[];
  @ApiProperty({ type: PlanRemark, isArray: true, description: 'Worth a look; does not stop anything.' }) readonly warnings!: PlanRemark[];
  @ApiProperty({ type: PeaceAndLoveResponse, nullable: true, description: 'Where the injury stands; null without an injury date.' })
  readonly protocol!: PeaceAndLoveResponse | null;
  @ApiProperty({ type: PlaceResponse, isArray: true, description: 'The places of its episode.' }) readonly places!: PlaceResponse[];
  @ApiProperty({ type: String, enum: PLAN_COURSES, nullable: true }) readonly course!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The condition it was built for; for physiotherapists only.' }) readonly conditionId!: string | null;
  @ApiProperty({ type: PlanWeeks, description: 'Usual weeks from the start to the later stages.' }) readonly weeks!: PlanWeeks;
  @ApiProperty({ type: PlanTimelineResponse, nullable: true, description: 'The stages with real dates; null where there are none.' }) readonly timeline!: PlanTimelineResponse | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why there are no stages.' }) readonly timelineNote!: string | null;
  @ApiProperty({ type: PlanRemark, isArray: true, description: 'Lines that what is known now no longer allows.' }) readonly unfit!: PlanRemark[];
  @ApiProperty({ type: ProtocolMoveResponse, isArray: true }) readonly protocolMoves!: ProtocolMoveResponse[];
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: PlanCan }) readonly can!: PlanCan;
}

export class PlanVersionResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: 'integer' }) readonly number!: number;
  @ApiProperty({ type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty() readonly activatedByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly activatedAt!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly screeningId!: string | null;
  @ApiProperty({ description: 'SHA-256 of the agreed content, hexadecimal.' }) readonly contentHash!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Exactly what was agreed.' }) readonly content!: Record<string, unknown>;
}

export class PlanVersionPage extends pageOf(PlanVersionResponse) {}
