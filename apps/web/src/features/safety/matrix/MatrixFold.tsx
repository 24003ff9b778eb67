// On a phone the matrix is longer than the screen: it stands behind one line that says how much is limited. Opened once, it
// stays open for that person until the page is left for good.
import { useId, type ReactNode } from 'react';
import { createStore, useStore } from '../../../lib/store';
import { DisclosureButton } from '../../../ui/DisclosureButton';
import type { Cell } from '../screening-queries';
import { permissionCounts } from './permission-counts';
import styles from './matrix.module.css';

const opened = createStore<ReadonlySet<string>>(new Set());

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => (ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]));

interface MatrixFoldProps {
  readonly patientId: string;
  readonly cells: readonly Cell[];
  readonly children: ReactNode;
}

export const MatrixFold = ({ patientId, cells, children }: MatrixFoldProps) => {
  const panel = useId();
  const isOpen = useStore(opened).has(patientId);
  const { where, counts } = permissionCounts(cells);
  return (
    <div className={styles.fold} data-open={isOpen}>
      <div className={styles.foldLine}>
        <DisclosureButton isOpen={isOpen} panel={panel} onClick={() => opened.set(toggled(opened.get(), patientId))}>
          <span><b>{counts}</b> <span className={styles.where}>{where}</span></span>
        </DisclosureButton>
      </div>
      <div id={panel} className={styles.folded}>{children}</div>
    </div>
  );
};
