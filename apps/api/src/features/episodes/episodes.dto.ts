import { ApiProperty } from '@nestjs/swagger';
import { regionIds } from '@legwork/clinical';
import { ChoiceField, DayField, ListField, TextField } from '../../platform/http/api.js';

export const EPISODE_STATUSES = ['open', 'closed'] as const;
export const SIDES = ['left', 'right', 'both'] as const;

/** A place on the body: a region, with its side when it has two. */
export class PlaceInput {
  @ChoiceField(regionIds) readonly region!: string;
  @ChoiceField(SIDES, { optional: true, nullable: true }) readonly side?: string | null;
}

export class PlaceResponse {
  @ApiProperty({ enum: regionIds }) readonly region!: string;
  @ApiProperty({ nullable: true, type: String, enum: SIDES }) readonly side!: string | null;
}

export class NewEpisode {
  @TextField({ max: 200, pattern: /\S/u }) readonly title!: string;
  @ListField(() => PlaceInput, { optional: true, max: 60 }) readonly regions?: PlaceInput[];
  @DayField({ optional: true, nullable: true }) readonly onsetOn?: string | null;
  @DayField({ optional: true, nullable: true }) readonly injuryOn?: string | null;
}

export class EpisodeChange {
  @TextField({ max: 200, pattern: /\S/u, optional: true }) readonly title?: string;
  @ListField(() => PlaceInput, { optional: true, max: 60 }) readonly regions?: PlaceInput[];
  @DayField({ optional: true, nullable: true }) readonly onsetOn?: string | null;
  @DayField({ optional: true, nullable: true }) readonly injuryOn?: string | null;
  @ChoiceField(EPISODE_STATUSES, { optional: true }) readonly status?: string;
}

export class EpisodeResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: PlaceResponse, isArray: true }) readonly regions!: PlaceResponse[];
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly onsetOn!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly injuryOn!: string | null;
  @ApiProperty({ enum: EPISODE_STATUSES }) readonly status!: string;
  @ApiProperty({ format: 'date' }) readonly openedOn!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly closedOn!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}
