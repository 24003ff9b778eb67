import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, FlagField, IdField, PageQuery, pageOf } from '../../platform/http/api.js';
import { Transform } from 'class-transformer';
import { TASK_KINDS, TASK_SEVERITIES, TASK_STATUSES, TASK_SUBJECTS } from './task-kinds.js';

const asFlag = Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

export class TasksQuery extends PageQuery {
  @ChoiceField(TASK_STATUSES, { optional: true, description: 'open (default) includes what was snoozed until today or earlier.' }) readonly status?: string;
  @ChoiceField(TASK_KINDS, { optional: true }) readonly kind?: string;
  @asFlag @FlagField({ optional: true, description: 'Only those of the caller.' }) readonly mine?: boolean;
  @asFlag @FlagField({ optional: true, description: 'Only those that are nobody’s yet.' }) readonly unowned?: boolean;
}

export class TaskCountsQuery {
  @asFlag @FlagField({ optional: true, description: 'Kinds of the caller’s tasks only.' }) readonly mine?: boolean;
  @asFlag @FlagField({ optional: true, description: 'Kinds of those that are nobody’s yet.' }) readonly unowned?: boolean;
}

export class TaskChange {
  @IdField({ optional: true, nullable: true }) readonly ownerId?: string | null;
  @DayField({ optional: true, nullable: true, description: 'Put off until this day; null takes it back.' }) readonly snoozedUntil?: string | null;
  @ChoiceField(['open', 'done'], { optional: true }) readonly status?: string;
}

export class TaskRightsResponse {
  @ApiProperty() readonly assign!: boolean;
  @ApiProperty() readonly snooze!: boolean;
  @ApiProperty() readonly finish!: boolean;
}

export class TaskResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: TASK_KINDS }) readonly kind!: string;
  @ApiProperty({ enum: TASK_SEVERITIES }) readonly severity!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly patientId!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly patientName!: string | null;
  @ApiProperty({ enum: TASK_SUBJECTS }) readonly subjectKind!: string;
  @ApiProperty({ format: 'uuid' }) readonly subjectId!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly ownerId!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly ownerName!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty() readonly overdue!: boolean;
  @ApiProperty({ enum: TASK_STATUSES }) readonly status!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly snoozedUntil!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) readonly doneAt!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: TaskRightsResponse }) readonly can!: TaskRightsResponse;
}

export class TaskPage extends pageOf(TaskResponse) {}

export class TaskKindCountResponse {
  @ApiProperty({ enum: TASK_KINDS }) readonly kind!: string;
  @ApiProperty({ enum: TASK_SEVERITIES, description: 'The most severe among them.' }) readonly severity!: string;
  @ApiProperty({ type: 'integer' }) readonly count!: number;
  @ApiProperty({ type: 'integer' }) readonly overdue!: number;
}

export class TaskCountsResponse {
  @ApiProperty({ type: TaskKindCountResponse, isArray: true, description: 'Open ones, dangers first.' }) readonly kinds!: TaskKindCountResponse[];
  @ApiProperty({ type: 'integer', description: 'Open tasks of the caller.' }) readonly mine!: number;
  @ApiProperty({ type: 'integer', description: 'Open tasks that are nobody’s.' }) readonly unowned!: number;
  @ApiProperty({ type: 'integer' }) readonly snoozed!: number;
}
