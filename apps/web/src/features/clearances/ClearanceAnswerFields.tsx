// The answer to a clearance request as part of something else, for example the reply to a referral. What is typed is kept on
// this device until it is sent.
import { useDraft } from '../../lib/drafts/use-draft';
import { useToday } from '../../lib/session';
import { answerBody, blankAnswer, isAnswerDraft, type AnswerDraft } from './answer-draft';
import { AnswerFields } from './AnswerFields';
import type { ClearanceAnswer } from './queries';
import styles from './clearances.module.css';

interface ClearanceAnswerFieldsProps {
  readonly clearanceId: string;
  /** Who answered, as far as it is known */
  readonly answeredByName: string;
  /** undefined while something is missing */
  readonly onAnswer: (answer: ClearanceAnswer | undefined) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

export const ClearanceAnswerFields = ({ clearanceId, answeredByName, onAnswer, errorAt }: ClearanceAnswerFieldsProps) => {
  const draft = useDraft<AnswerDraft>(`clearance-answer:${clearanceId}`, { ...blankAnswer(useToday()), answeredByName }, isAnswerDraft);
  const change = (part: Partial<AnswerDraft>): void => {
    const next = { ...draft.value, ...part };
    draft.set(next);
    onAnswer(answerBody(next));
  };
  return <div className={styles.form}><AnswerFields draft={draft.value} change={change} error={errorAt} /></div>;
};
