import { IconCheck, IconCloudOff, IconCloudUp, IconDeviceFloppy, IconGitCompare, IconPencilExclamation, type Icon as TablerIcon } from '@tabler/icons-react';
import { classNames } from '../class-names';
import type { SaveState } from '../../lib/autosave/autosave-queue';
import { formatElapsed } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useNow } from '../use-now';
import styles from './states.module.css';

interface Line {
  readonly Icon: TablerIcon;
  readonly words: string;
  readonly strong?: boolean;
}

const waitingWords = { offline: 'will send when the connection is back', busy: 'will send shortly', 'signed-out': 'will send after you sign in' } as const;

const lineOf = (state: SaveState<unknown>): Line | undefined => {
  switch (state.kind) {
    case 'idle': return undefined;
    case 'pending':
    case 'saving': return { Icon: IconCloudUp, words: 'Saving…' };
    case 'saved': return { Icon: IconCheck, words: 'Saved' };
    case 'waiting': return state.kept
      ? { Icon: IconDeviceFloppy, words: `Kept on this device, ${waitingWords[state.why]}` }
      : { Icon: IconCloudOff, words: `Not saved yet, ${waitingWords[state.why]}. Keep this page open`, strong: true };
    case 'conflict': return { Icon: IconGitCompare, words: state.whose === 'server' ? 'Changed by somebody else: choose what stays' : 'Two wordings: choose what stays', strong: true };
    case 'refused': return { Icon: IconPencilExclamation, words: `Not saved: ${sentenceFor(state.problem)}`, strong: true };
  }
};

/** "Saved · 2 s ago". Screen readers hear the change of state, not the ticking. */
export const SaveLine = ({ state }: { readonly state: SaveState<unknown> }) => {
  const now = useNow(state.kind === 'saved' ? 5_000 : undefined);
  const line = lineOf(state);
  return (
    <span className={classNames(styles.save, line?.strong === true && styles.saveStrong)}>
      {line !== undefined && <line.Icon size={16} aria-hidden />}
      <span role="status">{line?.words}</span>
      {state.kind === 'saved' && <span aria-hidden>· {formatElapsed(now - state.at)}</span>}
    </span>
  );
};
