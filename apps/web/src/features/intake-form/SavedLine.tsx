// Whether the clinic has the answers, in two words.
import { IconCheck, IconCloudUp, IconDeviceMobile } from '@tabler/icons-react';
import { useIntakeForm } from './form-state';
import { useText } from './messages';
import styles from './frame.module.css';

export const SavedLine = () => {
  const { state } = useIntakeForm();
  const text = useText();
  const line = {
    idle: undefined,
    sending: { Icon: IconCloudUp, key: 'form.saving' },
    saved: { Icon: IconCheck, key: 'form.saved' },
    waiting: { Icon: IconDeviceMobile, key: state.kind === 'waiting' && !state.kept ? 'form.not-saved' : 'form.kept-on-device' },
    locked: { Icon: IconDeviceMobile, key: 'form.kept-on-device' },
    closed: undefined,
  } as const satisfies Record<typeof state.kind, unknown>;
  const shown = line[state.kind];
  return (
    <span className={styles.saved} role="status">
      {shown !== undefined && <><shown.Icon size={16} aria-hidden />{text(shown.key)}</>}
    </span>
  );
};
