import { ApiProperty } from '@nestjs/swagger';
import { EmailField, IdField, TextField } from '../http/fields.js';
import { type Role, ROLES } from '../http/access.decorator.js';
import { pageOf } from '../http/page.js';
import { LONGEST_PASSWORD } from './password-policy.js';

// What is typed in is only bounded here; a new password is judged by the policy, which says why it refuses.
const PasswordField = () => TextField({ max: LONGEST_PASSWORD * 2, description: 'At most 128 characters.' });
// Six digits of the app, or a recovery code; typed with spaces and dashes as people do.
export const CodeField = (how: { readonly optional?: boolean } = {}) => TextField({ max: 40, ...how, description: 'The code of the second factor, or a recovery code.' });
const TokenField = () => TextField({ max: 100, description: 'The part of the link behind #.' });

export class Credentials {
  @EmailField() readonly email!: string;
  @PasswordField() readonly password!: string;
}

export class SignInCode {
  @CodeField() readonly code!: string;
}

export class ReAuthentication {
  @PasswordField() readonly password!: string;
  @CodeField({ optional: true }) readonly code?: string;
}

export class PasswordChange {
  @PasswordField() readonly currentPassword!: string;
  @PasswordField() readonly newPassword!: string;
}

export class PasswordResetRequest {
  @EmailField() readonly email!: string;
}

export class PasswordResetCompletion {
  @TokenField() readonly token!: string;
  @PasswordField() readonly password!: string;
}

export class InvitationAcceptance {
  @TokenField() readonly token!: string;
  @TextField({ max: 100 }) readonly displayName!: string;
  @PasswordField() readonly password!: string;
  @CodeField({ optional: true }) readonly code?: string;
}

export class InvitationToken {
  @TokenField() readonly token!: string;
}

export class ClinicChoice {
  @IdField() readonly clinicId!: string;
}

export class AccountResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty() readonly displayName!: string;
}

export class MembershipResponse {
  @ApiProperty({ format: 'uuid' }) readonly clinicId!: string;
  @ApiProperty() readonly clinicName!: string;
  @ApiProperty({ format: 'uuid' }) readonly membershipId!: string;
  @ApiProperty({ enum: [...ROLES] }) readonly role!: Role;
  @ApiProperty() readonly isOwner!: boolean;
  @ApiProperty() readonly displayName!: string;
}

export class SessionStateResponse {
  @ApiProperty({ format: 'date-time', description: 'The session ends then at the latest.' }) readonly expiresAt!: string;
  @ApiProperty({ type: 'integer', description: 'Minutes without a request after which it ends.' }) readonly idleMinutes!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly clinicId!: string | null;
}

export class SignedInResponse {
  @ApiProperty({ type: AccountResponse }) readonly account!: AccountResponse;
  @ApiProperty({ type: MembershipResponse, isArray: true }) readonly memberships!: MembershipResponse[];
  @ApiProperty({ type: SessionStateResponse }) readonly session!: SessionStateResponse;
}

export class SessionClinicResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ description: 'IANA name.', example: 'America/Toronto' }) readonly timeZone!: string;
}

/** What the screens may offer. Decided by the functions that also guard the routes. */
export class AbilitiesResponse {
  @ApiProperty() readonly manageClinic!: boolean;
  @ApiProperty() readonly managePeople!: boolean;
  @ApiProperty() readonly readAudit!: boolean;
  @ApiProperty() readonly importRecords!: boolean;
  @ApiProperty({ description: 'May open charts; others see states only.' }) readonly readCharts!: boolean;
  @ApiProperty({ description: 'May sign and decide; an assistant drafts.' }) readonly sign!: boolean;
}

export class SessionResponse extends SignedInResponse {
  @ApiProperty({ type: SessionClinicResponse, nullable: true }) readonly clinic!: SessionClinicResponse | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly membershipId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly displayName!: string | null;
  @ApiProperty({ enum: [...ROLES], nullable: true }) readonly role!: Role | null;
  @ApiProperty() readonly isOwner!: boolean;
  @ApiProperty({ description: 'Signing in takes a code besides the password.' }) readonly hasSecondFactor!: boolean;
  @ApiProperty({ description: 'The clinic asks for a second factor and there is none: until it is set up, nothing of the clinic opens.' }) readonly needsSecondFactor!: boolean;
  @ApiProperty({ type: AbilitiesResponse }) readonly can!: AbilitiesResponse;
}

export class AccountSessionResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly lastSeenAt!: string;
  @ApiProperty({ example: 'Chrome on Windows' }) readonly device!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The network it was opened from, shortened.', example: '203.0.113.*' }) readonly place!: string | null;
  @ApiProperty({ description: 'The session of this very request.' }) readonly current!: boolean;
}

export class AccountSessionPage extends pageOf(AccountSessionResponse) {}

export class InvitationPreviewResponse {
  @ApiProperty() readonly clinicName!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty({ enum: [...ROLES] }) readonly role!: Role;
  @ApiProperty({ type: String, nullable: true }) readonly displayName!: string | null;
  @ApiProperty({ description: 'True: give the password of the account that exists. False: choose one.' }) readonly hasAccount!: boolean;
}
