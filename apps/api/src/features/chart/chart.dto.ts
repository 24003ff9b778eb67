import { decisionLevels, performerRoles } from '@legwork/clinical';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ChoiceField } from '../../platform/http/api.js';
import { EpisodeResponse } from '../episodes/episodes.dto.js';
import { FactResponse } from '../facts/facts.dto.js';
import { MedicineResponse } from '../medicines/medicines.dto.js';
import { PatientResponse } from '../patients/patients.dto.js';
import { CellResponse } from '../screenings/cells.dto.js';
import { DECISION_STATUSES, ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';
import { ChartAllergy, ChartClearance, ChartDraft, ChartFinding, ChartHealthEvent, ChartIntake, ChartOverride, ChartReferral, ChartSession, ChartTask } from './chart-parts.dto.js';
import { ChartPlan } from './chart-plan.dto.js';

export class ChartQuery {
  @ChoiceField(performerRoles, { optional: true, description: 'Who would treat; the caller’s own profession when left out.' }) readonly performerRole?: string;
}

/** Without the rules that wait for answers: they are asked for with the reasons of a field. */
export class ChartCell extends OmitType(CellResponse, ['unscreened']) {}

export class SafetyStatusResponse {
  @ApiProperty({ enum: performerRoles }) readonly performerRole!: string;
  @ApiProperty({ enum: DECISION_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: decisionLevels }) readonly atLeast!: string;
}

const CLINICAL = 'Clinical detail: null for admin roles.';

export class ChartResponse {
  @ApiProperty({ type: PatientResponse }) readonly patient!: PatientResponse;
  @ApiProperty({ enum: ['full', 'status'], description: 'What the caller’s role may see.' }) readonly detail!: string;
  @ApiProperty({ type: SafetyStatusResponse }) readonly safetyStatus!: SafetyStatusResponse;
  @ApiProperty({ type: ScreeningSummaryResponse, nullable: true, description: CLINICAL }) readonly safety!: ScreeningSummaryResponse | null;
  @ApiProperty({ type: ChartCell, isArray: true, nullable: true, description: 'The matrix for the places of the open episodes. Null for admin roles.' }) readonly matrix!: ChartCell[] | null;
  @ApiProperty({ type: ChartAllergy, isArray: true, nullable: true, description: CLINICAL }) readonly allergies!: ChartAllergy[] | null;
  @ApiProperty({ type: EpisodeResponse, isArray: true, nullable: true, description: CLINICAL }) readonly episodes!: EpisodeResponse[] | null;
  @ApiProperty({ type: FactResponse, isArray: true, nullable: true, description: 'Answers that say something is there; all of them are read as facts of the patient. Null for admin roles.' }) readonly facts!: FactResponse[] | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The intake accepted last. Null without one and for admin roles.' }) readonly intakeId!: string | null;
  @ApiProperty({ type: MedicineResponse, isArray: true, nullable: true, description: CLINICAL }) readonly medicines!: MedicineResponse[] | null;
  @ApiProperty({ type: ChartHealthEvent, isArray: true, nullable: true, description: CLINICAL }) readonly healthEvents!: ChartHealthEvent[] | null;
  @ApiProperty({ type: ChartFinding, isArray: true, nullable: true, description: 'The last 20. Null for admin roles.' }) readonly findings!: ChartFinding[] | null;
  @ApiProperty({ type: ChartPlan, nullable: true, description: 'The active plan; null without one and for admin roles.' }) readonly plan!: ChartPlan | null;
  @ApiProperty({ type: ChartSession, isArray: true, nullable: true, description: 'The last 10. Null for admin roles.' }) readonly sessions!: ChartSession[] | null;
  @ApiProperty({ type: ChartDraft, isArray: true, nullable: true, description: 'Notes not yet signed, or waiting for their second signature. Null for admin roles.' }) readonly drafts!: ChartDraft[] | null;
  @ApiProperty({ type: ChartOverride, isArray: true, nullable: true, description: CLINICAL }) readonly overrides!: ChartOverride[] | null;
  @ApiProperty({ type: ChartReferral, isArray: true, description: 'Open ones, the earliest due first.' }) readonly referrals!: ChartReferral[];
  @ApiProperty({ type: ChartClearance, isArray: true }) readonly clearances!: ChartClearance[];
  @ApiProperty({ type: ChartIntake, isArray: true, description: 'Those not accepted yet.' }) readonly intakes!: ChartIntake[];
  @ApiProperty({ type: ChartTask, isArray: true }) readonly tasks!: ChartTask[];
}
