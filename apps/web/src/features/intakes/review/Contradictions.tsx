// Answers that do not fit each other, those of this form and those an earlier one left open.
import { IconArrowsDiff } from '@tabler/icons-react';
import { Section } from '../../../ui/page/Section';
import { Jump } from './Jump';
import { questionWords } from './review-outline';
import { unfitAnswers } from './unfit-answers';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

export const Contradictions = ({ desk }: { readonly desk: ReviewDesk }) => {
  const unfit = unfitAnswers(desk.review);
  if (unfit.length === 0) return null;
  return (
    <Section title={`Does not fit together (${unfit.length})`}>
      <ul className={styles.causes}>
        {unfit.map(({ key, words, remark, itemIds }) => (
          <li key={key} className={styles.cause}>
            <p className={styles.notice}><IconArrowsDiff size={18} aria-hidden /><span>{words}{remark !== undefined && <span className={styles.remark}>{remark}</span>}</span></p>
            <div className={styles.jumps}>{itemIds.map((itemId) => <Jump key={itemId} itemId={itemId} desk={desk}>{questionWords(itemId)}</Jump>)}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
