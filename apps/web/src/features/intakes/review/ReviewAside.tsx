// What to look at before accepting: answers that do not fit, the screening to come, what own words say, what is missing.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../../ui/page/Section';
import { AnswerEditForm } from './AnswerEditForm';
import { Contradictions } from './Contradictions';
import { OwnWordsSection } from './OwnWordsSection';
import { questionWords } from './review-outline';
import { ScreeningPreview } from './ScreeningPreview';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

/** Few at first: what comes after them must not be pushed out of sight. */
const openQuestions = 5;

const Missing = ({ desk }: { readonly desk: ReviewDesk }) => {
  const { missing } = desk.review;
  const [showsAll, setShowsAll] = useState(false);
  if (missing.length === 0) return null;
  const shown = showsAll ? missing : missing.slice(0, openQuestions);
  return (
    <Section title={`Not answered (${missing.length})`}>
      <ul className={styles.causes}>
        {shown.map((itemId) => (
          <li key={itemId} className={styles.cause}>
            <p>{questionWords(itemId)}</p>
            {desk.mayEdit && desk.editing !== itemId && (
              <Button variant="default" size="compact-sm" className={styles.fill} onClick={() => desk.edit(itemId)} aria-label={`Fill in: ${questionWords(itemId)}`}>Fill in</Button>
            )}
            {desk.editing === itemId && <AnswerEditForm itemId={itemId} answer={undefined} desk={desk} />}
          </li>
        ))}
      </ul>
      {shown.length < missing.length && (
        <Button variant="subtle" size="compact-sm" className={styles.fill} onClick={() => setShowsAll(true)}>{missing.length - shown.length} more</Button>
      )}
    </Section>
  );
};

export const ReviewAside = ({ desk }: { readonly desk: ReviewDesk }) => (
  <>
    {desk.review.preview !== null && <ScreeningPreview preview={desk.review.preview} desk={desk} />}
    {desk.review.status !== 'accepted' && <Contradictions desk={desk} />}
    {desk.review.status !== 'accepted' && <OwnWordsSection desk={desk} />}
    <Missing desk={desk} />
  </>
);
