// What every part of the form needs: the answers, how to give one, and what follows from them.
import type { ClosedBranch, IntakeAnswers, IntakeContext, IntakeDanger, QuestionId, RespondentRelation, SectionId } from '@legwork/clinical';
import { createContext, useContext } from 'react';
import type { QueueState } from './answers/answer-queue';
import type { LinkIntake } from './link-api';
import type { FormScreen } from './plan/form-plan';

/** A change that would drop other answers, waiting for a yes. */
export interface PendingChange {
  readonly changes: IntakeAnswers;
  readonly closed: ClosedBranch;
}

export interface IntakeForm {
  readonly intake: LinkIntake;
  readonly context: IntakeContext;
  /** As the screens show them: with last time's answers where this time's are not given yet. */
  readonly answers: IntakeAnswers;
  /** Given this time. */
  readonly given: IntakeAnswers;
  readonly plan: readonly FormScreen[];
  readonly minutes: number;
  readonly dangers: readonly IntakeDanger[];
  readonly state: QueueState;
  readonly refused: ReadonlySet<QuestionId>;
  readonly answeredBy: RespondentRelation;
  readonly give: (changes: IntakeAnswers) => void;
  /** Last time's answers to these questions hold today as well, unless they were answered anew. */
  readonly confirm: (ids: readonly QuestionId[]) => void;
  /** A section of last time is looked through instead of being confirmed. */
  readonly lookThrough: (section: SectionId) => void;
  readonly pending: PendingChange | undefined;
  /** true: change and drop; false: leave all as it was. */
  readonly settlePending: (isDropped: boolean) => void;
  /** Grows when the screen has to show the answers anew, because a change was not made. */
  readonly revision: number;
  /** Tries to send everything; true when the clinic has it all. */
  readonly sendAll: () => Promise<boolean>;
}

const Form = createContext<IntakeForm | undefined>(undefined);

export const IntakeFormProvider = Form.Provider;

export const useIntakeForm = (): IntakeForm => {
  const form = useContext(Form);
  if (form === undefined) throw new Error('No intake form around this part.');
  return form;
};
