// One goal: where it began, what was measured, where it should be by when, and the straight line between.
import { formatDate, type PlainDate } from '../../lib/dates';
import { withUnit, type ChartPoint } from './chart-parts';
import { ChartFigure } from './ChartFigure';
import { ChartTable } from './ChartTable';
import { domainOfDays } from './day-scale';
import { TimePanel } from './TimePanel';
import styles from './charts.module.css';

interface GoalGraphProps {
  readonly name: string;
  /** As written behind a value; empty where there is none */
  readonly unit: string;
  readonly range?: readonly [number, number];
  readonly baseline: number | null;
  readonly target: number | null;
  readonly startedOn: PlainDate;
  readonly targetOn: PlainDate | null;
  readonly today: PlainDate;
  readonly values: readonly ChartPoint[];
}

export const GoalGraph = ({ name, unit, range, baseline, target, startedOn, targetOn, today, values }: GoalGraphProps) => {
  const points = values.toSorted((one, other) => one.on.localeCompare(other.on));
  const domain = domainOfDays([startedOn, today, ...points.map(({ on }) => on), ...(targetOn === null ? [] : [targetOn])]);
  const slope = baseline === null || target === null || targetOn === null || targetOn <= startedOn ? undefined : { name: 'Expected', from: { on: startedOn, value: baseline }, to: { on: targetOn, value: target } };
  const series = [{ key: 'value', name: 'Measured', look: 'solid' as const, points, unit }];
  const aim = target === null ? 'No target yet.' : `Target ${withUnit(target, unit)}${targetOn === null ? '' : ` by ${formatDate(targetOn)}`}.`;
  const start = baseline === null ? 'No baseline.' : `Baseline ${withUnit(baseline, unit)}.`;
  if (domain === undefined || (points.length === 0 && slope === undefined)) return <p className={styles.none}>{start} {aim} Nothing has been measured yet.</p>;
  return (
    <ChartFigure label={`Course of ${name}`} table={<ChartTable caption={name} series={series} />} note={<>{start} {aim}{points.length === 0 && ' Nothing has been measured yet.'}{slope !== undefined && ' Thin line: the expected way. Dashes: the target.'}</>}>
      <TimePanel label={name} unit={unit} domain={domain} series={series} range={range} slope={slope} today={today} levels={target === null ? [] : [{ key: 'target', name: `Target ${withUnit(target, unit)}`, value: target }]} />
    </ChartFigure>
  );
};
