// One question, or a few that are one thought.
import { isDone, isEmptied, type IntakeItem, type IntakeQuestion } from '@legwork/clinical';
import { Decline } from '../fields/Decline';
import { QuestionField } from '../fields/QuestionField';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import { useShowMissing } from '../steps';
import styles from './screens.module.css';

interface QuestionsScreenProps {
  readonly item: IntakeItem;
  readonly questions: readonly IntakeQuestion[];
  readonly onSettled: () => void;
  readonly showMissing: boolean;
}

export const QuestionsScreen = ({ item, questions, onSettled, showMissing }: QuestionsScreenProps) => {
  const { answers, give, refused } = useIntakeForm();
  const text = useText();
  const isAlone = questions.length === 1;
  const isMissing = (question: IntakeQuestion): boolean => showMissing && !isDone(question, answers);
  useShowMissing(questions.some(isMissing));
  return questions.map((question) => (
    <div key={question.id} className={styles.question} data-form={question.form.kind} data-missing={isMissing(question) || undefined}>
      <QuestionField question={question} hideLabel={item.kind === 'single'} onSettled={isAlone ? onSettled : undefined} />
      {question.mayDecline && question.required && (
        <div className={styles.decline}><Decline id={question.id} value={answers[question.id]} onDecline={(value) => { give({ [question.id]: value }); if (isAlone) onSettled(); }} /></div>
      )}
      {isMissing(question) && <p className={styles.missing}>{text(question.form.kind === 'pain-areas' && answers[question.id] !== undefined && !isEmptied(answers[question.id]) ? 'drawing.rate-each' : 'form.still-open')}</p>}
      {refused.has(question.id) && <p className={styles.missing} role="alert">{text('form.problem-not-saved')}</p>}
    </div>
  ));
};
