// What was told last time about one part of health: right still, or looked through again.
import { Button } from '@mantine/core';
import { noneAnswer, questionText, type ConfirmGroup, type IntakeQuestion } from '@legwork/clinical';
import { IconCheck } from '@tabler/icons-react';
import { answerWords } from '../finish/answer-words';
import { useWording } from '../finish/use-wording';
import { useIntakeForm } from '../form-state';
import { useMessages, useText } from '../messages';
import styles from './returning.module.css';

interface ConfirmCardProps {
  readonly group: ConfirmGroup;
  readonly onSettled: () => void;
  readonly onChange: () => void;
}

const isNone = (question: IntakeQuestion, value: unknown): boolean => JSON.stringify(noneAnswer(question)) === JSON.stringify(value);

export const ConfirmCard = ({ group, onSettled, onChange }: ConfirmCardProps) => {
  const { answers, confirm } = useIntakeForm();
  const messages = useMessages();
  const wording = useWording();
  const text = useText();
  const told = group.questions.filter((question) => !isNone(question, answers[question.id]));
  const none = group.questions.filter((question) => isNone(question, answers[question.id]));
  return (
    <>
      {told.length > 0 && (
        <dl className={styles.told}>
          {told.map((question) => (
            <div key={question.id} className={styles.pair}>
              <dt>{questionText(messages, question.id)}</dt>
              <dd>{answerWords(question, answers[question.id], wording)}</dd>
            </div>
          ))}
        </dl>
      )}
      {none.length > 0 && <p className={styles.none}>{text('returning.nothing-told', { list: none.map(({ id }) => questionText(messages, id)).join('; ') })}</p>}
      <div className={styles.actions}>
        <Button size="xl" leftSection={<IconCheck size={20} aria-hidden />} onClick={() => { confirm(group.questions.map(({ id }) => id)); onSettled(); }}>{text('returning.right')}</Button>
        <Button size="lg" variant="default" onClick={onChange}>{text('returning.change')}</Button>
      </div>
    </>
  );
};
