import { ApiProperty } from '@nestjs/swagger';
import { IdField, ListField } from '../../platform/http/api.js';
import { FINDING_KINDS, FindingResponse, FindingScreening, NewFinding, SIDES } from './findings.dto.js';
import { MEASURES } from './measured-items.js';

/** A full examination of both legs is about forty values. */
export const MOST_AT_ONCE = 60;

const MEASURE_NAMES = [...new Set(MEASURES.map(({ measure }) => measure))];
const VALUE = { oneOf: [{ type: 'number' }, { type: 'string' }], description: 'A number in the measure’s unit, or a word.' };

export class NewFindings {
  @ListField(() => NewFinding, { min: 1, max: MOST_AT_ONCE, description: 'All of them are stored, or none.' }) readonly findings!: NewFinding[];
}

export class FindingsRecorded {
  @ApiProperty({ type: FindingResponse, isArray: true, description: 'In the order they were sent.' }) readonly findings!: FindingResponse[];
  @ApiProperty({ type: FindingScreening, nullable: true, description: 'Present when the findings changed an answer of the screening.' })
  readonly screening!: FindingScreening | null;
}

export class ExaminationBaseQuery {
  @IdField({ optional: true, description: 'Only findings of this episode, and those of none.' }) readonly episodeId?: string;
  @IdField({ optional: true, description: 'The visit under way: its own values are not last values.' }) readonly sessionId?: string;
}

export class LastValueResponse {
  @ApiProperty({ enum: FINDING_KINDS }) readonly kind!: string;
  @ApiProperty({ description: 'What was measured: the same text at every visit.' }) readonly item!: string;
  @ApiProperty({ enum: MEASURE_NAMES }) readonly measure!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ type: String, enum: SIDES, nullable: true }) readonly side!: string | null;
  @ApiProperty(VALUE) readonly value!: number | string;
  @ApiProperty({ type: Boolean, nullable: true }) readonly painful!: boolean | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The whole finding.' }) readonly data!: Record<string, unknown>;
  @ApiProperty({ format: 'uuid' }) readonly findingId!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

export class ExaminationBaseResponse {
  @ApiProperty({ type: LastValueResponse, isArray: true }) readonly values!: LastValueResponse[];
}

export class TrendValueResponse {
  @ApiProperty({ format: 'uuid' }) readonly findingId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly sessionId!: string | null;
  @ApiProperty({ type: String, enum: SIDES, nullable: true }) readonly side!: string | null;
  @ApiProperty(VALUE) readonly value!: number | string;
  @ApiProperty({ type: Boolean, nullable: true }) readonly painful!: boolean | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

export class TrendSeriesResponse {
  @ApiProperty({ enum: MEASURE_NAMES }) readonly measure!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ description: 'Empty for words.' }) readonly unit!: string;
  @ApiProperty({ type: TrendValueResponse, isArray: true, description: 'Oldest first.' }) readonly values!: TrendValueResponse[];
}

export class FindingTrendResponse {
  @ApiProperty({ enum: FINDING_KINDS }) readonly kind!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ type: TrendSeriesResponse, isArray: true, description: 'Empty where the finding holds no value that is measured again.' })
  readonly series!: TrendSeriesResponse[];
}
