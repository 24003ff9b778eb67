// A real table on wide screens, a list of labelled lines on a phone. Pages by cursor: "Load more" adds below.
import { Button } from '@mantine/core';
import { classNames } from './class-names';
import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** The column that names the row: row header, and the title of the line on a phone */
  readonly isName?: boolean;
  readonly hideOnPhone?: boolean;
  /** Buttons say themselves what they do: on a phone no label stands before them */
  readonly isActions?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table lists; read out, not shown */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows */
  readonly empty?: ReactNode;
  readonly more?: { readonly has: boolean; readonly loading: boolean; readonly load: () => void };
}

export const Cell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) => {
  const className = classNames(column.align === 'end' && styles.end, column.hideOnPhone === true && styles.wideOnly, column.isName === true && styles.name);
  return column.isName === true
    ? <th scope="row" role="rowheader" className={className}>{column.cell(row)}</th>
    : <td role="cell" className={className} data-label={column.isActions === true ? undefined : column.header}>{column.cell(row)}</td>;
};

export const ColumnHeads = <Row,>({ columns }: { readonly columns: readonly Column<Row>[] }) => (
  <thead role="rowgroup">
    <tr role="row">
      {columns.map((column) => (
        <th key={column.key} scope="col" role="columnheader" className={classNames(column.align === 'end' && styles.end, column.hideOnPhone === true && styles.wideOnly)}>{column.header}</th>
      ))}
    </tr>
  </thead>
);

export const DataTable = <Row,>({ caption, columns, rows, rowKey, empty, more }: DataTableProps<Row>) => {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div>
      <table role="table" className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <ColumnHeads columns={columns} />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">{columns.map((column) => <Cell key={column.key} column={column} row={row} />)}</tr>
          ))}
        </tbody>
      </table>
      {more?.has === true && (
        <div className={styles.more} data-print="hide">
          <Button variant="default" loading={more.loading} onClick={more.load}>Load more</Button>
        </div>
      )}
    </div>
  );
};
