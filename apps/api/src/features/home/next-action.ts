// The one button beside a visit: what to do next, from the state of the visit, the intake, the check-in and the decision.

export const INTAKE_STATES = ['none', 'requested', 'opened', 'in-progress', 'submitted', 'accepted', 'withdrawn'] as const;
export type IntakeState = (typeof INTAKE_STATES)[number];

export const NEXT_ACTIONS = [
  'none', 'send-intake', 'wait-for-intake', 'review-intake', 'check-in', 'ask-questions', 'emergency', 'not-treated', 'request-clearance', 'start-session', 'continue-note',
] as const;
export type NextAction = (typeof NEXT_ACTIONS)[number];

export interface VisitState {
  readonly appointmentStatus: string;
  readonly intakeState: string;
  readonly safetyStatus: string;
  readonly isCheckedIn: boolean;
  /** Of the note of this visit; null when there is none. */
  readonly sessionStatus: string | null;
  readonly seesClinicalDetail: boolean;
}

const OVER = ['done', 'cancelled', 'no-show'];

/** What each level asks for before hands are laid on. */
const BY_SAFETY: Readonly<Record<string, NextAction>> = {
  emergency: 'emergency',
  'do-not-treat-refer': 'not-treated',
  'clearance-needed': 'request-clearance',
  'not-screened': 'ask-questions',
};

const BY_INTAKE: Readonly<Record<string, NextAction>> = {
  none: 'send-intake',
  withdrawn: 'send-intake',
  requested: 'wait-for-intake',
  opened: 'wait-for-intake',
  'in-progress': 'wait-for-intake',
};

export function nextAction(visit: VisitState): NextAction {
  if (OVER.includes(visit.appointmentStatus)) return visit.sessionStatus === 'draft' && visit.seesClinicalDetail ? 'continue-note' : 'none';
  if (!visit.seesClinicalDetail) return BY_INTAKE[visit.intakeState] ?? 'none';
  if (visit.safetyStatus === 'emergency') return 'emergency';
  if (visit.sessionStatus === 'draft') return 'continue-note';
  if (visit.sessionStatus === 'signed') return 'none';
  if (visit.intakeState === 'submitted') return 'review-intake';
  if (visit.safetyStatus === 'do-not-treat-refer') return 'not-treated';
  if (visit.appointmentStatus === 'booked' && visit.intakeState !== 'accepted') return BY_INTAKE[visit.intakeState] ?? 'check-in';
  if (!visit.isCheckedIn) return 'check-in';
  return BY_SAFETY[visit.safetyStatus] ?? 'start-session';
}
