// What a physiotherapist thinks of in a region, with the role of massage and the tests. No order of likelihood.
import { Section } from '../../ui/page/Section';
import type { Differential } from './queries';
import { TestCard } from './TestCard';
import type { RecordsFor } from './use-record';
import styles from './reasoning.module.css';

type Condition = Differential['conditions'][number];

const MassageRole = ({ massage: { meaning, graded, stricterThanGraded } }: Pick<Condition, 'massage'>) => (
  <>
    <p><strong>Massage:</strong> {meaning}</p>
    {graded.length > 0 && <p className={styles.quiet}>Clinic document: {graded.join('; ').toLowerCase()}{stricterThanGraded ? '. The product asks for more care.' : '.'}</p>}
  </>
);

export const DifferentialList = ({ row, records }: { readonly row: Differential; readonly records: RecordsFor | undefined }) => (
  <Section title={`To think of: ${row.label.toLowerCase()}`} lead="In the order of the table, which is no order of likelihood.">
    <ul className={styles.conditions}>
      {row.conditions.map(({ id, name, summary, massage }) => (
        <li key={id}>
          <details className={styles.fold}>
            <summary><strong>{name}</strong></summary>
            <div className={styles.row}>
              <p>{summary}</p>
              <MassageRole massage={massage} />
            </div>
          </details>
        </li>
      ))}
    </ul>
    <h3 className={styles.part}>Tests</h3>
    <ul className={styles.conditions}>
      {row.tests.map((test) => <TestCard key={test.id} test={test} region={row.regions[0]} records={records} />)}
    </ul>
  </Section>
);
