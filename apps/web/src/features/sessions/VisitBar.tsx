// Stays at the lower edge: how the saving stands, what signing still needs, and the two ways a visit ends.
import { Button } from '@mantine/core';
import { IconHandStop, IconSignature } from '@tabler/icons-react';
import { useRef } from 'react';
import type { SaveState } from '../../lib/autosave/autosave-queue';
import { classNames } from '../../ui/class-names';
import bars from '../../ui/StickyBar.module.css';
import { useShortcut } from '../../ui/shortcuts/shortcuts';
import { SaveLine } from '../../ui/states/SaveLine';
import { focusPart } from './focus-part';
import type { MissingPart } from './visit-parts';
import styles from './bar.module.css';

interface VisitBarProps {
  readonly state: SaveState<unknown>;
  readonly missing: readonly MissingPart[];
  readonly isNotTreated: boolean;
  readonly maySign: boolean;
  readonly onNotTreated: () => void;
  readonly onTreated: () => void;
  readonly onSign: () => void;
}

export const VisitBar = ({ state, missing, isNotTreated, maySign, onNotTreated, onTreated, onSign }: VisitBarProps) => {
  const save = useRef<HTMLDivElement>(null);
  useShortcut('alt+s', 'Is it saved?', () => save.current?.focus());
  useShortcut('alt+n', 'Not treated today', () => !isNotTreated && onNotTreated());
  useShortcut('mod+Enter', 'Sign the note', onSign);
  return (
    <div className={classNames(bars.bar, styles.bar)} role="region" aria-label="Finish the visit" data-print="hide">
      <div ref={save} tabIndex={-1} className={styles.save}>{state.kind === 'idle' ? <span className={styles.quiet}>Saved as you type</span> : <SaveLine state={state} />}</div>
      {maySign && missing.length > 0 && (
        <div className={styles.missing} role="group" aria-label="Still needed to sign">
          <span className={styles.quiet}>Needs</span>
          {missing.map(({ target, words, short }) => <button key={target} type="button" className={styles.part} aria-label={words} onClick={() => focusPart(target)}>{short}</button>)}
        </div>
      )}
      <div className={styles.buttons}>
        {isNotTreated
          ? <Button variant="default" onClick={onTreated}>Was treated after all</Button>
          : <Button variant="default" leftSection={<IconHandStop size={18} aria-hidden />} onClick={onNotTreated}>Not treated today</Button>}
        {maySign && <Button leftSection={<IconSignature size={18} aria-hidden />} onClick={onSign}>Sign</Button>}
      </div>
    </div>
  );
};
