/** A mail to be written and sent later by the worker. Ids only: the words and the link are made when it is sent. */
export interface OutgoingMessage {
  readonly kind: 'invitation' | 'intake-link' | 'intake-again' | 'intake-reminder' | 'intake-alert' | 'referral-letter' | 'referral-report' | 'referral-question' | 'clearance-letter' | 'outcome-request' | 'care-link'
    | 'visit-reminder' | 'exercise-reminder';
  readonly recipient: string;
  readonly invitationId?: string;
  readonly intakeId?: string;
  readonly referralId?: string;
  readonly planId?: string;
  readonly clearanceId?: string;
  /** What the patient is asked: one mail each. */
  readonly outcomeRequestId?: string;
  /** The visit that a reminder is for: one reminder each. */
  readonly appointmentId?: string;
  /** What else a reminder is for, where neither visit nor request says it whole: one mail each. */
  readonly cause?: string;
}
