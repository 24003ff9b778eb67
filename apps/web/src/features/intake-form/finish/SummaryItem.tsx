// One screen of the form in short: what was answered, with a way back to it.
import { isDone, itemText, questionText, type VisibleItem } from '@legwork/clinical';
import { IconChevronRight } from '@tabler/icons-react';
import { useIntakeForm } from '../form-state';
import { useMessages, useText } from '../messages';
import { lineState } from '../screens/line-state';
import { answerWords } from './answer-words';
import styles from './finish.module.css';

interface SummaryItemProps {
  readonly visible: VisibleItem;
  readonly onChange: () => void;
}

export const SummaryItem = ({ visible: { item, questions }, onChange }: SummaryItemProps) => {
  const { answers } = useIntakeForm();
  const messages = useMessages();
  const text = useText();
  const isGroup = item.kind === 'group';
  const open = questions.filter((question) => !isDone(question, answers));
  // Of a tick list only what is not a plain "no" is worth reading again.
  const told = questions.filter((question) => answers[question.id] !== undefined && !(isGroup && lineState(question, answers) === 'none'));
  const title = itemText(messages, item.id);
  return (
    <li>
      <button type="button" className={styles.item} data-open={open.length > 0 || undefined} onClick={onChange}>
        <span className={styles.itemText}>
          {title !== undefined && <span className={styles.itemTitle}>{title}</span>}
          {isGroup && told.length === 0 && open.length === 0 && <span className={styles.answer}>{text('summary.none')}</span>}
          {told.map((question) => (
            <span key={question.id} className={styles.pair}>
              <span className={styles.itemTitle}>{questionText(messages, question.id)}</span>
              <span className={styles.answer}>{answerWords(question, answers[question.id], messages)}</span>
            </span>
          ))}
          {open.length > 0 && <span className={styles.open}>{text('summary.open')}{item.kind === 'single' ? `: ${questionText(messages, item.questions[0]?.id ?? 'respondent')}` : ''}</span>}
        </span>
        <IconChevronRight size={18} aria-hidden />
        <span className={styles.hidden}>{text('form.change')}</span>
      </button>
    </li>
  );
};
