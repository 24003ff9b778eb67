import { ApiProperty } from '@nestjs/swagger';

export class PastRecordRow {
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly birthDate!: string | null;
  @ApiProperty({ format: 'date' }) readonly lastEntryOn!: string;
  @ApiProperty({ format: 'date', description: 'The last day on which the record had to be kept.' }) readonly keepUntil!: string;
}

export class PastRecordsResponse {
  @ApiProperty({ type: [PastRecordRow], description: 'The longest past their time first, at most 200.' }) readonly items!: PastRecordRow[];
  @ApiProperty({ description: 'There are more than are shown.' }) readonly hasMore!: boolean;
}
