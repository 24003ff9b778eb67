import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, NumberField, TextField } from '../../platform/http/api.js';
import { TOKEN_SCOPES, type TokenScope } from '../../platform/http/access.decorator.js';

export const MOST_DAYS = 365;

export class NewApiToken {
  @TextField({ max: 80, description: 'What the token is for, in the member’s words.' }) readonly name!: string;
  @ChoiceField(TOKEN_SCOPES) readonly scope!: TokenScope;
  @NumberField({ min: 1, max: MOST_DAYS, integer: true, description: 'Days until it ends.' }) readonly days!: number;
}

export class ApiTokenResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: TOKEN_SCOPES }) readonly scope!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To the minute; null: never used.' }) readonly lastUsedAt!: string | null;
}

export class ApiTokenMade extends ApiTokenResponse {
  @ApiProperty({ description: 'Shown this once: only its hash is kept.' }) readonly token!: string;
}

export class ApiTokenList {
  @ApiProperty({ type: ApiTokenResponse, isArray: true, description: 'Tokens that are valid now, newest first.' }) readonly items!: ApiTokenResponse[];
}
