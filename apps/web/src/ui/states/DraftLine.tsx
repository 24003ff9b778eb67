// How what is typed into a form stands while the server does not have it, and the way to throw it away.
import { Button } from '@mantine/core';
import { IconCloudOff, IconDeviceFloppy } from '@tabler/icons-react';
import { formatElapsed } from '../../lib/dates';
import type { DraftState } from '../../lib/drafts/use-draft';
import { classNames } from '../class-names';
import { useNow } from '../use-now';
import styles from './states.module.css';

interface DraftLineProps {
  readonly draft: Pick<DraftState<unknown>, 'keeping' | 'restoredFrom'>;
  /** Left out where the form's own Cancel does it */
  readonly onDiscard?: () => void;
}

const wordsOf = ({ keeping, restoredFrom }: DraftLineProps['draft'], now: number): string => {
  switch (keeping) {
    case 'nothing': return '';
    case 'restored': return `Typed ${formatElapsed(now - (restoredFrom ?? now))} and kept on this device, not saved yet`;
    case 'under-way': return 'Keeping…';
    case 'kept': return 'Kept on this device, not saved yet';
    case 'not-kept': return 'Not saved yet, and this device cannot keep it. Keep this page open';
  }
};

export const DraftLine = ({ draft, onDiscard }: DraftLineProps) => {
  const now = useNow(undefined);
  const isLost = draft.keeping === 'not-kept';
  const Icon = isLost ? IconCloudOff : IconDeviceFloppy;
  return (
    <div className={styles.draft}>
      <span className={classNames(styles.save, isLost && styles.saveStrong)}>
        {draft.keeping !== 'nothing' && <Icon size={16} aria-hidden />}
        <span role="status">{wordsOf(draft, now)}</span>
      </span>
      {draft.keeping !== 'nothing' && onDiscard !== undefined && <Button variant="subtle" size="compact-sm" onClick={onDiscard}>Discard what was typed</Button>}
    </div>
  );
};
