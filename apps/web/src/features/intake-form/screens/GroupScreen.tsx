// A tick list under one sentence, left by one tap on "None of these".
import { noneOfThese, isDone, type IntakeQuestion } from '@legwork/clinical';
import { useState } from 'react';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import { useShowMissing } from '../steps';
import { FollowUps } from './FollowUps';
import { GroupLine } from './GroupLine';
import { lineState } from './line-state';
import fieldStyles from '../fields/fields.module.css';
import styles from './screens.module.css';

interface GroupScreenProps {
  readonly questions: readonly IntakeQuestion[];
  /** Goes on when nothing of the screen is open any more. */
  readonly onSettled: () => void;
  readonly opened: ReadonlySet<string>;
  readonly onOpened: (id: string, isOpened: boolean) => void;
  readonly showMissing: boolean;
}

export const GroupScreen = ({ questions, onSettled, opened, onOpened, showMissing }: GroupScreenProps) => {
  const { answers, give } = useIntakeForm();
  const text = useText();
  const [asked, setAsked] = useState(false);
  const lines = questions.filter(({ under }) => under === undefined);
  const isOpen = (question: IntakeQuestion): boolean => opened.has(question.id) && !['ticked', 'declined'].includes(lineState(question, answers));
  const isFinished = (question: IntakeQuestion): boolean => !isOpen(question) && isDone(question, answers);
  const shows = showMissing || asked;
  const missing = new Set(shows ? questions.filter((question) => !isFinished(question)).map(({ id }) => id) : []);
  useShowMissing(missing.size > 0);
  const hasUntold = lines.some((line) => missing.has(line.id) && !isOpen(line) && lineState(line, answers) === 'open');
  const isUntouched = lines.every((line) => lineState(line, answers) !== 'ticked' && !isOpen(line));

  const noneElse = (): void => {
    const closed = lines.filter((line) => !isOpen(line));
    give(noneOfThese(closed, answers));
    const follow = questions.filter(({ under }) => under !== undefined);
    const rest = [...follow.filter((question) => !isFinished(question)), ...lines.filter(isOpen)];
    if (rest.length === 0) onSettled();
    else setAsked(true);
  };
  const allNone = lines.every((line) => lineState(line, answers) === 'none');

  return (
    <>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <GroupLine
            key={line.id} question={line} isOpened={isOpen(line)} onOpened={(isOpened) => onOpened(line.id, isOpened)}
            isMissing={missing.has(line.id) && (isOpen(line) || lineState(line, answers) === 'ticked')}
            followUps={<FollowUps questions={questions.filter(({ under }) => under === line.id)} missing={missing} />}
          />
        ))}
      </ul>
      {hasUntold && <p className={styles.missing} data-missing role="status">{text('form.tick-or-none')}</p>}
      <button type="button" className={fieldStyles.big} aria-pressed={allNone} onClick={noneElse}>
        {text(isUntouched ? 'form.none-of-these' : 'form.none-of-the-rest')}
      </button>
    </>
  );
};
