// The states of a visit in words, and where its next step happens.
import type { Visit } from './queries';
import { urls } from '../../lib/urls';

export const visitTypeWords: Readonly<Record<Visit['visitType'], string>> = {
  'massage-session': 'Massage session',
  'physio-initial': 'Physio initial',
  'follow-up': 'Follow-up',
  review: 'Review',
  discharge: 'Discharge',
};

export const intakeWords: Readonly<Record<Visit['intakeState'], string>> = {
  none: 'No intake',
  requested: 'Intake sent',
  opened: 'Intake opened',
  'in-progress': 'Intake begun',
  submitted: 'Intake to review',
  accepted: 'Intake done',
  withdrawn: 'Intake withdrawn',
};

export interface NextStep {
  readonly label: string;
  readonly to: string;
  readonly isUrgent: boolean;
}

type Step = (visit: Visit) => NextStep | undefined;

const toChart = (label: string, isUrgent = false): Step => (visit) => ({ label, to: urls.chart(visit.patientId), isUrgent });

const steps: Readonly<Record<Visit['nextAction'], Step>> = {
  none: () => undefined,
  'wait-for-intake': () => undefined,
  'send-intake': (visit) => ({ label: 'Send intake', to: urls.chart(visit.patientId), isUrgent: false }),
  'review-intake': (visit) => ({ label: 'Review intake', to: visit.intakeId === null ? urls.chart(visit.patientId) : urls.intakeReview(visit.intakeId), isUrgent: false }),
  'check-in': toChart('Check in'),
  'ask-questions': toChart('Ask questions'),
  emergency: toChart('See emergency', true),
  'not-treated': toChart('See stop', true),
  'request-clearance': toChart('Ask for clearance'),
  'start-session': toChart('Start session'),
  'continue-note': (visit) => ({ label: 'Continue note', to: visit.sessionId === null ? urls.chart(visit.patientId) : urls.session(visit.sessionId), isUrgent: false }),
};

/** undefined: nothing to do here now. */
export const nextStepOf = (visit: Visit): NextStep | undefined => steps[visit.nextAction](visit);
