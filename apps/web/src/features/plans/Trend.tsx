// The values of one measure over time, as small as a word.
import { VisuallyHidden } from '@mantine/core';
import { formatDate } from '../../lib/dates';
import { linePoints } from './trend-line';
import styles from './plans.module.css';

const size = { width: 72, height: 24 } as const;

export const Trend = ({ label, points }: { readonly label: string; readonly points: readonly { readonly on: string; readonly value: number }[] }) => {
  if (points.length < 2) return null;
  const line = linePoints(points, size);
  const last = line.at(-1);
  return (
    <span>
      <svg className={styles.trend} viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height} aria-hidden>
        <polyline points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {last !== undefined && <circle cx={last.x} cy={last.y} r="2.5" />}
      </svg>
      <VisuallyHidden>{label}: {points.map(({ on, value }) => `${value} on ${formatDate(on)}`).join(', ')}</VisuallyHidden>
    </span>
  );
};
