/** Who may do what with an intake. Pure: also fills `can` in responses. */
import type { IntakeStatus } from './intake-status.js';

export interface IntakeActor {
  readonly isClinical: boolean;
  /** Physiotherapists and massage therapists; assistants prepare, they do not accept. */
  readonly isPractitioner: boolean;
}

export interface IntakeCan {
  readonly seeAnswers: boolean;
  readonly edit: boolean;
  readonly accept: boolean;
  readonly sendLink: boolean;
  readonly withdraw: boolean;
}

const OPEN: readonly IntakeStatus[] = ['requested', 'opened', 'in-progress'];

export function intakeCan(actor: IntakeActor, status: IntakeStatus): IntakeCan {
  const isUnderReview = status === 'submitted';
  const isOpen = OPEN.includes(status);
  return {
    seeAnswers: actor.isClinical,
    edit: actor.isClinical && (isUnderReview || isOpen),
    accept: actor.isPractitioner && isUnderReview,
    sendLink: isOpen,
    withdraw: isOpen,
  };
}
