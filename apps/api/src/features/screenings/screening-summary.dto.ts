// What the safety strip shows: the level, one line per cause, and what to ask.
import { decisionLevels, factIds, performerRoles } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';

export const DECISION_STATUSES = [...decisionLevels, 'not-screened'] as const;
export const URGENCIES = ['call emergency services now', 'same day', 'within days'] as const;

export class SessionDecisionResponse {
  @ApiProperty({ enum: DECISION_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: decisionLevels, description: 'Level found so far; the status may wait for answers that could raise it.' }) readonly atLeast!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Rules whose open questions could raise the level.' }) readonly unscreened!: string[];
}

/** What a physiotherapist examines before treating, and which result sends the person on. */
export class ExaminationTaskResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly what!: string;
  @ApiProperty() readonly refersIf!: string;
  @ApiProperty() readonly referTo!: string;
  @ApiProperty({ enum: URGENCIES }) readonly urgency!: string;
}

export class SafetyLineResponse {
  @ApiProperty() readonly ruleId!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Other rules that fired for the same cause.' }) readonly alsoRuleIds!: string[];
  @ApiProperty({ enum: decisionLevels }) readonly level!: string;
  @ApiProperty({ nullable: true, type: String, enum: URGENCIES }) readonly urgency!: string | null;
  @ApiProperty() readonly category!: string;
  @ApiProperty({ enum: ['session', 'regions', 'techniques'], description: 'What it is about: the whole session, some regions, or techniques only.' }) readonly reach!: string;
  @ApiProperty({ description: 'In the words of a clinician.' }) readonly reason!: string;
  @ApiProperty({ description: 'What the patient may be told.' }) readonly patientWording!: string;
  @ApiProperty({ description: 'What a massage therapist may say.' }) readonly scopeWording!: string;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly maxPressure!: number | null;
  @ApiProperty({ type: String, isArray: true }) readonly avoidGroups!: string[];
  @ApiProperty({ nullable: true, type: String }) readonly note!: string | null;
  @ApiProperty({ description: 'A written clearance or an override turns it into modify within what it names.' }) readonly cleared!: boolean;
  @ApiProperty({ description: 'Rests on a source that was read, not on product policy.' }) readonly confirmed!: boolean;
  @ApiProperty({ description: 'Set by the clinic, not as in the product.' }) readonly adjusted!: boolean;
  @ApiProperty({ type: ExaminationTaskResponse, isArray: true, description: 'Empty for a massage therapist, who sends on.' }) readonly examinationTasks!: ExaminationTaskResponse[];
  @ApiProperty({ enum: factIds, isArray: true }) readonly causedBy!: string[];
}

export class QuestionRangeResponse {
  @ApiProperty() readonly min!: number;
  @ApiProperty() readonly max!: number;
  @ApiProperty() readonly unit!: string;
  @ApiProperty() readonly integer!: boolean;
}

export class QuestionResponse {
  @ApiProperty({ enum: factIds }) readonly factId!: string;
  @ApiProperty() readonly question!: string;
  @ApiProperty({ enum: ['boolean', 'number', 'enum', 'list'] }) readonly type!: string;
  @ApiProperty({ enum: ['patient', 'clinician', 'derived', 'system'] }) readonly askedBy!: string;
  @ApiProperty({ nullable: true, type: String, isArray: true, description: 'Members of an enum.' }) readonly choices!: string[] | null;
  @ApiProperty({ description: 'The answer is a list of places on the body.' }) readonly places!: boolean;
  @ApiProperty({ nullable: true, type: QuestionRangeResponse }) readonly range!: QuestionRangeResponse | null;
  @ApiProperty({ description: 'Asked again at every visit.' }) readonly everyVisit!: boolean;
}

/** Answers that cannot all be true: nothing they touch is screened until somebody settles them. */
export class ConflictResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly words!: string;
  @ApiProperty({ enum: factIds, isArray: true }) readonly facts!: string[];
  @ApiProperty({ type: QuestionResponse, isArray: true, description: 'The questions to ask again.' }) readonly questions!: QuestionResponse[];
}

export class ScreeningSummaryResponse {
  @ApiProperty({ nullable: true, type: String, format: 'uuid', description: 'The stored decision; null when it was worked out for this view only.' })
  readonly screeningId!: string | null;

  @ApiProperty({ enum: performerRoles }) readonly performerRole!: string;
  @ApiProperty({ format: 'date' }) readonly sessionDate!: string;
  @ApiProperty() readonly ruleSetVersion!: string;
  @ApiProperty({ enum: DECISION_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: decisionLevels }) readonly atLeast!: string;
  @ApiProperty({ type: SessionDecisionResponse }) readonly session!: SessionDecisionResponse;
  @ApiProperty({ type: 'integer', description: 'Highest pressure wherever the person is touched, 0 to 5.' }) readonly maxPressure!: number;
  @ApiProperty({ format: 'date', description: 'Last day the decision holds.' }) readonly validUntil!: string;
  @ApiProperty({ type: SafetyLineResponse, isArray: true }) readonly lines!: SafetyLineResponse[];
  @ApiProperty({ type: QuestionResponse, isArray: true }) readonly questions!: QuestionResponse[];
  @ApiProperty({ type: ConflictResponse, isArray: true }) readonly conflicts!: ConflictResponse[];
}
