// A chart and the same values as a table: the switch changes what is seen; the table is there for screen readers either way.
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import styles from './charts.module.css';

interface ChartFigureProps {
  readonly label: string;
  readonly table: ReactNode;
  readonly controls?: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

export const ChartFigure = ({ label, table, controls, note, children }: ChartFigureProps) => {
  const [isTable, setIsTable] = useState(false);
  return (
    <figure className={styles.figure} aria-label={label}>
      <div className={styles.controls} data-print="hide">
        {controls}
        <Button variant="default" size="compact-sm" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>Show as table</Button>
      </div>
      {!isTable && <div className={styles.panels}>{children}</div>}
      <div className={isTable ? styles.tables : styles.unseen}>{table}</div>
      {note !== undefined && <figcaption className={styles.note}>{note}</figcaption>}
    </figure>
  );
};
