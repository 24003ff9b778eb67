// What to look at before accepting: the screening to come, answers that do not fit, what is missing.
import { Button } from '@mantine/core';
import { IconArrowRight, IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Section } from '../../../ui/page/Section';
import { SeverityBanner } from '../../../ui/severity/SeverityBanner';
import { SeverityChip } from '../../../ui/severity/SeverityChip';
import { severityLevels, severityOf } from '../../../ui/severity/severity-levels';
import type { IntakeReview } from '../queries';
import { AnswerEditForm } from './AnswerEditForm';
import { answersBehind, questionWords } from './review-outline';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

type Preview = NonNullable<IntakeReview['preview']>;

const Jump = ({ itemId, desk, children }: { readonly itemId: string; readonly desk: ReviewDesk; readonly children: string }) => (
  <button type="button" className={styles.jump} onClick={() => desk.goTo(itemId)}>
    {children}<IconArrowRight size={14} aria-hidden />
  </button>
);

const urgencyWords: Readonly<Record<string, string>> = {
  'call emergency services now': 'Call emergency services now.', 'same day': 'Same day.', 'within days': 'Within days.',
};

const mostSevereFirst = (one: Preview['lines'][number], other: Preview['lines'][number]): number =>
  severityLevels[severityOf(other.level)].rank - severityLevels[severityOf(one.level)].rank;

interface PreviewLineProps {
  readonly line: Preview['lines'][number];
  /** The level the banner above names already */
  readonly under: string;
  readonly desk: ReviewDesk;
}

const PreviewLine = ({ line, under, desk }: PreviewLineProps) => (
  <li className={styles.cause}>
    {line.level !== under && <SeverityChip level={line.level} />}
    <p>{line.reason} {line.urgency !== null && <b>{urgencyWords[line.urgency] ?? line.urgency}</b>}</p>
    <div className={styles.jumps}>
      {answersBehind(desk.review, line.ruleId).map(({ itemId, question }) => <Jump key={itemId} itemId={itemId} desk={desk}>{question}</Jump>)}
    </div>
  </li>
);

/** Few at first: what comes after them must not be pushed out of sight. */
const openLines = 3;
const openQuestions = 5;

const ScreeningPreview = ({ preview, desk }: { readonly preview: Preview; readonly desk: ReviewDesk }) => {
  const [showsAll, setShowsAll] = useState(false);
  const lines = preview.lines.toSorted(mostSevereFirst);
  const shown = showsAll ? lines : lines.slice(0, openLines);
  return (
    <Section title="Screening if accepted">
      <SeverityBanner level={preview.status} />
      {preview.status === 'not-screened' && preview.atLeast !== 'proceed' && (
        <p className={styles.atLeast}>At least <SeverityChip level={preview.atLeast} /> whatever the open questions bring.</p>
      )}
      {shown.length > 0 && <ul className={styles.causes}>{shown.map((line) => <PreviewLine key={line.ruleId} line={line} under={preview.status} desk={desk} />)}</ul>}
      {shown.length < lines.length && (
        <Button variant="subtle" size="compact-sm" className={styles.fill} onClick={() => setShowsAll(true)}>{lines.length - shown.length} more</Button>
      )}
    </Section>
  );
};

const Contradictions = ({ desk }: { readonly desk: ReviewDesk }) => {
  const { contradictions } = desk.review;
  if (contradictions.length === 0) return null;
  return (
    <Section title={`Does not fit together (${contradictions.length})`}>
      <ul className={styles.causes}>
        {contradictions.map(({ code, detail, itemIds }) => (
          <li key={`${code}-${itemIds.join('-')}`} className={styles.cause}>
            <p className={styles.notice}><IconHelpCircle size={18} aria-hidden />{detail}</p>
            <div className={styles.jumps}>{itemIds.map((itemId) => <Jump key={itemId} itemId={itemId} desk={desk}>{questionWords(itemId)}</Jump>)}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
};

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
    <Contradictions desk={desk} />
    <Missing desk={desk} />
  </>
);
