// One answer in words, and beside it what the chart holds when the two differ.
import { checkItem, findQuestion, isDeclined, type ListedMedicine, type ListOrNone } from '@legwork/clinical';
import { formatInstant } from '../../../lib/dates';
import { useSession } from '../../../lib/session';
import { ChangedNumber } from '../../../ui/ChangedNumber';
import { classNames } from '../../../ui/class-names';
import type { ReviewedAnswer } from '../queries';
import { answerWords, isNone } from './answer-words';
import { MedicineLines } from './MedicineLines';
import styles from './review.module.css';

const isMedicineList = (itemId: string, value: unknown): value is ListOrNone<ListedMedicine> =>
  findQuestion(itemId)?.form.kind === 'medicines' && !isDeclined(value) && checkItem(itemId, value).ok;

export const AnswerWords = ({ itemId, value }: { readonly itemId: string; readonly value: unknown }) => {
  if (isMedicineList(itemId, value)) return <MedicineLines value={value} />;
  const lines = answerWords(itemId, value);
  if (lines.length === 1) return <>{lines[0]}</>;
  return <ul className={styles.lines}>{lines.map((line, at) => <li key={`${at}-${line}`}>{line}</li>)}</ul>;
};

const givers: Readonly<Record<string, string>> = { parent: 'Parent or guardian', carer: 'Carer', staff: 'Staff' };

/** Named only where it was not the patient. */
const Giver = ({ answer }: { readonly answer: ReviewedAnswer }) => {
  const { clinic } = useSession();
  const giver = givers[answer.answeredBy];
  if (giver === undefined) return null;
  return <div className={styles.before}><span className={styles.tag}>{answer.edited ? 'Changed by' : 'Answered by'}</span><span>{giver}, {formatInstant(answer.answeredAt, clinic.timeZone)}</span></div>;
};

export const AnswerValue = ({ answer }: { readonly answer: ReviewedAnswer }) => {
  const { itemId, value, previous, changed, edited, original, editNote } = answer;
  const isNumber = changed && typeof value === 'number' && typeof previous === 'number';
  return (
    <div className={styles.value}>
      <div className={classNames(isNone(itemId, value) ? styles.quiet : styles.told, isDeclined(value) && styles.open)}>
        {isNumber ? <ChangedNumber before={previous} now={value} /> : <AnswerWords itemId={itemId} value={value} />}
      </div>
      {changed && <div className={styles.before}><span className={styles.tag}>In the chart</span><del><AnswerWords itemId={itemId} value={previous} /></del></div>}
      {edited && original !== null && (
        <div className={styles.before}><span className={styles.tag}>The patient’s own answer</span><span><AnswerWords itemId={itemId} value={original} /></span></div>
      )}
      <Giver answer={answer} />
      {editNote !== null && <div className={styles.before}><span className={styles.tag}>Note</span><span>{editNote}</span></div>}
    </div>
  );
};
