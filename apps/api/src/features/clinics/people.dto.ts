import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, EmailField, FlagField, PageQuery, pageOf, type Role, ROLES, TextField } from '../../platform/http/api.js';

export const PERSON_STATES = ['active', 'deactivated'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export class PeopleQuery extends PageQuery {}

export class PersonChange {
  @ChoiceField(ROLES, { optional: true }) readonly role?: Role;
  @FlagField({ optional: true, description: 'Gives or takes the rights of an owner, beside the role.' }) readonly isOwner?: boolean;
  @ChoiceField(PERSON_STATES, { optional: true }) readonly status?: PersonState;
  @TextField({ max: 100, optional: true }) readonly displayName?: string;
}

export class NewInvitation {
  @EmailField() readonly email!: string;
  @ChoiceField(ROLES) readonly role!: Role;
  @TextField({ max: 100, optional: true, nullable: true }) readonly displayName?: string | null;
}

export class PersonAbilitiesResponse {
  @ApiProperty() readonly change!: boolean;
  @ApiProperty({ description: 'May take back the second factor of somebody who lost it.' }) readonly resetSecondFactor!: boolean;
}

export class PersonResponse {
  @ApiProperty({ format: 'uuid', description: 'The membership: what other records name as a person of this clinic.' }) readonly id!: string;
  @ApiProperty() readonly displayName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Shown to administrators.' }) readonly email!: string | null;
  @ApiProperty({ enum: [...ROLES] }) readonly role!: Role;
  @ApiProperty() readonly isOwner!: boolean;
  @ApiProperty({ enum: [...PERSON_STATES] }) readonly status!: PersonState;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether signing in takes a code besides the password; shown to administrators.' }) readonly hasSecondFactor!: boolean | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: PersonAbilitiesResponse }) readonly can!: PersonAbilitiesResponse;
}

export class PeoplePage extends pageOf(PersonResponse) {}

export const INVITATION_STATES = ['waiting', 'sent', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export class InvitationResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty({ enum: [...ROLES] }) readonly role!: Role;
  @ApiProperty({ type: String, nullable: true }) readonly displayName!: string | null;
  @ApiProperty({ enum: [...INVITATION_STATES], description: 'waiting: the mail has not gone out yet.' }) readonly state!: InvitationState;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
}

export class InvitationPage extends pageOf(InvitationResponse) {}
