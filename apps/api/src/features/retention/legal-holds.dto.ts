import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../platform/http/api.js';

export class NewLegalHold {
  @TextField({ max: 500, min: 3, pattern: /\S\s*\S\s*\S/u, description: 'Why the record must stay: a claim, a complaint, an inquiry.' }) readonly reason!: string;
}

export class LegalHoldResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty() readonly placedByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly placedAt!: string;
}

export class LegalHoldsResponse {
  @ApiProperty({ type: [LegalHoldResponse], description: 'Holds that stand, the newest first, at most 200.' }) readonly items!: LegalHoldResponse[];
  @ApiProperty({ description: 'There are more than are shown.' }) readonly hasMore!: boolean;
}

export class PatientLegalHoldResponse {
  @ApiProperty({ type: LegalHoldResponse, nullable: true, description: 'The hold that stands; null without one.' }) readonly hold!: LegalHoldResponse | null;
}
