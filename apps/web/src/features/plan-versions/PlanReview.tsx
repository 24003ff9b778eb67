// When the plan is looked at again, what is measured again for it, and what earlier reviews decided.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { formatDate, relativeDay } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { planLifeQuery, type LivingPlan, type PlanLife } from './life-queries';
import styles from './plan-versions.module.css';

const FinishReview = lazy(async () => ({ default: (await import('./FinishReview')).FinishReview }));

type Review = PlanLife['review'];

const decisions: Readonly<Record<string, string>> = { continue: 'Go on as planned', change: 'Change the plan', discharge: 'Towards discharge' };

const NextReview = ({ review: { on, visitsLeft, isDue, why } }: { readonly review: Review }) => {
  const today = useToday();
  if (isDue) return <ul className={styles.warning}>{why.map((words) => <li key={words}><IconAlertTriangle size={16} aria-hidden /> {words}</li>)}</ul>;
  const words = [
    ...(on === null ? [] : [`on ${formatDate(on)}, ${relativeDay(on, today)}`]), ...(visitsLeft === null ? [] : [`after ${visitsLeft} more ${visitsLeft === 1 ? 'visit' : 'visits'}`]),
  ];
  return <p>{words.length === 0 ? 'No review is set.' : `Next review ${words.join(', or ')}.`}</p>;
};

const Retests = ({ retests }: Pick<Review, 'retests'>) => (
  <ul className={styles.retests} aria-label="To measure again">
    {retests.map(({ kind, name, about, last, lastOn, isDone }) => (
      <li key={`${kind}${name}${about}`}>
        {isDone ? <IconCircleCheck size={18} aria-label="Measured again" /> : <IconCircleDashed size={18} aria-label="Not measured again" />}
        <div>
          <p>{name}{about === '' ? '' : ` · ${about}`}</p>
          <p className={styles.quietSmall}>{lastOn === null ? 'Never measured' : `${last === null ? 'Last' : `Last ${last},`} ${formatDate(lastOn)}`}</p>
        </div>
      </li>
    ))}
  </ul>
);

export const PlanReview = ({ plan }: { readonly plan: LivingPlan }) => {
  const [isFinishing, setFinishing] = useState(false);
  const { data } = useQuery(planLifeQuery(plan));
  if (data === undefined || data.signed === null) return null;
  const { review, reviews, can } = data;
  return (
    <>
      <div className={styles.stack}>
        <h3 className={styles.subtitle}>{review.isDue ? 'Review is due' : 'Review'}</h3>
        {plan.status === 'active' && <NextReview review={review} />}
        {review.retests.length > 0 && <details open={review.isDue}><summary>To measure again ({review.retests.filter(({ isDone }) => !isDone).length} open)</summary><Retests retests={review.retests} /></details>}
        {can.review && <Button variant={review.isDue ? 'filled' : 'default'} onClick={() => setFinishing(true)}>Finish review …</Button>}
        {reviews.length > 0 && (
          <details>
            <summary>Earlier reviews ({reviews.length})</summary>
            <ul className={styles.plainList}>
              {reviews.map(({ id, reviewedOn, reviewedByName, decision, note, versionNumber, nextOn }) => (
                <li key={id}>
                  <p><strong>{decisions[decision] ?? decision}</strong> · {formatDate(reviewedOn)}, {reviewedByName}, version {versionNumber}</p>
                  {note !== null && <p>{note}</p>}
                  {nextOn !== null && <p className={styles.quietSmall}>Next {formatDate(nextOn)}</p>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <Suspense>{isFinishing && <FinishReview planId={plan.id} retests={review.retests} onClose={() => setFinishing(false)} />}</Suspense>
    </>
  );
};
