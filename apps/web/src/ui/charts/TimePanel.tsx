// Values over days: lines or bars, what lies behind them, and points that the arrow keys walk. Drawn at its true size.
import { useRef, useState, type KeyboardEvent } from 'react';
import { formatDate } from '../../lib/dates';
import { classNames } from '../class-names';
import { withUnit } from './chart-parts';
import { ChartMark } from './ChartMark';
import styles from './charts.module.css';
import { margin, panelLayout, type PanelInput, type PanelLayout, type PlacedPoint } from './panel-layout';
import { useWidth } from './use-width';

interface TimePanelProps extends Omit<PanelInput, 'width' | 'height'> {
  readonly label: string;
  readonly unit: string;
  readonly height?: number;
  /** The last of several panels above one another names the days. */
  readonly namesDays?: boolean;
}

const usualWidth = 640;
const usualHeight = 160;

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(count - 1, at + 1), ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1), ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0, End: (_at, count) => count - 1,
};

const wordsOf = ({ series, value, on, note }: PlacedPoint, unit: string): string => `${series.name}: ${withUnit(value, unit)}${note === undefined ? '' : `, ${note}`}, ${formatDate(on)}`;

const Behind = ({ layout, width, namesDays }: { readonly layout: PanelLayout; readonly width: number; readonly namesDays: boolean }) => (
  <g aria-hidden>
    {layout.bands.map(({ key, name, x, width: wide, isNamed }, at) => (
      <g key={key}>
        <rect className={classNames(styles.band, at % 2 === 1 && styles.bandOdd)} x={x} y={margin.top} width={wide} height={layout.floor - margin.top} />
        <line className={styles.bandEdge} x1={x} x2={x} y1={margin.top} y2={layout.floor} />
        {isNamed && <text className={styles.bandName} x={x + 5} y={margin.top + 12}>{name}</text>}
      </g>
    ))}
    {layout.yTicks.map(({ y, text }) => (
      <g key={text}>
        <line className={styles.grid} x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
        <text className={styles.tick} x={margin.left - 8} y={y + 4} textAnchor="end">{text}</text>
      </g>
    ))}
    {namesDays && layout.xTicks.map(({ x, on, text }, at) => (
      <text key={on} className={styles.tick} x={x} y={layout.floor + 18} textAnchor={at === 0 ? 'start' : at === layout.xTicks.length - 1 ? 'end' : 'middle'}>{text}</text>
    ))}
    {layout.todayX !== undefined && <line className={styles.today} x1={layout.todayX} x2={layout.todayX} y1={layout.top} y2={layout.floor} />}
    {layout.slope !== undefined && <line className={styles.slope} {...layout.slope} />}
    {layout.levels.map(({ key, y }) => <line key={key} className={styles.level} x1={margin.left} x2={width - margin.right} y1={y} y2={y} />)}
  </g>
);

export const TimePanel = ({ label, unit, height = usualHeight, namesDays = true, ...input }: TimePanelProps) => {
  const [frame, width] = useWidth<HTMLDivElement>(usualWidth);
  const svg = useRef<SVGSVGElement>(null);
  const layout = panelLayout({ ...input, width, height });
  const [at, setAt] = useState<number>();
  const current = Math.min(at ?? layout.points.length - 1, layout.points.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = steps[event.key]?.(current, layout.points.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    svg.current?.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus();
  };
  const read = at === undefined ? undefined : layout.points[current];
  return (
    <div ref={frame} className={styles.panel}>
      <svg ref={svg} className={styles.svg} width={width} height={height} role="listbox" aria-orientation="horizontal" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        <Behind layout={layout} width={width} namesDays={namesDays} />
        {layout.lines.map(({ series, path, points }) => (series.look === 'bars'
          ? points.map((point) => <rect key={point.id} className={styles.bar} x={point.x - 5} y={point.y} width={10} height={Math.max(0, layout.floor - point.y)} aria-hidden />)
          : <path key={series.key} className={classNames(styles.line, styles[series.look])} d={path} aria-hidden />))}
        {layout.points.map((point, index) => (
          <g
            key={point.id} className={styles.point} role="option" aria-selected={index === current} aria-label={wordsOf(point, unit)} data-point={index} tabIndex={index === current ? 0 : -1}
            onFocus={() => setAt(index)} onBlur={() => setAt(undefined)} onPointerEnter={() => setAt(index)} onPointerLeave={() => setAt(undefined)}
          >
            <circle className={styles.reach} cx={point.x} cy={point.y} r={14} />
            <circle className={styles.ring} cx={point.x} cy={point.y} r={10} />
            {point.ringed === true && <circle className={styles.ringed} cx={point.x} cy={point.y} r={8} />}
            {point.series.look !== 'bars' && <ChartMark look={point.series.look} x={point.x} y={point.y} />}
          </g>
        ))}
      </svg>
      <p className={styles.readout} aria-hidden data-print="hide">{read === undefined ? ' ' : wordsOf(read, unit)}</p>
    </div>
  );
};
