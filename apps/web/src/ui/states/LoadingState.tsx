import { Skeleton, VisuallyHidden } from '@mantine/core';
import styles from './states.module.css';

interface LoadingStateProps {
  /** What is coming, read out to screen readers: "Loading findings" */
  readonly label: string;
  /** Heights in px of the grey blocks; give them the shape of what comes so that nothing jumps */
  readonly blocks?: readonly number[];
}

export const LoadingState = ({ label, blocks = [28, 96, 96] }: LoadingStateProps) => (
  <div className={styles.skeletons} role="status">
    <VisuallyHidden>{label}…</VisuallyHidden>
    {blocks.map((height, index) => <Skeleton key={`${index}-${height}`} height={height} />)}
  </div>
);
