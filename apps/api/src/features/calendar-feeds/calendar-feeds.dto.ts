import { ApiProperty } from '@nestjs/swagger';
import { IdField, TextField } from '../../platform/http/api.js';

export class NewCalendarFeed {
  @IdField({ description: 'Whose visits it shows.' }) readonly practitionerId!: string;
  @TextField({ min: 1, max: 80, description: 'Where it is used, such as "My phone".' }) readonly label!: string;
}

export class CalendarFeedResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly practitionerId!: string;
  @ApiProperty() readonly practitionerName!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty() readonly createdByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a calendar last fetched it.' }) readonly lastReadAt!: string | null;
}

export class NewCalendarFeedResponse extends CalendarFeedResponse {
  @ApiProperty({ description: 'The secret address. It is in this answer once and never again.' }) readonly url!: string;
}

export class CalendarFeedsResponse {
  @ApiProperty({ type: CalendarFeedResponse, isArray: true, description: 'Own feeds; for those who run the clinic, all. Revoked ones are not shown.' }) readonly items!: CalendarFeedResponse[];
}
