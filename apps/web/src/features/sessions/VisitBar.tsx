import { Button } from '@mantine/core';
import { IconHandStop, IconSignature } from '@tabler/icons-react';
import type { SaveState } from '../../lib/autosave/autosave-queue';
import { SaveLine } from '../../ui/states/SaveLine';
import styles from './bar.module.css';

interface VisitBarProps {
  readonly state: SaveState<unknown>;
  readonly isNotTreated: boolean;
  readonly maySign: boolean;
  readonly onNotTreated: () => void;
  readonly onTreated: () => void;
  readonly onSign: () => void;
}

/** Stays at the lower edge: how the saving stands, and the two ways a visit ends. */
export const VisitBar = ({ state, isNotTreated, maySign, onNotTreated, onTreated, onSign }: VisitBarProps) => (
  <div className={styles.bar} role="region" aria-label="Finish the visit" data-print="hide">
    <div className={styles.save}>{state.kind === 'idle' ? <span className={styles.quiet}>Saved as you type</span> : <SaveLine state={state} />}</div>
    <div className={styles.buttons}>
      {isNotTreated
        ? <Button variant="default" onClick={onTreated}>Was treated after all</Button>
        : <Button variant="default" leftSection={<IconHandStop size={18} aria-hidden />} onClick={onNotTreated}>Not treated today</Button>}
      {maySign && <Button leftSection={<IconSignature size={18} aria-hidden />} onClick={onSign}>Sign</Button>}
    </div>
  </div>
);
