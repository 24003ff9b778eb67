// The clinic's tablet goes to the patient. Whoever is signed in here is signed out by the server before the form opens.
import { useQuery } from '@tanstack/react-query';
import { listDrafts } from '../../lib/drafts/draft-store';
import { accountScope } from '../../lib/drafts/draft-scope';
import { useSession } from '../../lib/session';
import { leaveToForm } from '../../lib/sign-out';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { initialsOf, usePrivacy } from '../../ui/privacy/privacy';
import { handOver } from './queries';
import styles from './hand-out.module.css';

interface HandOverDialogProps {
  readonly intakeId: string;
  readonly patientName: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Texts on this device that the server does not have yet. Leaving deletes them, so the dialog says how many. */
const useUnsentCount = (accountId: string, asked: boolean): number => {
  const { data } = useQuery({
    queryKey: ['device', 'unsent', accountId],
    queryFn: async () => (await listDrafts(accountScope(accountId))).length,
    enabled: asked, staleTime: 0, gcTime: 0,
  });
  return data ?? 0;
};

export const HandOverDialog = ({ intakeId, patientName, opened, onClose }: HandOverDialogProps) => {
  const { account } = useSession();
  const isPrivate = usePrivacy();
  const unsent = useUnsentCount(account.id, opened);
  const go = async (): Promise<void> => leaveToForm(account.id, (await handOver(intakeId)).url);
  return (
    <ConfirmDialog opened={opened} onClose={onClose} title="Hand this device over?" confirmLabel="Sign out and hand over" onConfirm={go}>
      <div className={styles.handOut}>
        <p>You are signed out here, and the form of {isPrivate ? initialsOf(patientName) : patientName} opens. It asks for the birth date, locks when nobody touches it, and links sent before no longer open.</p>
        <p>To go on working here afterwards, sign in again.</p>
        {unsent > 0 && <strong>{`${unsent === 1 ? 'One text has' : `${unsent} texts have`} not reached the server yet and would be deleted from this device.`}</strong>}
      </div>
    </ConfirmDialog>
  );
};
