import { explainCell, type ScreeningResult } from '@legwork/clinical';
import { placeName } from '../../../body-map/places';
import { Dialog } from '../../../ui/dialog/Dialog';
import { SeverityBanner } from '../../../ui/severity/SeverityBanner';
import { cellState } from '../matrix/matrix-model';
import { groupNames, valueWords } from '../safety-words';
import type { Cell } from '../screening-queries';
import styles from '../why/why.module.css';

interface SandboxCellProps {
  readonly result: ScreeningResult;
  readonly cell: Cell;
  readonly onClose: () => void;
}

/** The reasons behind a field of the sandbox: nothing of it is on record. */
export const SandboxCell = ({ result, cell, onClose }: SandboxCellProps) => {
  const held = result.cells.find(({ region, side, techniqueGroup }) => region === cell.region && side === cell.side && techniqueGroup === cell.techniqueGroup);
  const { fired, unknown } = held === undefined ? { fired: [], unknown: [] } : explainCell(result, held);
  const state = cellState(cell);
  return (
    <Dialog opened onClose={onClose} title={`${groupNames[cell.techniqueGroup]}: ${placeName({ region: cell.region, side: cell.side }).toLowerCase()}`} size="lg">
      <div className={styles.panel}>
        <SeverityBanner level={state.level} title={state.spoken}>{fired.length + unknown.length === 0 ? 'No rule limits it.' : 'Because of what stands below.'}</SeverityBanner>
        {fired.map((rule) => (
          <article key={rule.ruleId} className={styles.rule}>
            <p className={styles.also}>{rule.clinicianReason}</p>
            <ul className={styles.facts}>{rule.because.map(({ factId, question, value }) => <li key={factId} className={styles.fact}><span className={styles.question}>{question}</span><strong>{valueWords(value)}</strong></li>)}</ul>
          </article>
        ))}
        {unknown.length > 0 && <p className={styles.basis}>{unknown.length} rules still wait for an answer.</p>}
      </div>
    </Dialog>
  );
};
