// The pinned picture of one person's safety: the level, one line per cause, what to ask. Details open on demand.
import { Button } from '@mantine/core';
import { IconChevronDown, IconHelpCircle } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { severityLevels } from '../../ui/severity/severity-levels';
import { ConflictList } from './ConflictList';
import { LineRow } from './LineRow';
import { performerNames } from './safety-words';
import type { Conflict, SafetyLine, SafetySummary } from './screening-queries';
import { foldLines, shownLevel, stripSentence } from './strip-lines';
import styles from './strip.module.css';

interface SafetyStripProps {
  readonly safety: SafetySummary;
  readonly onWhy: (line: SafetyLine) => void;
  /** Opens the questions of a contradiction; left out where nobody may answer. */
  readonly onSettle?: ((conflict: Conflict) => void) | undefined;
  /** Left out where nobody may answer. */
  readonly onAsk?: (() => void) | undefined;
  /** Buttons that a line offers: refer, request clearance. */
  readonly actionsOf?: (line: SafetyLine) => ReactNode;
  readonly actions?: ReactNode;
}

export const SafetyStrip = ({ safety, onWhy, onSettle, onAsk, actionsOf, actions }: SafetyStripProps) => {
  const [unfolded, setUnfolded] = useState(false);
  const { level, questionsOpen } = shownLevel(safety, safety.lines);
  const { open, folded } = foldLines(safety.lines);
  const { questions, maxPressure } = safety;
  const lines = unfolded ? [...open, ...folded] : open;
  return (
    <section className={styles.strip} data-severity={level} aria-label="Safety">
      <div className={styles.head} aria-live="polite">
        <span className={styles.verdict}>
          <SeverityChip level={level}>{questionsOpen && level !== 'not-screened' ? `${severityLevels[level].word}, questions open` : severityLevels[level].word}</SeverityChip>
          <span className={styles.sentence}>{stripSentence(safety)}</span>
          {maxPressure < 5 && <span className={styles.ceiling}>Pressure up to {maxPressure} of 5 anywhere</span>}
        </span>
        <span className={styles.actions} data-print="hide">
          {questions.length > 0 && onAsk !== undefined && (
            <Button variant="default" size="compact-md" leftSection={<IconHelpCircle size={18} aria-hidden />} onClick={onAsk}>
              {`Ask now · ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`}
            </Button>
          )}
          {actions}
        </span>
      </div>
      {safety.conflicts.length > 0 && <ConflictList conflicts={safety.conflicts} onSettle={onSettle} />}
      {lines.length > 0 && <ul className={styles.lines}>{lines.map((line) => <LineRow key={line.ruleId} line={line} onWhy={onWhy} actions={actionsOf?.(line)} />)}</ul>}
      {folded.length > 0 && (
        <button type="button" className={styles.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)} data-print="hide">
          <IconChevronDown size={16} aria-hidden className={styles.chevron} />
          {unfolded ? 'Fewer' : `${folded.length} more`}
        </button>
      )}
      <p className={styles.basis}>
        For a {performerNames[safety.performerRole]} · holds until {formatDate(safety.validUntil)} · rules {safety.ruleSetVersion}
      </p>
    </section>
  );
};
