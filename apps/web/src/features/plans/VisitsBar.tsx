import styles from './plans.module.css';

interface VisitsBarProps {
  readonly planned: number | null;
  readonly done: number;
  readonly booked: number;
}

const size = { width: 300, height: 12 } as const;

/** Done, booked and planned visits in one bar. */
export const VisitsBar = ({ planned, done, booked }: VisitsBarProps) => {
  const total = Math.max(planned ?? 0, done + booked, 1);
  const scale = (count: number): number => (count / total) * size.width;
  return (
    <div>
      <svg className={styles.visits} viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden>
        <rect className={styles.visitsPlanned} width={size.width} height={size.height} />
        <rect className={styles.visitsBooked} width={scale(done + booked)} height={size.height} />
        <rect className={styles.visitsDone} width={scale(done)} height={size.height} />
      </svg>
      <p className={styles.visitsWords}>
        <span><strong>{done}</strong> done</span><span><strong>{booked}</strong> booked</span><span><strong>{planned ?? '—'}</strong> planned</span>
      </p>
    </div>
  );
};
