import { ApiProperty } from '@nestjs/swagger';
import { NumberField } from '../../platform/http/api.js';

export class ReferralDaysChange {
  @NumberField({ min: 1, max: 14, integer: true, optional: true, description: 'Days until a referral "within days" is due.' }) readonly withinDays?: number;
  @NumberField({ min: 1, max: 90, integer: true, optional: true, description: 'Days until a routine referral is due; never sooner than "within days".' }) readonly routineDays?: number;
  @NumberField({ min: 0, max: 60, integer: true, optional: true, description: 'Days after its due day at which a referral is escalated; the day after it with 0.' }) readonly escalationDays?: number;
  @NumberField({ min: 1, max: 72, integer: true, optional: true, description: 'Hours at which one that is due now or the same day is escalated.' }) readonly escalationHours?: number;
}

export class ReferralDaysRights {
  @ApiProperty() readonly change!: boolean;
}

export class ReferralDaysResponse {
  @ApiProperty({ type: 'integer', description: 'Days until a referral "within days" is due; "now" and "same day" are due on the day itself.' }) readonly withinDays!: number;
  @ApiProperty({ type: 'integer' }) readonly routineDays!: number;
  @ApiProperty({ type: 'integer', description: 'Days after its due day at which a referral is escalated.' }) readonly escalationDays!: number;
  @ApiProperty({ type: 'integer', description: 'Hours at which one that is due now or the same day is escalated.' }) readonly escalationHours!: number;
  @ApiProperty({ type: 'integer', description: 'Version of the clinic.' }) readonly version!: number;
  @ApiProperty({ type: ReferralDaysRights }) readonly can!: ReferralDaysRights;
}
