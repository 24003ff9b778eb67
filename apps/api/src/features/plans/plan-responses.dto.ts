// What the plan routes answer.
import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/api.js';
import { PeaceAndLoveResponse } from '../protocols/protocols.dto.js';
import { GOAL_MEASURES, MOVE_KINDS, PLAN_PERFORMERS, PLAN_SIDES, PLAN_STATUSES } from './plans.dto.js';

export const GOAL_STATUSES = ['on-track', 'behind', 'met', 'no-data'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

export class GoalResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly activity!: string;
  @ApiProperty({ enum: GOAL_MEASURES }) readonly measureId!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly baseline!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The latest score of this measure since the plan began.' }) readonly now!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly nowOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly target!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly targetOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ enum: GOAL_STATUSES }) readonly status!: string;
}

/** What the present screening says about one intervention. */
export class InterventionLimit {
  @ApiProperty() readonly allowed!: boolean;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 5, nullable: true }) readonly maxPressure!: number | null;
  @ApiProperty({ type: String, isArray: true, description: 'Why it is limited, one line per cause.' }) readonly why!: string[];
  @ApiProperty({ type: String, isArray: true }) readonly ruleIds!: string[];
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
  @ApiProperty({ type: InterventionLimit }) readonly limit!: InterventionLimit;
  @ApiProperty({ type: DoseRemark, isArray: true, description: 'Doses outside the usual range.' }) readonly doseRemarks!: DoseRemark[];
}

export class PlanRemark {
  @ApiProperty({ description: 'A JSON pointer into the plan, such as /interventions/0.' }) readonly pointer!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly detail!: string;
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
  @ApiProperty({ type: PlanRemark, isArray: true, description: 'What keeps the plan from being activated.' }) readonly problems!: PlanRemark[];
  @ApiProperty({ type: PlanRemark, isArray: true, description: 'Worth a look; does not stop anything.' }) readonly warnings!: PlanRemark[];
  @ApiProperty({ type: PeaceAndLoveResponse, nullable: true, description: 'Where the injury stands; null without an injury date.' })
  readonly protocol!: PeaceAndLoveResponse | null;
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
