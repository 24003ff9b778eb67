import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, EmailField, PageQuery, pageOf, TextField } from '../../platform/http/api.js';

export const CONTACT_STATUSES = ['active', 'archived'] as const;
/** Ways to reach somebody outside. */
export const CONTACT_WAYS = ['email', 'fax', 'phone', 'post'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

export class ContactsQuery extends PageQuery {
  @TextField({ max: 100, optional: true, description: 'Part of the name, the practice or the specialty.' }) readonly search?: string;
  @ChoiceField(CONTACT_STATUSES, { optional: true }) readonly status?: (typeof CONTACT_STATUSES)[number];
}

export class NewContact {
  @TextField({ max: 120 }) readonly name!: string;
  @TextField({ max: 160, optional: true, nullable: true }) readonly practice?: string | null;
  @TextField({ max: 120, optional: true, nullable: true }) readonly specialty?: string | null;
  @EmailField({ optional: true, nullable: true }) readonly email?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly phone?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly fax?: string | null;
  @TextField({ max: 300, optional: true, nullable: true, description: 'For letters by post.' }) readonly address?: string | null;
  @ChoiceField(CONTACT_WAYS, { optional: true, nullable: true, description: 'How they want to get letters; what it needs must be there.' }) readonly preferredWay?: ContactWay | null;
}

export class ContactChange {
  @TextField({ max: 120, optional: true }) readonly name?: string;
  @TextField({ max: 160, optional: true, nullable: true }) readonly practice?: string | null;
  @TextField({ max: 120, optional: true, nullable: true }) readonly specialty?: string | null;
  @EmailField({ optional: true, nullable: true }) readonly email?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly phone?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly fax?: string | null;
  @TextField({ max: 300, optional: true, nullable: true }) readonly address?: string | null;
  @ChoiceField(CONTACT_WAYS, { optional: true, nullable: true }) readonly preferredWay?: ContactWay | null;
  @ChoiceField(CONTACT_STATUSES, { optional: true }) readonly status?: (typeof CONTACT_STATUSES)[number];
}

/** From the referrals sent to them: how long they take, and how many wait. */
export class ReplyHistory {
  @ApiProperty({ type: 'integer', description: 'Letters that were answered.' }) readonly replies!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Days from sending to reply; half of them came sooner.' }) readonly medianDays!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Days, of the last reply.' }) readonly lastDays!: number | null;
  @ApiProperty({ type: 'integer', description: 'Referrals with them that are not closed, both directions.' }) readonly open!: number;
}

export class ContactResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: String, nullable: true }) readonly practice!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly specialty!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly email!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly fax!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly address!: string | null;
  @ApiProperty({ type: String, enum: CONTACT_WAYS, nullable: true }) readonly preferredWay!: ContactWay | null;
  @ApiProperty({ enum: CONTACT_STATUSES }) readonly status!: string;
  @ApiProperty({ type: ReplyHistory }) readonly history!: ReplyHistory;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ContactPage extends pageOf(ContactResponse) {}
