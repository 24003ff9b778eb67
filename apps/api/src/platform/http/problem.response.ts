import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ProblemDetailResponse {
  @ApiProperty({ description: 'JSON pointer into the body (/birthDate), ?name for a query parameter, !Name for a header.' }) readonly pointer!: string;
  @ApiProperty({ example: 'too-long' }) readonly code!: string;
  @ApiProperty() readonly detail!: string;
}

/** RFC 9457, as every refusal of this API is written. */
export class ProblemResponse {
  @ApiProperty({ example: 'urn:legwork:problem:invalid-input' }) readonly type!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: 'integer', example: 400 }) readonly status!: number;
  @ApiProperty({ example: 'invalid-input' }) readonly code!: string;
  @ApiProperty() readonly detail!: string;
  @ApiProperty({ type: ProblemDetailResponse, isArray: true }) readonly errors!: ProblemDetailResponse[];
  @ApiProperty() readonly requestId!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'With stale-version: the fresh representation.' }) readonly current?: Record<string, unknown>;
}
