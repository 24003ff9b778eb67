import { decisionLevels, performerRoles } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { REPLAY_OUTCOMES } from './replay.js';
import { DECISION_STATUSES } from './screening-summary.dto.js';
import { SCREENING_CAUSES } from './stored-screenings.js';

export class ReplayResponse {
  @ApiProperty({ enum: REPLAY_OUTCOMES, description: 'Whether its inputs give the same decision again under the present rule set.' }) readonly outcome!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Parts that came out differently.' }) readonly differs!: string[];
}

/** A decision as it was made, never changed since. */
export class StoredScreeningResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ enum: performerRoles }) readonly performerRole!: string;
  @ApiProperty({ format: 'date' }) readonly sessionDate!: string;
  @ApiProperty({ enum: SCREENING_CAUSES }) readonly cause!: string;
  @ApiProperty({ format: 'date-time' }) readonly decidedAt!: string;
  @ApiProperty({ description: 'The rule set that decided, with the number of the clinic’s settings.' }) readonly ruleSetVersion!: string;
  @ApiProperty({ description: 'The rule set of today.' }) readonly ruleSetNow!: string;
  @ApiProperty({ enum: DECISION_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: decisionLevels }) readonly atLeast!: string;
  @ApiProperty({ type: String, isArray: true }) readonly firedRuleIds!: string[];
  @ApiProperty({ type: ReplayResponse }) readonly replay!: ReplayResponse;
}
