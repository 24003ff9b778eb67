// Answers that cannot all be true: nothing they touch is decided until somebody has settled them.
import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import type { Conflict } from './screening-queries';
import styles from './strip.module.css';

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly onSettle: ((conflict: Conflict) => void) | undefined;
}

export const ConflictList = ({ conflicts, onSettle }: ConflictListProps) => (
  <ul className={styles.lines} aria-label="Answers that do not fit each other">
    {conflicts.map((conflict) => (
      <li key={conflict.id} className={styles.line} data-severity="not-screened">
        <span className={styles.mark}><IconArrowsDiff size={18} aria-hidden /><span className={styles.word}>Does not fit</span></span>
        <span className={styles.text}><span>{conflict.words}</span><span className={styles.limits}>Blocks until it is settled.</span></span>
        <span className={styles.ways} data-print="hide">
          {onSettle !== undefined && <Button variant="default" size="compact-md" onClick={() => onSettle(conflict)}>Settle</Button>}
        </span>
      </li>
    ))}
  </ul>
);
