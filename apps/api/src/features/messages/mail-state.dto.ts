import { ApiProperty } from '@nestjs/swagger';
import { MESSAGE_STATES, type MessageState } from './message-states.js';

/** A mail on its way, for the screen that it was sent from. */
export class MailStateResponse {
  @ApiProperty({ enum: MESSAGE_STATES }) readonly state!: MessageState;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was not sent, in words of ours.' }) readonly lastError!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly sentAt!: string | null;
}
