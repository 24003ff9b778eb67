// Questions that open below a line.
import type { IntakeQuestion } from '@legwork/clinical';
import { Decline } from '../fields/Decline';
import { QuestionField } from '../fields/QuestionField';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import styles from './screens.module.css';

interface FollowUpsProps {
  readonly questions: readonly IntakeQuestion[];
  readonly missing: ReadonlySet<string>;
}

export const FollowUps = ({ questions, missing }: FollowUpsProps) => {
  const { answers, give } = useIntakeForm();
  const text = useText();
  if (questions.length === 0) return null;
  return (
    <div className={styles.follow}>
      {questions.map((question) => (
        <div key={question.id} className={styles.followOne} data-missing={missing.has(question.id) || undefined}>
          <QuestionField question={question} hideLabel={false} />
          {question.mayDecline && <div><Decline id={question.id} value={answers[question.id]} onDecline={(value) => give({ [question.id]: value })} /></div>}
          {missing.has(question.id) && <p className={styles.missing}>{text('form.still-open')}</p>}
        </div>
      ))}
    </div>
  );
};
