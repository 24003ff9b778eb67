// A table of thousands: it scrolls by itself under its header, only the rows near what is seen are in the page, and more
// are fetched as the end comes near. On a phone its rows are labelled lines, as in DataTable.
import { classNames } from '../class-names';
import { Cell, ColumnHeads, type Column } from '../DataTable';
import tables from '../DataTable.module.css';
import { heightOf } from './heights';
import { useVirtualRows } from './use-virtual-rows';
import styles from './LongTable.module.css';

interface LongTableProps<Row> {
  /** Says what the table lists; read out, not shown */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** How many rows there are in all, where it is known */
  readonly total?: number | undefined;
  readonly onNearEnd?: (() => void) | undefined;
}

const Space = ({ px }: { readonly px: number }) => (px === 0 ? null : <tr aria-hidden="true" className={styles.space} ref={heightOf(px)} />);

export const LongTable = <Row,>({ caption, columns, rows, rowKey, total, onNearEnd }: LongTableProps<Row>) => {
  const { scroller, shown, before, after, measure } = useVirtualRows<HTMLDivElement, Row>({ rows, rowKey, estimate: 64, onNearEnd });
  return (
    // The links in its rows let the keyboard scroll it.
    <div ref={scroller} className={styles.scroller} role="region" aria-label={caption}>
      <table role="table" className={classNames(tables.table, styles.table)} aria-rowcount={total === undefined ? -1 : total + 1}>
        <caption className={tables.caption}>{caption}</caption>
        <ColumnHeads columns={columns} />
        <tbody role="rowgroup">
          <Space px={before} />
          {shown.map(({ row, index, key }) => (
            <tr key={key} role="row" ref={measure} data-index={index} aria-rowindex={index + 2}>{columns.map((column) => <Cell key={column.key} column={column} row={row} />)}</tr>
          ))}
          <Space px={after} />
        </tbody>
      </table>
    </div>
  );
};
