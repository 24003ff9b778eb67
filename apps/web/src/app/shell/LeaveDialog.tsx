import { useQuery } from '@tanstack/react-query';
import { listDrafts } from '../../lib/drafts/draft-store';
import { accountScope } from '../../lib/drafts/draft-scope';
import { useSession } from '../../lib/session';
import { signOut, signOutEverywhere } from '../../lib/sign-out';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';

export type LeaveKind = 'here' | 'everywhere';

const words = {
  here: { title: 'Sign out?', confirm: 'Sign out', text: 'You leave Legwork on this device.' },
  everywhere: { title: 'Sign out everywhere?', confirm: 'Sign out everywhere', text: 'You leave Legwork on this and every other device.' },
} as const;

interface LeaveDialogProps {
  readonly kind: LeaveKind | undefined;
  readonly onClose: () => void;
}

const useUnsentCount = (accountId: string, asked: boolean): number => {
  const { data } = useQuery({
    queryKey: ['device', 'unsent', accountId],
    queryFn: async () => (await listDrafts(accountScope(accountId))).length,
    enabled: asked,
    staleTime: 0,
    gcTime: 0,
  });
  return data ?? 0;
};

/** Signing out deletes what is only on this device, so it says how much that is. */
export const LeaveDialog = ({ kind, onClose }: LeaveDialogProps) => {
  const { account } = useSession();
  const unsent = useUnsentCount(account.id, kind !== undefined);
  const shown = words[kind ?? 'here'];
  const leave = (): Promise<void> => (kind === 'everywhere' ? signOutEverywhere(account.id) : signOut(account.id));
  return (
    <ConfirmDialog opened={kind !== undefined} onClose={onClose} title={shown.title} confirmLabel={shown.confirm} cancelLabel="Stay" onConfirm={leave}>
      {shown.text}
      {unsent > 0 && <strong>{` ${unsent === 1 ? 'One text has' : `${unsent} texts have`} not reached the server yet and would be deleted from this device.`}</strong>}
    </ConfirmDialog>
  );
};
