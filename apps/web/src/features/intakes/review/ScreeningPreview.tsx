// What the screening will say, for the profession of whoever looks: the level, the causes and the answers behind them.
import { Button } from '@mantine/core';
import { shownLevelOf } from '@legwork/clinical';
import { useState } from 'react';
import { Section } from '../../../ui/page/Section';
import { SeverityBanner } from '../../../ui/severity/SeverityBanner';
import { SeverityChip } from '../../../ui/severity/SeverityChip';
import { severityOf, type Severity } from '../../../ui/severity/severity-levels';
import { useSession } from '../../../lib/session';
import type { IntakeReview } from '../queries';
import { Jump } from './Jump';
import { answersBehind } from './review-outline';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

export type Preview = NonNullable<IntakeReview['preview']>;

/** The level that the strip of the chart will carry. */
export const previewLevel = ({ status, atLeast, lines }: Preview): Severity =>
  shownLevelOf({ status: severityOf(status), atLeast: severityOf(atLeast) }, lines).level;

const urgencyWords: Readonly<Record<string, string>> = {
  'call emergency services now': 'Call emergency services now.', 'same day': 'Same day.', 'within days': 'Within days.',
};

/** Few at first: what comes after them must not be pushed out of sight. */
const openLines = 3;

interface PreviewLineProps {
  readonly line: Preview['lines'][number];
  /** The level the banner above names already */
  readonly under: Severity;
  readonly desk: ReviewDesk;
}

const PreviewLine = ({ line, under, desk }: PreviewLineProps) => (
  <li className={styles.cause}>
    {line.level !== under && <SeverityChip level={line.level} />}
    <p>{line.reason} {line.urgency !== null && <b>{urgencyWords[line.urgency] ?? line.urgency}</b>}</p>
    <div className={styles.jumps}>
      {answersBehind(desk.review, [line.ruleId, ...line.alsoRuleIds]).map(({ itemId, question }) => <Jump key={itemId} itemId={itemId} desk={desk}>{question}</Jump>)}
    </div>
  </li>
);

export const ScreeningPreview = ({ preview, desk }: { readonly preview: Preview; readonly desk: ReviewDesk }) => {
  const { role } = useSession();
  const [showsAll, setShowsAll] = useState(false);
  const level = previewLevel(preview);
  const shown = showsAll ? preview.lines : preview.lines.slice(0, openLines);
  const asked = preview.questions.length;
  return (
    <Section title="Screening if accepted" lead={role === 'physiotherapist' ? 'For physiotherapy' : 'For massage therapy'}>
      <SeverityBanner level={level} />
      {asked > 0 && <p className={styles.atLeast}>{asked === 1 ? '1 question' : `${asked} questions`} will still be open in the chart.</p>}
      {shown.length > 0 && <ul className={styles.causes}>{shown.map((line) => <PreviewLine key={line.ruleId} line={line} under={level} desk={desk} />)}</ul>}
      {shown.length < preview.lines.length && (
        <Button variant="subtle" size="compact-sm" className={styles.fill} onClick={() => setShowsAll(true)}>{preview.lines.length - shown.length} more</Button>
      )}
    </Section>
  );
};
