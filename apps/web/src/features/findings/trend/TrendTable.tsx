import { formatDate, todayIn } from '../../../lib/dates';
import { withUnit } from '../../../ui/charts/chart-parts';
import { classNames } from '../../../ui/class-names';
import tables from '../../../ui/PlainTable.module.css';
import { sideNames, sideOf, trendSides, type TrendSide } from './trend-series';
import type { TrendSeries, TrendValue } from './trend-queries';

/** Values of one moment stand on one line. */
const byMoment = (values: readonly TrendValue[]): readonly (readonly [string, readonly TrendValue[]])[] =>
  [...new Set(values.map(({ recordedAt }) => recordedAt))].map((at) => [at, values.filter(({ recordedAt }) => recordedAt === at)]);

export const TrendTable = ({ series: { label, unit, values }, timeZone }: { readonly series: TrendSeries; readonly timeZone: string }) => {
  const sides = trendSides.filter((side) => values.some((value) => sideOf(value) === side));
  const shown = (ofMoment: readonly TrendValue[], side: TrendSide): string => {
    const measured = ofMoment.find((one) => sideOf(one) === side);
    if (measured === undefined) return '–';
    return `${typeof measured.value === 'number' ? withUnit(measured.value, unit) : measured.value}${measured.painful === true ? ', painful' : ''}`;
  };
  return (
    <table className={classNames(tables.table, tables.days)}>
      <caption>{label}</caption>
      <thead><tr><th scope="col">Date</th>{sides.map((side) => <th key={side} scope="col">{sideNames[side]}</th>)}</tr></thead>
      <tbody>
        {byMoment(values).toReversed().map(([at, ofMoment]) => (
          <tr key={at}><th scope="row">{formatDate(todayIn(timeZone, new Date(at)))}</th>{sides.map((side) => <td key={side}>{shown(ofMoment, side)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
};
