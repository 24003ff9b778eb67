import type { ChartSeries } from '../../../ui/charts/chart-parts';
import { ChartFigure } from '../../../ui/charts/ChartFigure';
import { ChartKey } from '../../../ui/charts/ChartKey';
import { domainOfDays } from '../../../ui/charts/day-scale';
import { TimePanel } from '../../../ui/charts/TimePanel';
import { TrendTable } from './TrendTable';
import { sideNames, trendLines } from './trend-series';
import type { TrendSeries } from './trend-queries';
import styles from './trend.module.css';

const panelHeight = 200;

/** "Range, °"; a side that is alone stands in the name, as there is no key then. */
const panelName = ({ label, unit }: TrendSeries, lines: readonly ChartSeries[]): string => {
  const [only] = lines.length === 1 ? lines : [];
  return `${label}${unit === '' ? '' : `, ${unit.replace(/^\//u, 'of ')}`}${only === undefined || only.name === sideNames.none ? '' : `, ${only.name.toLowerCase()}`}`;
};

/** The picture with its table; words alone are only a table. */
export const TrendChart = ({ series, timeZone }: { readonly series: TrendSeries; readonly timeZone: string }) => {
  const lines = trendLines(series, timeZone);
  const points = lines.flatMap((line) => line.points);
  const domain = domainOfDays(points.map(({ on }) => on));
  const table = <TrendTable series={series} timeZone={timeZone} />;
  if (domain === undefined) return table;
  return (
    <ChartFigure label={`${series.label} over the visits`} table={table} note={points.some(({ ringed }) => ringed === true) ? 'A ring: painful.' : undefined}>
      <div>
        <h3 className={styles.name}>{panelName(series, lines)}</h3>
        {lines.length > 1 && <ChartKey series={lines} />}
        <TimePanel label={`${series.label} over the visits`} unit={series.unit} domain={domain} series={lines} height={panelHeight} />
      </div>
    </ChartFigure>
  );
};
