// One question of the review: answer, who gave it, and what can be done with it. Focus moves here with j and k.
import { Button, Checkbox } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { formatInstant } from '../../../lib/dates';
import { useSession } from '../../../lib/session';
import { classNames } from '../../../ui/class-names';
import type { ReviewedAnswer } from '../queries';
import { AnswerEditForm } from './AnswerEditForm';
import { AnswerValue } from './AnswerValue';
import { rowId, type ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

interface AnswerRowProps {
  readonly answer: ReviewedAnswer;
  readonly desk: ReviewDesk;
}

const Accepted = ({ at, by }: { readonly at: string; readonly by: string | null }) => {
  const { clinic } = useSession();
  return <span className={styles.accepted} title={`${by === null ? '' : `${by}, `}${formatInstant(at, clinic.timeZone)}`}><IconCheck size={16} aria-hidden />Accepted</span>;
};

const Ways = ({ answer, desk }: AnswerRowProps) => {
  const { itemId, question, acceptedAt, acceptedByName } = answer;
  return (
    <div className={styles.ways}>
      {acceptedAt !== null && <Accepted at={acceptedAt} by={acceptedByName} />}
      {acceptedAt === null && desk.mayEdit && (
        <Button variant="subtle" size="compact-sm" className={styles.way} leftSection={<IconPencil size={16} aria-hidden />} aria-label={`Edit: ${question}`} onClick={() => desk.edit(itemId)}>
          Edit
        </Button>
      )}
      {acceptedAt === null && desk.mayAccept && (
        <Button
          variant="subtle" size="compact-sm" className={styles.way} leftSection={<IconCheck size={16} aria-hidden />} aria-label={`Accept: ${question}`} loading={desk.accepting === itemId}
          onClick={() => desk.accept(itemId)}
        >
          Accept
        </Button>
      )}
    </div>
  );
};

export const AnswerRow = ({ answer, desk }: AnswerRowProps) => {
  const { itemId, question } = answer;
  const isEditing = desk.editing === itemId;
  const isChosen = desk.chosen.has(itemId);
  return (
    <li id={rowId(itemId)} data-answer={itemId} tabIndex={-1} className={classNames(styles.row, isChosen && styles.chosen, desk.current === itemId && styles.current)}>
      {!isEditing && (desk.mayReturn ? (
        <label className={styles.question} title="Tick to ask the patient again">
          <Checkbox className={styles.choose} checked={isChosen} onChange={() => desk.toggle(itemId)} aria-label={`Ask again: ${question}`} />
          <span>{question}</span>
        </label>
      ) : <div className={styles.question}>{question}</div>)}
      {!isEditing && <AnswerValue answer={answer} language={desk.review.language} />}
      {!isEditing && <Ways answer={answer} desk={desk} />}
      {isEditing && <AnswerEditForm key={itemId} itemId={itemId} answer={answer} desk={desk} />}
    </li>
  );
};
