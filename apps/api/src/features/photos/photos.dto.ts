import { ApiProperty } from '@nestjs/swagger';
import { regionIds } from '@legwork/clinical';
import { ChoiceField, DayField, FlagField, IdField, PageQuery, pageOf, TextField } from '../../platform/http/api.js';
import { PHOTO_CONSENTS, type PhotoConsentStanding } from '../consents/photo-consent.js';
import { SIDES, type FindingSide } from '../findings/findings.dto.js';

/** From where the camera looks; two photographs of one view can be compared. */
export const PHOTO_VIEWS = ['front', 'back', 'inner', 'outer', 'sole', 'close-up'] as const;
export type PhotoView = (typeof PHOTO_VIEWS)[number];

export class PhotosQuery extends PageQuery {
  @ChoiceField(regionIds, { optional: true }) readonly region?: string;
  @IdField({ optional: true }) readonly episodeId?: string;
  @IdField({ optional: true }) readonly sessionId?: string;
}

export class NewPhoto {
  @ChoiceField(regionIds) readonly region!: string;
  @ChoiceField(SIDES, { optional: true, nullable: true }) readonly side?: FindingSide | null;
  @ChoiceField(PHOTO_VIEWS, { optional: true, nullable: true }) readonly view?: PhotoView | null;
  @TextField({ max: 200, optional: true, nullable: true }) readonly caption?: string | null;
  @DayField({ optional: true, description: 'Left out: the day of the visit, or today.' }) readonly takenOn?: string;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @IdField({ optional: true, nullable: true, description: 'The unsigned note it belongs to.' }) readonly sessionId?: string | null;
  @FlagField({ optional: true, description: 'The patient was asked before this picture and agreed; needed where the consent says to ask each time.' }) readonly agreedNow?: boolean;
}

export class PhotoReason {
  @TextField({ max: 500 }) readonly reason!: string;
}

export class PhotoCan {
  @ApiProperty() readonly withdraw!: boolean;
}

export class PhotoResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly sessionId!: string | null;
  @ApiProperty({ enum: regionIds }) readonly region!: string;
  @ApiProperty({ type: String, enum: SIDES, nullable: true }) readonly side!: string | null;
  @ApiProperty({ type: String, enum: PHOTO_VIEWS, nullable: true }) readonly view!: PhotoView | null;
  @ApiProperty({ type: String, nullable: true }) readonly caption!: string | null;
  @ApiProperty({ format: 'date' }) readonly takenOn!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: 'integer', description: 'Pixels.' }) readonly width!: number;
  @ApiProperty({ type: 'integer', description: 'Pixels.' }) readonly height!: number;
  @ApiProperty({ description: 'SHA-256 of the stored picture, hex.' }) readonly sha256!: string;
  @ApiProperty({ enum: ['freely', 'with-reason'], description: 'After the consent to photographs was withdrawn the picture is shown for a stated reason only.' }) readonly shown!: 'freely' | 'with-reason';
  @ApiProperty({ type: PhotoCan }) readonly can!: PhotoCan;
}

export class PhotoPage extends pageOf(PhotoResponse) {
  @ApiProperty({ enum: PHOTO_CONSENTS, description: 'What the patient said last about being photographed.' }) readonly consent!: PhotoConsentStanding;
}
