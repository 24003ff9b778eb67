import { useQueryClient } from '@tanstack/react-query';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { PersonName } from '../../ui/privacy/PersonName';
import { releaseHold, retentionKey, type LegalHold } from './queries';
import styles from './retention.module.css';

export const ReleaseHold = ({ hold, onClose }: { readonly hold: LegalHold; readonly onClose: () => void }) => {
  const client = useQueryClient();
  const release = async (): Promise<void> => {
    await releaseHold(hold.patientId);
    notify('The hold is released');
    await client.invalidateQueries({ queryKey: retentionKey });
  };
  return (
    <ConfirmDialog opened onClose={onClose} title="Release this hold?" confirmLabel="Release the hold" onConfirm={release}>
      <p className={styles.line}>The record of <PersonName name={hold.patientName} /> may be purged again once its time is over. The hold was placed for: {hold.reason}</p>
    </ConfirmDialog>
  );
};
