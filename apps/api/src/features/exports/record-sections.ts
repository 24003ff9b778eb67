// The parts of a printed record: which table each comes from, and which of its columns people read. What is not printed here
// stands in record.json, as does every row beyond what one part can print.
export interface RecordSection {
  readonly heading: string;
  readonly table: string;
  readonly columns: readonly SectionColumn[];
}

export interface SectionColumn {
  readonly header: string;
  readonly column: string;
  readonly grow: number;
}

const at = (header: string, column: string, grow = 2): SectionColumn => ({ header, column, grow });

export const RECORD_SECTIONS: readonly RecordSection[] = [
  { heading: 'Episodes', table: 'episode', columns: [at('Opened', 'opened_on', 1), at('Title', 'title', 3), at('Status', 'status', 1), at('Onset', 'onset_on', 1)] },
  { heading: 'Answers and facts, with where they come from', table: 'fact', columns: [at('Recorded', 'recorded_on', 1), at('Question', 'fact_id', 3), at('Answer', 'value'), at('Source', 'provenance', 1), at('Answered by', 'answered_by', 1)] },
  { heading: 'Medicines', table: 'medicine', columns: [at('As told', 'text', 3), at('Understood as', 'matched_name'), at('Status', 'status', 1), at('Source', 'provenance', 1)] },
  { heading: 'Allergies', table: 'allergy', columns: [at('Allergy', 'text', 3), at('Reaction', 'reaction'), at('Status', 'status', 1)] },
  { heading: 'Conditions, operations, injuries', table: 'health_event', columns: [at('What', 'text', 3), at('Kind', 'kind', 1), at('From', 'started_on', 1), at('Until', 'ended_on', 1)] },
  { heading: 'Intakes', table: 'intake', columns: [at('Asked', 'created_at'), at('Sent in', 'submitted_at'), at('Status', 'status', 1), at('Answered by', 'respondent_name')] },
  { heading: 'What was answered in intakes', table: 'intake_answer', columns: [at('When', 'answered_at'), at('Question', 'item_id', 3), at('Answer', 'value', 3), at('By', 'answered_by', 1)] },
  { heading: 'Visits: techniques', table: 'session_technique', columns: [at('Technique', 'modality_id'), at('Region', 'region'), at('Side', 'side', 1), at('Pressure 0-5', 'pressure0_to5', 1), at('Minutes', 'minutes', 1), at('Response', 'response', 1)] },
  { heading: 'Findings', table: 'finding', columns: [at('Recorded', 'recorded_at'), at('Kind', 'kind'), at('Region', 'region'), at('Side', 'side', 1), at('Finding', 'data', 4)] },
  { heading: 'Photographs', table: 'photo', columns: [at('Taken', 'taken_on', 1), at('Region', 'region'), at('Side', 'side', 1), at('Caption', 'caption', 3), at('Status', 'status', 1)] },
  { heading: 'Plans', table: 'plan', columns: [at('Made', 'created_at'), at('Plan', 'title', 3), at('Status', 'status', 1), at('Course', 'course', 1)] },
  { heading: 'Plans: goals', table: 'plan_goal', columns: [at('Goal', 'activity', 3), at('Measure', 'measure_id', 1), at('Start', 'baseline', 1), at('Target', 'target', 1), at('By', 'target_on', 1)] },
  { heading: 'Plans: treatment', table: 'plan_intervention', columns: [at('Technique', 'modality_id'), at('Region', 'region'), at('Side', 'side', 1), at('Aim', 'aim', 3), at('Stop rule', 'stop_rule', 2)] },
  { heading: 'Plans: exercises', table: 'plan_exercise', columns: [at('Exercise', 'exercise_id'), at('Side', 'side', 1), at('Dose', 'dose', 3)] },
  { heading: 'Outcomes', table: 'outcome_score', columns: [at('Taken', 'taken_on', 1), at('Measure', 'measure_id', 1), at('Score', 'score', 1), at('Source', 'provenance', 1), at('Answers', 'answers', 3)] },
  { heading: 'Referrals', table: 'referral', columns: [at('Made', 'created_at'), at('Direction', 'direction', 1), at('To', 'to_name'), at('Reason', 'reason', 3), at('Status', 'status', 1), at('Reply', 'reply', 2)] },
  { heading: 'Referrals: steps', table: 'referral_event', columns: [at('When', 'at'), at('Step', 'step', 1), at('To', 'to_status', 1), at('Note', 'note', 3)] },
  { heading: 'Clearances', table: 'clearance', columns: [at('Asked', 'requested_at'), at('Question', 'question', 3), at('Status', 'status', 1), at('Answer', 'answer', 2), at('Until', 'valid_until', 1)] },
  { heading: 'Decisions against a limit', table: 'override', columns: [at('When', 'created_at'), at('Rule', 'rule_id'), at('Reason', 'reason', 3), at('Until', 'valid_until', 1)] },
  { heading: 'Consents', table: 'consent', columns: [at('Signed', 'signed_at'), at('By', 'signed_name'), at('As', 'relation', 1), at('Revoked', 'revoked_at')] },
  { heading: 'Choices about sensitive areas and photographs', table: 'consent_choice', columns: [at('When', 'decided_at'), at('Area', 'area', 1), at('Choice', 'choice', 1), at('Note', 'note', 2)] },
  { heading: 'Appointments', table: 'appointment', columns: [at('From', 'starts_at'), at('Until', 'ends_at'), at('Kind', 'visit_type'), at('Status', 'status', 1)] },
];

export const TRAIL_SECTION: RecordSection = {
  heading: 'Who looked at and changed this record', table: 'trail', columns: [at('When', 'at'), at('Who', 'actor_name'), at('Did', 'action', 1), at('With', 'entity', 1), at('Reason', 'reason', 2)],
};
