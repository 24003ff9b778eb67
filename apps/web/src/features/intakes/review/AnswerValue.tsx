// One answer in words, and beside it what the chart holds when the two differ.
import { checkItem, findQuestion, isDeclined, isWithdrawn, type ListedMedicine, type ListOrNone } from '@legwork/clinical';
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

const freeText: readonly string[] = ['text', 'mechanism', 'chips'];

/** `language`: of the form; what the patient wrote freely is in it. */
export const AnswerValue = ({ answer, language }: { readonly answer: ReviewedAnswer; readonly language: string }) => {
  const { itemId, value, previous, previousFrom, changed, edited, original, editNote } = answer;
  const isFree = freeText.includes(findQuestion(itemId)?.form.kind ?? '');
  const isNumber = changed && typeof value === 'number' && typeof previous === 'number';
  return (
    <div className={styles.value}>
      <div className={classNames(isNone(itemId, value) || isWithdrawn(value) ? styles.quiet : styles.told, isDeclined(value) && styles.open)} lang={isFree && !edited ? language : undefined}>
        {isNumber ? <ChangedNumber before={previous} now={value} /> : <AnswerWords itemId={itemId} value={value} />}
      </div>
      {changed && <div className={styles.before}><span className={styles.tag}>{previousFrom === 'last-intake' ? 'Last time' : 'In the chart'}</span><del><AnswerWords itemId={itemId} value={previous} /></del></div>}
      {edited && original !== null && (
        <div className={styles.before}><span className={styles.tag}>The patient’s own answer</span><span><AnswerWords itemId={itemId} value={original} /></span></div>
      )}
      <Giver answer={answer} />
      {editNote !== null && <div className={styles.before}><span className={styles.tag}>Note</span><span>{editNote}</span></div>}
    </div>
  );
};
