// Skin, movement and reflex of each level beside what is marked and what has been tested. Not tested is said, never blank.
import { DataTable } from '../../ui/DataTable';
import { formatDate } from '../../lib/dates';
import type { RootLine } from './queries';
import styles from './reasoning.module.css';

const tested = (value: string | number | null, of: string, done: RootLine['done']): string => (value === null || done === null ? 'not tested' : `${value}${of}, ${formatDate(done.on)}`);

const rowKey = ({ id, side }: RootLine): string => `${id} ${side ?? ''}`;

export const RootTable = ({ roots }: { readonly roots: readonly RootLine[] }) => (
  <DataTable
    caption="Levels L1 to S2" rows={roots} rowKey={rowKey}
    columns={[
      { key: 'level', header: 'Level', isName: true, cell: ({ id, side, matched }) => <span className={styles.level} data-marked={matched.length > 0}>{id}{side === null ? '' : `, ${side}`}{matched.length > 0 ? ' · marked' : ''}</span> },
      { key: 'skin', header: 'Skin', cell: ({ dermatome, done }) => <span>{dermatome}<br /><span className={styles.quiet}>{tested(done?.dermatome ?? null, '', done)}</span></span> },
      { key: 'movement', header: 'Movement', cell: ({ myotome, done }) => <span>{myotome}<br /><span className={styles.quiet}>{tested(done?.myotome0To5 ?? null, ' of 5', done)}</span></span> },
      { key: 'reflex', header: 'Reflex', cell: ({ reflex, done }) => <span>{reflex}<br /><span className={styles.quiet}>{reflex === 'none' ? 'no reflex to test' : tested(done?.reflex0To4 ?? null, ' of 4', done)}</span></span> },
    ]}
  />
);
