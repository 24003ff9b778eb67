import { formatDate, todayIn } from '../../../lib/dates';
import { classNames } from '../../../ui/class-names';
import tables from '../../../ui/PlainTable.module.css';
import { sideOf } from './trend-lines';
import type { TrendSeries, TrendValue } from './trend-queries';

const unitBehind = (unit: string): string => (unit === '' || /^[°/]/u.test(unit) ? unit : ` ${unit}`);

/** Values of one moment stand on one line. */
const byMoment = (values: readonly TrendValue[]): readonly (readonly [string, readonly TrendValue[]])[] =>
  [...new Set(values.map(({ recordedAt }) => recordedAt))].map((at) => [at, values.filter(({ recordedAt }) => recordedAt === at)]);

export const TrendTable = ({ series, timeZone }: { readonly series: TrendSeries; readonly timeZone: string }) => {
  const sides = (['left', 'right', 'none'] as const).filter((side) => series.values.some((value) => sideOf(value) === side));
  const shown = (values: readonly TrendValue[], side: (typeof sides)[number]): string => {
    const value = values.find((one) => sideOf(one) === side);
    return value === undefined ? '–' : `${value.value}${unitBehind(series.unit)}${value.painful === true ? ', painful' : ''}`;
  };
  return (
    <table className={classNames(tables.table, tables.days)}>
      <caption>{series.label}</caption>
      <thead><tr><th scope="col">Date</th>{sides.map((side) => <th key={side} scope="col">{side === 'none' ? 'Value' : side === 'left' ? 'Left' : 'Right'}</th>)}</tr></thead>
      <tbody>
        {byMoment(series.values).toReversed().map(([at, values]) => (
          <tr key={at}><th scope="row">{formatDate(todayIn(timeZone, new Date(at)))}</th>{sides.map((side) => <td key={side}>{shown(values, side)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
};
