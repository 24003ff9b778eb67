import { formatDate, type PlainDate } from '../../lib/dates';
import { classNames } from '../class-names';
import tables from '../PlainTable.module.css';
import { withUnit, type ChartSeries } from './chart-parts';

interface ChartTableProps {
  readonly caption: string;
  readonly series: readonly (ChartSeries & { readonly unit: string })[];
}

const daysOf = (series: ChartTableProps['series']): readonly PlainDate[] => [...new Set(series.flatMap(({ points }) => points.map(({ on }) => on)))].toSorted().reverse();

/** The same values as words, newest day first. */
export const ChartTable = ({ caption, series }: ChartTableProps) => (
  <table className={classNames(tables.table, tables.days)}>
    <caption>{caption}</caption>
    <thead><tr><th scope="col">Date</th>{series.map(({ key, name }) => <th key={key} scope="col">{name}</th>)}</tr></thead>
    <tbody>
      {daysOf(series).map((on) => (
        <tr key={on}>
          <th scope="row">{formatDate(on)}</th>
          {series.map(({ key, points, unit }) => {
            const values = points.filter((point) => point.on === on);
            return <td key={key}>{values.length === 0 ? '–' : values.map(({ value, note }) => `${withUnit(value, unit)}${note === undefined ? '' : `, ${note}`}`).join('; ')}</td>;
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
