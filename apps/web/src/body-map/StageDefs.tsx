// Patterns and arrow heads of one map.
import { memo } from 'react';
import { QualityPatterns } from './QualityPatterns';
import ink from './Ink.module.css';
import styles from './BodyMap.module.css';

/** Marks on the screen are larger than on paper: they are read at arm's length, on a phone. */
const onScreen = 1.7;

export const StageDefs = memo(({ id, isFeet }: { readonly id: string; readonly isFeet: boolean }) => (
  <defs>
    <QualityPatterns id={id} scale={isFeet ? onScreen * 1.4 : onScreen} />
    <pattern id={`${id}-primary`} width="14" height="14" patternUnits="userSpaceOnUse"><circle className={styles.zoneDot} cx="7" cy="7" r="4" /></pattern>
    <pattern id={`${id}-spillover`} width="20" height="20" patternUnits="userSpaceOnUse"><circle className={styles.zoneDot} cx="10" cy="10" r="2.6" /></pattern>
    <pattern id={`${id}-before`} width="16" height="16" patternUnits="userSpaceOnUse"><path className={ink.slant} data-tone="before" d="M-4 4L4 -4M0 16L16 0M12 20L20 12" /></pattern>
    <pattern id={`${id}-after`} width="16" height="16" patternUnits="userSpaceOnUse"><path className={ink.slant} data-tone="after" d="M-4 12L4 20M0 0L16 16M12 -4L20 4" /></pattern>
    <marker id={`${id}-head`} viewBox="0 0 10 10" refX="6" refY="5" markerWidth="5" markerHeight="5" orient="auto-start-reverse">
      <path className={styles.arrowHead} d="M0 0L10 5L0 10Z" />
    </marker>
  </defs>
));
StageDefs.displayName = 'StageDefs';
