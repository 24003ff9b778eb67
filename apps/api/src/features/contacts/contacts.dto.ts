import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, EmailField, PageQuery, pageOf, TextField } from '../../platform/http/api.js';

export const CONTACT_STATUSES = ['active', 'archived'] as const;

export class ContactsQuery extends PageQuery {
  @TextField({ max: 100, optional: true, description: 'Beginning of the name.' }) readonly search?: string;
  @ChoiceField(CONTACT_STATUSES, { optional: true }) readonly status?: (typeof CONTACT_STATUSES)[number];
}

export class NewContact {
  @TextField({ max: 120 }) readonly name!: string;
  @TextField({ max: 160, optional: true, nullable: true }) readonly practice?: string | null;
  @TextField({ max: 120, optional: true, nullable: true }) readonly specialty?: string | null;
  @EmailField({ optional: true, nullable: true }) readonly email?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly phone?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly fax?: string | null;
}

export class ContactChange {
  @TextField({ max: 120, optional: true }) readonly name?: string;
  @TextField({ max: 160, optional: true, nullable: true }) readonly practice?: string | null;
  @TextField({ max: 120, optional: true, nullable: true }) readonly specialty?: string | null;
  @EmailField({ optional: true, nullable: true }) readonly email?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly phone?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly fax?: string | null;
  @ChoiceField(CONTACT_STATUSES, { optional: true }) readonly status?: (typeof CONTACT_STATUSES)[number];
}

export class ContactResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: String, nullable: true }) readonly practice!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly specialty!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly email!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly fax!: string | null;
  @ApiProperty({ enum: CONTACT_STATUSES }) readonly status!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ContactPage extends pageOf(ContactResponse) {}
