import { ApiProperty } from '@nestjs/swagger';

export class ChartGoal {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly activity!: string;
  @ApiProperty() readonly measureId!: string;
  @ApiProperty({ description: 'The catalogue’s name of it.' }) readonly measureName!: string;
  @ApiProperty({ nullable: true, type: Number }) readonly baseline!: number | null;
  @ApiProperty({ nullable: true, type: Number }) readonly target!: number | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly targetOn!: string | null;
}

export class ChartIntervention {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly modalityId!: string;
  @ApiProperty({ description: 'The catalogue’s name of it.' }) readonly modalityName!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ nullable: true, type: String }) readonly side!: string | null;
  @ApiProperty() readonly performerRole!: string;
}

export class ChartPhase {
  @ApiProperty({ enum: ['peace', 'review72h', 'love', 'settle', 'build', 'return', 'halted', 'done'] }) readonly phase!: string;
  @ApiProperty({ type: 'integer', description: 'Days since the injury, or since a plan for a lasting problem was agreed; since it began again, if it did.' }) readonly day!: number;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly nextReview!: string | null;
  @ApiProperty() readonly message!: string;
}

export class ChartPlan {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly status!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly episodeId!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly injuryOn!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly frequency!: string | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly visitsPlanned!: number | null;
  @ApiProperty({ type: 'integer', description: 'Signed visits with treatment since the plan became active.' }) readonly visitsDone!: number;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly reviewOn!: string | null;
  @ApiProperty() readonly reviewOverdue!: boolean;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) readonly activatedAt!: string | null;
  @ApiProperty({ type: ChartGoal, isArray: true }) readonly goals!: ChartGoal[];
  @ApiProperty({ type: ChartIntervention, isArray: true }) readonly interventions!: ChartIntervention[];
  @ApiProperty({ type: ChartPhase, nullable: true, description: 'Where the course stands; null without an injury date before the first move.' }) readonly phase!: ChartPhase | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}
