// What staff see and make of the patient's way to a plan.
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField } from '../../platform/http/api.js';
import { CareAgreedResponse, CarePageResponse } from './care.dto.js';

const SEND_BY = ['link', 'email'] as const;
const WAYS = ['shown', 'email', 'hand-over'] as const;

export class CareLinkRequest {
  @ChoiceField(SEND_BY, { optional: true }) readonly sendBy?: (typeof SEND_BY)[number];
}

export class CareLinkResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Said once; null when it goes by mail.' }) readonly url!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly expiresAt!: string | null;
}

export class LiveCareLink {
  @ApiProperty({ enum: WAYS }) readonly way!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
  @ApiProperty({ description: 'Five wrong birth dates.' }) readonly isLocked!: boolean;
  @ApiProperty({ description: 'Somebody gave the right birth date.' }) readonly isOpened!: boolean;
}

export class ExerciseAdherenceResponse {
  @ApiProperty() readonly exerciseId!: string;
  @ApiProperty({ type: 'integer' }) readonly daysDone!: number;
  @ApiProperty({ type: 'integer' }) readonly daysPlanned!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly lastOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly lastPain!: number | null;
}

export class DayAtHomeResponse {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty({ type: 'integer' }) readonly times!: number;
  @ApiProperty({ type: Number, nullable: true }) readonly pain!: number | null;
}

export class HomeNoteResponse {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly exerciseId!: string;
  @ApiProperty() readonly text!: string;
}

export class AdherenceResponse {
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly since!: string | null;
  @ApiProperty({ type: 'integer' }) readonly days!: number;
  @ApiProperty({ type: ExerciseAdherenceResponse, isArray: true }) readonly exercises!: readonly ExerciseAdherenceResponse[];
  @ApiProperty({ type: DayAtHomeResponse, isArray: true }) readonly course!: readonly DayAtHomeResponse[];
}

export class PlanCareResponse {
  @ApiProperty({ type: LiveCareLink, nullable: true }) readonly link!: LiveCareLink | null;
  @ApiProperty() readonly hasEmail!: boolean;
  @ApiProperty({ description: 'The language of the patient.' }) readonly language!: string;
  @ApiProperty({ type: CareAgreedResponse, nullable: true, description: 'With the newest version.' }) readonly agreement!: CareAgreedResponse | null;
  @ApiProperty({ type: AdherenceResponse }) readonly adherence!: AdherenceResponse;
  @ApiProperty({ type: HomeNoteResponse, isArray: true, description: 'What the patient wrote, newest first.' }) readonly notes!: readonly HomeNoteResponse[];
  @ApiProperty({ type: CarePageResponse, description: 'The page as it would be printed now.' }) readonly page!: CarePageResponse;
}
