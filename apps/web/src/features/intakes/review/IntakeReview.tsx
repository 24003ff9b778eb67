// One intake on one screen: what to look at, every answer in words, accept or ask again.
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import type { IntakeReview as Review } from '../queries';
import { AnswerSections } from './AnswerSections';
import { hasOwnWords } from './own-words';
import { ReviewAside } from './ReviewAside';
import { ReviewBar } from './ReviewBar';
import { ReviewEnd } from './ReviewEnd';
import { useReviewDesk, type ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Fields keep their arrow keys; on a row, its tick box or its button they go on to the next answer. */
const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('form, [role="radiogroup"], textarea, [role="group"]') !== null;

const onArrow = (desk: ReviewDesk) => (event: KeyboardEvent): void => {
  const steps = arrows[event.key];
  if (steps === undefined || isField(event.target)) return;
  event.preventDefault();
  desk.move(steps);
};

/** Wherever the focus goes, by mouse, Tab or keys, its answer is the one the keys work on. */
const followFocus = (desk: ReviewDesk) => ({ target }: FocusEvent): void => {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-answer]') : null;
  if (row?.dataset.answer !== undefined) desk.goTo(row.dataset.answer, 'stay');
};

const hasAside = (review: Review): boolean =>
  review.preview !== null || review.missing.length > 0 || (review.status !== 'accepted' && hasOwnWords(review.answers));

export const IntakeReview = ({ review, consent }: { readonly review: Review; readonly consent: ReactNode }) => {
  const desk = useReviewDesk(review);
  return (
    <>
      <div className={styles.columns}>
        {hasAside(review) && <div className={styles.aside}><ReviewAside desk={desk} /></div>}
        <div className={styles.main} onKeyDown={onArrow(desk)} onFocus={followFocus(desk)} role="presentation">
          <AnswerSections desk={desk} />
          <ReviewEnd review={review} consent={consent} />
        </div>
      </div>
      <ReviewBar desk={desk} />
    </>
  );
};
