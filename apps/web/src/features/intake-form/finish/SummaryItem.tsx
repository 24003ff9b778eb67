// One screen of the form in short: what was answered, with a way back to it.
import { fillWords, isDone, itemText, questionText, type QuestionId } from '@legwork/clinical';
import { IconChevronRight } from '@tabler/icons-react';
import { useUiWords } from '../../../ui/words/ui-words';
import { useIntakeForm } from '../form-state';
import { useMessages, useText } from '../messages';
import { questionsOf, type FormScreen } from '../plan/form-plan';
import { confirmTitle } from '../returning/confirm-words';
import { lineState } from '../screens/line-state';
import { isScreenDone } from '../steps';
import { answerWords } from './answer-words';
import { useWording } from './use-wording';
import styles from './finish.module.css';

/** Said to finish a list, not to be read again: the list itself stands there. */
const isFinishingWord = (id: QuestionId, value: unknown): boolean => id === 'meds.listConfirmed' && value === true;

interface SummaryItemProps {
  readonly screen: FormScreen;
  readonly onChange: () => void;
}

export const SummaryItem = ({ screen, onChange }: SummaryItemProps) => {
  const { given, context } = useIntakeForm();
  const messages = useMessages();
  const wording = useWording();
  const { shortDate } = useUiWords();
  const text = useText();
  const questions = questionsOf(screen);
  const isList = screen.kind === 'confirm' || screen.visible.item.kind === 'group';
  const isOpen = !isScreenDone(screen, given);
  // Of a list only what is not a plain "no" is worth reading again.
  const isTold = (words: string | undefined): boolean => words !== undefined && words !== '';
  const told = questions.filter((question) =>
    isTold(answerWords(question, given[question.id], wording)) && !(isList && lineState(question, given) === 'none') && !isFinishingWord(question.id, given[question.id]));
  const title = screen.kind === 'confirm' ? text(confirmTitle(screen.section)) : itemText(messages, screen.id);
  const date = context.previousOn === undefined ? '' : shortDate(context.previousOn);
  const openQuestion = screen.kind === 'item' && screen.visible.item.kind === 'single' ? questions.find((question) => !isDone(question, given)) : undefined;
  return (
    <li>
      <button type="button" className={styles.item} data-open={isOpen || undefined} onClick={onChange}>
        <span className={styles.itemText}>
          {title !== undefined && <span className={styles.itemTitle}>{fillWords(title, { date })}</span>}
          {isList && told.length === 0 && !isOpen && <span className={styles.answer}>{text('summary.none')}</span>}
          {told.map((question) => (
            <span key={question.id} className={styles.pair}>
              <span className={styles.itemTitle}>{fillWords(questionText(messages, question.id), { date })}</span>
              <span className={styles.answer}>{answerWords(question, given[question.id], wording)}</span>
            </span>
          ))}
          {isOpen && <span className={styles.open}>{text('summary.open')}{openQuestion === undefined ? '' : `: ${questionText(messages, openQuestion.id)}`}</span>}
        </span>
        <IconChevronRight size={18} aria-hidden />
        <span className={styles.hidden}>{text('form.change')}</span>
      </button>
    </li>
  );
};
