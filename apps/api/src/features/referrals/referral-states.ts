// The two loops as data: which step leads from which state to which, who may take it and what it must bring.
// The database holds the same moves in referral_moves_legally(); a test walks both.

export const DIRECTIONS = ['outbound', 'inbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const REFERRAL_STATUSES = [
  'draft', 'sent', 'acknowledged', 'appointment', 'replied', 'acted-on',
  'received', 'missing-information', 'triaged', 'booked', 'seen', 'reported', 'closed',
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

export const REFERRAL_STEPS = [
  'send', 'acknowledge', 'appointment', 'reply', 'act-on', 'ask-for-information', 'triage', 'book', 'see', 'report', 'close',
] as const;
export type ReferralStep = (typeof REFERRAL_STEPS)[number];

/** Steps that need clinical judgement are a practitioner's; the rest is filing, which administration does too. */
export type StepTaker = 'anyone' | 'practitioner';

export interface StepRule {
  readonly to: ReferralStatus;
  readonly from: Readonly<Record<Direction, readonly ReferralStatus[]>>;
  readonly by: StepTaker;
  /** Fields the step must bring, and fields it may bring; no other is taken. */
  readonly needs: readonly StepField[];
  readonly takes: readonly StepField[];
}

export const STEP_FIELDS = ['way', 'appointmentOn', 'reply', 'repliedOn', 'outcome', 'patientTold', 'closeReason', 'effects'] as const;
/** A note and a due day may come with every step; some need the note. */
export type StepField = (typeof STEP_FIELDS)[number] | 'note';

/** A step may skip states that the other side did not report: a reply may come before anybody acknowledged. */
export const REFERRAL_MOVES: Readonly<Record<ReferralStep, StepRule>> = {
  send: { to: 'sent', from: { outbound: ['draft'], inbound: [] }, by: 'anyone', needs: ['way'], takes: [] },
  acknowledge: { to: 'acknowledged', from: { outbound: ['sent'], inbound: [] }, by: 'anyone', needs: [], takes: [] },
  appointment: { to: 'appointment', from: { outbound: ['sent', 'acknowledged'], inbound: [] }, by: 'anyone', needs: ['appointmentOn'], takes: [] },
  reply: { to: 'replied', from: { outbound: ['sent', 'acknowledged', 'appointment'], inbound: [] }, by: 'anyone', needs: ['reply'], takes: ['repliedOn', 'patientTold', 'effects'] },
  'act-on': { to: 'acted-on', from: { outbound: ['replied'], inbound: [] }, by: 'practitioner', needs: ['outcome'], takes: ['patientTold', 'effects'] },
  'ask-for-information': { to: 'missing-information', from: { outbound: [], inbound: ['received', 'triaged'] }, by: 'anyone', needs: ['note'], takes: ['way'] },
  triage: { to: 'triaged', from: { outbound: [], inbound: ['received', 'missing-information', 'booked'] }, by: 'practitioner', needs: [], takes: ['patientTold'] },
  book: { to: 'booked', from: { outbound: [], inbound: ['received', 'triaged'] }, by: 'anyone', needs: ['appointmentOn'], takes: [] },
  see: { to: 'seen', from: { outbound: [], inbound: ['booked'] }, by: 'practitioner', needs: [], takes: ['patientTold'] },
  report: { to: 'reported', from: { outbound: [], inbound: ['seen'] }, by: 'practitioner', needs: ['reply'], takes: ['way', 'repliedOn', 'patientTold'] },
  close: {
    to: 'closed',
    from: {
      outbound: ['draft', 'sent', 'acknowledged', 'appointment', 'replied', 'acted-on'],
      inbound: ['received', 'missing-information', 'triaged', 'booked', 'seen', 'reported'],
    },
    by: 'practitioner',
    needs: [],
    takes: ['outcome', 'patientTold', 'closeReason'],
  },
};

export function isLegalMove(direction: Direction, from: ReferralStatus, to: ReferralStatus): boolean {
  return REFERRAL_STEPS.some((step) => REFERRAL_MOVES[step].to === to && REFERRAL_MOVES[step].from[direction].includes(from));
}

/** The steps open from a state, in the order of the loop. */
export function nextSteps(direction: Direction, status: ReferralStatus): ReferralStep[] {
  return REFERRAL_STEPS.filter((step) => REFERRAL_MOVES[step].from[direction].includes(status));
}
