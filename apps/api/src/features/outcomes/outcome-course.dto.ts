import { ApiProperty } from '@nestjs/swagger';
import { goalMeasureIds, modalityIds, outcomeMeasureIds } from '@legwork/clinical';
import { IdField } from '../../platform/http/api.js';
import { OutcomeRequestResponse } from './outcome-requests.dto.js';
import { OutcomeResponse } from './outcomes.dto.js';

export const STAGES = ['peace', 'love', 'settle', 'build', 'return'] as const;
const SIDES = ['left', 'right', 'both'] as const;

export class OutcomeCourseQuery {
  @IdField({ optional: true, description: 'Only this episode, and what belongs to none.' }) readonly episodeId?: string;
}

export class MeasuredPointResponse {
  @ApiProperty({ format: 'date', description: 'Day of the visit it belongs to.' }) readonly on!: string;
  @ApiProperty() readonly value!: number;
  @ApiProperty({ type: Boolean, nullable: true }) readonly painful!: boolean | null;
}

export class MeasuredSeriesResponse {
  @ApiProperty({ description: 'The same for every value of one thing on one side.' }) readonly key!: string;
  @ApiProperty({ enum: ['range-of-motion', 'strength', 'girth'] }) readonly kind!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ description: 'As written behind the number.' }) readonly unit!: string;
  @ApiProperty({ enum: SIDES, nullable: true, type: String }) readonly side!: string | null;
  @ApiProperty({ type: MeasuredPointResponse, isArray: true, description: 'Oldest first.' }) readonly values!: MeasuredPointResponse[];
}

export class GivenResponse {
  @ApiProperty({ enum: modalityIds }) readonly modalityId!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ enum: SIDES, nullable: true, type: String }) readonly side!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Level 0 to 5.' }) readonly pressure!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly minutes!: number | null;
}

export class VisitDoseResponse {
  @ApiProperty({ format: 'uuid' }) readonly sessionId!: string;
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty({ type: GivenResponse, isArray: true }) readonly given!: GivenResponse[];
}

export class StageBandResponse {
  @ApiProperty({ enum: STAGES }) readonly stage!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null while it lasts.' }) readonly to!: string | null;
}

export class CourseGoalResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly activity!: string;
  @ApiProperty({ enum: goalMeasureIds }) readonly measureId!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly baseline!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly target!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly targetOn!: string | null;
}

export class CoursePlanResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ format: 'date', description: 'Day of the injury, or the day the plan was agreed.' }) readonly startedOn!: string;
  @ApiProperty({ type: StageBandResponse, isArray: true }) readonly stages!: StageBandResponse[];
  @ApiProperty({ type: CourseGoalResponse, isArray: true }) readonly goals!: CourseGoalResponse[];
}

export class MeasureDueResponse {
  @ApiProperty({ enum: outcomeMeasureIds }) readonly measureId!: string;
  @ApiProperty({ enum: ['first', 'visit', 'interval'] }) readonly why!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly lastOn!: string | null;
}

/** Everything the course of a person is drawn from. */
export class OutcomeCourseResponse {
  @ApiProperty({ type: OutcomeResponse, isArray: true, description: 'Oldest first; corrected ones stand for what they replaced.' }) readonly scores!: OutcomeResponse[];
  @ApiProperty({ type: MeasuredSeriesResponse, isArray: true }) readonly measured!: MeasuredSeriesResponse[];
  @ApiProperty({ type: VisitDoseResponse, isArray: true, description: 'Signed visits, oldest first.' }) readonly visits!: VisitDoseResponse[];
  @ApiProperty({ type: CoursePlanResponse, nullable: true, description: 'The active plan, or the last one that ended.' }) readonly plan!: CoursePlanResponse | null;
  @ApiProperty({ type: MeasureDueResponse, isArray: true, description: 'What to ask at the next visit.' }) readonly due!: MeasureDueResponse[];
  @ApiProperty({ type: OutcomeRequestResponse, isArray: true, description: 'What the patient was asked by link, newest first.' }) readonly requests!: OutcomeRequestResponse[];
}
