// One line of a tick list. What it asks next opens below it at once.
import { isDeclined, noneAnswer, questionText, type IntakeQuestion } from '@legwork/clinical';
import { IconCheck } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { Decline } from '../fields/Decline';
import { QuestionField } from '../fields/QuestionField';
import { ChoiceField } from '../fields/SimpleFields';
import { useIntakeForm } from '../form-state';
import { useMessages, useText } from '../messages';
import { isPlainTick, lineState } from './line-state';
import styles from './screens.module.css';

interface GroupLineProps {
  readonly question: IntakeQuestion;
  /** Ticked, but which, where or when is not said yet. */
  readonly isOpened: boolean;
  readonly onOpened: (isOpened: boolean) => void;
  readonly isMissing: boolean;
  readonly followUps: ReactNode;
}

export const GroupLine = ({ question, isOpened, onOpened, isMissing, followUps }: GroupLineProps) => {
  const { answers, give } = useIntakeForm();
  const messages = useMessages();
  const text = useText();
  const id = useId();
  const words = questionText(messages, question.id);
  const value = answers[question.id];
  const isTicked = isOpened || lineState(question, answers) === 'ticked';

  const tick = (): void => {
    if (isPlainTick(question)) {
      give({ [question.id]: !isTicked });
      return;
    }
    onOpened(!isTicked);
    if (isTicked) give({ [question.id]: noneAnswer(question) });
  };
  const decline = (declined: unknown): void => {
    onOpened(false);
    give({ [question.id]: isDeclined(value) ? noneAnswer(question) : declined });
  };

  return (
    <li className={styles.line} data-ticked={isTicked || undefined} data-missing={isMissing || undefined}>
      <div className={styles.lineHead}>
        <label className={styles.tick}>
          <input type="checkbox" checked={isTicked} onChange={tick} aria-describedby={isMissing ? `${id}-missing` : undefined} />
          <span className={styles.box} aria-hidden>{isTicked && <IconCheck size={18} stroke={3} />}</span>
          <span>{words}</span>
        </label>
        {!isTicked && <Decline id={question.id} value={value} onDecline={decline} about={words} />}
      </div>
      {isTicked && !isPlainTick(question) && (
        <div className={styles.follow}>
          {question.form.kind === 'choice'
            ? (
              <ChoiceField
                question={question} label={words} hideLabel value={value} values={question.form.values.filter((one) => one !== noneAnswer(question))}
                onChange={(chosen) => { onOpened(false); give({ [question.id]: chosen }); }}
              />
            )
            : <QuestionField question={question} hideLabel />}
        </div>
      )}
      {isMissing && <p id={`${id}-missing`} className={styles.missing}>{text(question.form.kind === 'regions' ? 'form.choose-place' : 'form.still-open')}</p>}
      {followUps}
    </li>
  );
};
