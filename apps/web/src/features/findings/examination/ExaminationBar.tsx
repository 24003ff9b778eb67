import { Button } from '@mantine/core';
import type { Ref } from 'react';
import type { SaveState } from '../../../lib/autosave/autosave-queue';
import { classNames } from '../../../ui/class-names';
import bars from '../../../ui/StickyBar.module.css';
import { SaveLine } from '../../../ui/states/SaveLine';
import styles from './sections.module.css';

interface ExaminationBarProps {
  readonly button: Ref<HTMLButtonElement>;
  readonly state: SaveState<unknown>;
  /** Findings typed and not yet recorded */
  readonly count: number;
  readonly errors: number;
  readonly isSending: boolean;
  readonly onRecord: () => void;
}

const typed = (count: number, errors: number): string => {
  if (errors > 0) return errors === 1 ? '1 value needs another look' : `${errors} values need another look`;
  return count === 0 ? 'Nothing typed yet' : `${count} typed, kept on this device until recorded`;
};

export const ExaminationBar = ({ button, state, count, errors, isSending, onRecord }: ExaminationBarProps) => (
  <div className={classNames(bars.bar, styles.bar)} data-print="hide">
    <span>{state.kind === 'idle' || (state.kind === 'saved' && count > 0) || errors > 0 ? <span className={styles.hint} role="status">{typed(count, errors)}</span> : <SaveLine state={state} />}</span>
    <Button ref={button} loading={state.kind === 'saving'} disabled={count === 0 && errors === 0} onClick={onRecord}>
      {isSending && state.kind !== 'saving' ? 'Send now' : count === 0 ? 'Record' : `Record ${count}`}
    </Button>
  </div>
);
