import { ApiProperty } from '@nestjs/swagger';
import { regionIds } from '@legwork/clinical';
import { figures } from '@legwork/body-map';
import { IsObject } from 'class-validator';
import { ChoiceField, DayField, IdField, PageQuery, pageOf } from '../../platform/http/api.js';

export const LAYERS = ['patient', 'clinician'] as const;
export type Layer = (typeof LAYERS)[number];

const DRAWING_DOC = 'Strokes and arrows in the units of the body map: { figure, strokes: [{ view, quality, width, points }], paths: [{ view, from, to }] }.';

export class BodyDrawingsQuery extends PageQuery {
  @ChoiceField(LAYERS, { optional: true }) readonly layer?: Layer;
  @IdField({ optional: true }) readonly episodeId?: string;
  @IdField({ optional: true }) readonly sessionId?: string;
  @DayField({ optional: true, description: 'Drawings of this day or earlier.' }) readonly until?: string;
}

export class NewBodyDrawing {
  @ApiProperty({ type: 'object', additionalProperties: true, description: DRAWING_DOC }) @IsObject() readonly drawing!: Record<string, unknown>;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @IdField({ optional: true, nullable: true, description: 'The unsigned note it belongs to.' }) readonly sessionId?: string | null;
}

export class BodyDrawingChange {
  @ApiProperty({ type: 'object', additionalProperties: true, description: DRAWING_DOC }) @IsObject() readonly drawing!: Record<string, unknown>;
}

export class BodyDrawingCan {
  @ApiProperty() readonly edit!: boolean;
}

export class CoverageResponse {
  @ApiProperty({ enum: regionIds }) readonly region!: string;
  @ApiProperty({ enum: ['left', 'right', 'middle'] }) readonly side!: string;
  @ApiProperty({ minimum: 0, maximum: 1, description: 'Share of the region that is painted, of all views that show it.' }) readonly share!: number;
}

export class BodyDrawingRow {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly intakeId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly sessionId!: string | null;
  @ApiProperty({ enum: LAYERS }) readonly layer!: string;
  @ApiProperty({ enum: figures }) readonly figure!: string;
  @ApiProperty({ type: CoverageResponse, isArray: true }) readonly coverage!: CoverageResponse[];
  @ApiProperty({ format: 'date' }) readonly drawnOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when the patient drew it.' }) readonly authorName!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: BodyDrawingCan }) readonly can!: BodyDrawingCan;
}

export class BodyDrawingResponse extends BodyDrawingRow {
  @ApiProperty({ type: 'object', additionalProperties: true, description: DRAWING_DOC }) readonly drawing!: Record<string, unknown>;
}

export class BodyDrawingPage extends pageOf(BodyDrawingRow) {}
