import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from './Dialog';
import styles from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** A question: "Revoke this link?" */
  readonly title: string;
  /** What happens then, in a sentence */
  readonly children: ReactNode;
  /** The verb, never "OK": "Revoke link" */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** The dialog closes when it resolves and shows the problem when it fails */
  readonly onConfirm: () => Promise<void> | void;
}

export const ConfirmDialog = ({ opened, onClose, title, children, confirmLabel, cancelLabel = 'Cancel', onConfirm }: ConfirmDialogProps) => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const close = (): void => {
    setFailure(undefined);
    onClose();
  };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
      close();
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened={opened} onClose={close} title={title} size="sm">
      <div>{children}</div>
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={close} disabled={busy} data-autofocus>{cancelLabel}</Button>
        <Button loading={busy} onClick={() => void confirm()}>{confirmLabel}</Button>
      </div>
    </Dialog>
  );
};
