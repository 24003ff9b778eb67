// Above the questions: what the clinic asks about them, or that they are filled in from last time.
import type { IntakeQuestion } from '@legwork/clinical';
import { useUiWords } from '../../../ui/words/ui-words';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import styles from '../returning/returning.module.css';

export const ScreenLead = ({ questions }: { readonly questions: readonly IntakeQuestion[] }) => {
  const { intake, context, answers, given } = useIntakeForm();
  const text = useText();
  const { shortDate } = useUiWords();
  if (intake.requestedItems !== null && intake.message !== null) {
    return <blockquote className={styles.lead}><span className={styles.leadBy}>{text('ask-again.lead')}</span>{intake.message}</blockquote>;
  }
  const isPrefilled = questions.some(({ id }) => given[id] === undefined && answers[id] !== undefined);
  return isPrefilled && context.previousOn !== undefined ? <p className={styles.lead}>{text('returning.prefilled', { date: shortDate(context.previousOn) })}</p> : null;
};
