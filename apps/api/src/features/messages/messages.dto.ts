import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery, pageOf } from '../../platform/http/api.js';
import { MESSAGE_KINDS, type MessageKind } from '../../platform/outbox/message-words.js';
import { MESSAGE_STATES, type MessageState } from './message-states.js';

export const MESSAGE_VIEWS = ['all', 'waiting', 'sent', 'unsure', 'failed'] as const;
export type MessageView = (typeof MESSAGE_VIEWS)[number];

export class MessagesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: MESSAGE_VIEWS, description: 'all without a choice.' })
  @IsOptional() @IsIn([...MESSAGE_VIEWS])
  readonly view?: MessageView;
}

export class MessageChoicesResponse {
  @ApiProperty({ description: 'Be sent again, now.' }) readonly retry!: boolean;
  @ApiProperty({ description: 'Be given up.' }) readonly giveUp!: boolean;
  @ApiProperty({ description: 'It may have arrived: be marked as having done so.' }) readonly confirm!: boolean;
}

export class MessageResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: MESSAGE_KINDS }) readonly kind!: MessageKind;
  @ApiProperty() readonly to!: string;
  @ApiProperty() readonly subject!: string;
  @ApiProperty({ enum: MESSAGE_STATES }) readonly state!: MessageState;
  @ApiProperty({ type: 'integer' }) readonly tries!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was not sent, in words of ours; unconfirmed: it may have been.' }) readonly lastError!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly sentAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'While it waits.' }) readonly nextTryAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly patientId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly patientName!: string | null;
  @ApiProperty({ description: 'It went out by itself, as a reminder.' }) readonly isReminder!: boolean;
  @ApiProperty({ type: MessageChoicesResponse }) readonly can!: MessageChoicesResponse;
}

export class MessagePage extends pageOf(MessageResponse) {}

export class MessageTextResponse extends MessageResponse {
  @ApiProperty() readonly text!: string;
  @ApiProperty({ description: 'The link in the text works. Only where mails are not really sent; elsewhere the secret is in the mail alone.' }) readonly holdsLink!: boolean;
}
