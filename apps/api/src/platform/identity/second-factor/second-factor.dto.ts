import { ApiProperty } from '@nestjs/swagger';
import { CodeField } from '../identity.dto.js';

export class SecondFactorConfirmation {
  @CodeField() readonly code!: string;
}

export class SecondFactorResponse {
  @ApiProperty() readonly isOn!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly since!: string | null;
  @ApiProperty({ type: 'integer' }) readonly recoveryCodesLeft!: number;
  @ApiProperty({ type: String, isArray: true, description: 'Names of the clinics that ask for it: it stays on while there are any.' }) readonly requiredBy!: string[];
}

/** Shown while it is set up, and never again. */
export class SecondFactorSetUpResponse {
  @ApiProperty({ description: 'For typing in: base32 in groups of four.' }) readonly secret!: string;
  @ApiProperty({ description: 'What a QR code tells an authenticator app.', example: 'otpauth://totp/…' }) readonly address!: string;
}

export class RecoveryCodesResponse {
  @ApiProperty({ type: String, isArray: true, description: 'Shown this once. Those from before are over.' }) readonly recoveryCodes!: string[];
}
