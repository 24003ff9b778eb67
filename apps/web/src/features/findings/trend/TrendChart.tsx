import { formatDate, todayIn } from '../../../lib/dates';
import { height, margin, trendPicture, width, type TrendLine, type TrendPoint, type TrendSide } from './trend-lines';
import type { TrendSeries } from './trend-queries';
import styles from './trend.module.css';

const names: Readonly<Record<TrendSide, string>> = { left: 'Left', right: 'Right', none: '' };

const Mark = ({ side, point: { x, y, isPainful } }: { readonly side: TrendSide; readonly point: TrendPoint }) => (
  <>
    {isPainful && <circle cx={x} cy={y} r={9} className={styles.painful} />}
    {side === 'right' ? <rect x={x - 4.5} y={y - 4.5} width={9} height={9} className={styles.hollow} /> : <circle cx={x} cy={y} r={5} className={styles.solid} />}
  </>
);

/** The later names keep clear of each other. */
const endLabelY = (lines: readonly TrendLine[], at: number): number => {
  const ends = lines.map(({ points }) => points.at(-1)?.y ?? 0);
  const [first = 0, second = 0] = ends;
  const apart = Math.abs(first - second) < 14 && ends.length > 1;
  return (ends[at] ?? 0) + 4 + (apart ? (((ends[at] ?? 0) >= Math.max(first, second) && at > 0) || first > second === (at === 0) ? 7 : -7) : 0);
};

export const TrendChart = ({ series, timeZone }: { readonly series: TrendSeries; readonly timeZone: string }) => {
  const picture = trendPicture(series.values);
  if (picture === undefined) return null;
  const { lines, xTicks, yTicks } = picture;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${series.label} over the visits; the same values stand in the table below`}>
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <line x1={margin.left} x2={width - margin.right} y1={y} y2={y} className={styles.grid} />
          <text x={margin.left - 8} y={y + 4} textAnchor="end" className={styles.tick}>{text}</text>
        </g>
      ))}
      {xTicks.map(({ x, at }, index) => (
        <text key={at.getTime()} x={x} y={height - 8} textAnchor={index === 0 ? 'start' : index === xTicks.length - 1 ? 'end' : 'middle'} className={styles.tick}>{formatDate(todayIn(timeZone, at))}</text>
      ))}
      {lines.map(({ side, path, points }, at) => (
        <g key={side}>
          <path d={path} className={side === 'right' ? styles.dashed : styles.line} />
          {points.map((point) => <Mark key={point.x} side={side} point={point} />)}
          <text x={(points.at(-1)?.x ?? 0) + 12} y={endLabelY(lines, at)} className={styles.name}>{names[side].charAt(0)} {points.at(-1)?.value}{series.unit.startsWith('°') ? series.unit : ''}</text>
        </g>
      ))}
    </svg>
  );
};
