// The letter as text: read, and copied into a message of one's own.
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { notify } from '../../ui/notices/notify';
import type { Clearance } from './queries';
import styles from './clearances.module.css';

const copyText = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    notify('Letter copied');
  } catch {
    notify('Copying is not allowed here. Select the text and copy it with the keyboard.');
  }
};

export const ClearanceLetter = ({ letter: { subject, body } }: { readonly letter: Clearance['letter'] }) => (
  <div className={styles.letter}>
    <h3 className={styles.subject}>{subject}</h3>
    <div className={styles.body}>{body}</div>
    <div className={styles.buttons}>
      <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copyText(`${subject}\n\n${body}`)}>Copy text</Button>
    </div>
  </div>
);
