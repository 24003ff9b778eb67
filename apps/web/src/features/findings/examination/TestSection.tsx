import { specialTests } from '@legwork/clinical';
import { Section } from '../../../ui/page/Section';
import { TestAbout } from '../TestAbout';
import { ColumnHeads, MeasuredRow } from './MeasuredRow';
import type { RowTools } from './row-tools';
import type { Row } from './rows';
import styles from './rows.module.css';

export const TestSection = ({ rows, tools }: { readonly rows: readonly Row[]; readonly tools: RowTools }) => (
  <Section title="Special tests" lead="A test supports what you think; it decides nothing alone.">
    <ColumnHeads />
    {rows.map((row) => {
      const test = specialTests.find(({ id }) => id === row.data['testId']);
      return (
        <MeasuredRow
          key={row.id} row={row} tools={tools}
          about={test !== undefined && <details className={styles.about}><summary>How to do it</summary><TestAbout test={test} role={tools.role} /></details>}
        />
      );
    })}
  </Section>
);
