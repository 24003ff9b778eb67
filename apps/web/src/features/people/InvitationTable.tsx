// Invitations that nobody has taken up yet.
import { IconMailOff, IconMailPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { formatInstant } from '../../lib/dates';
import { roleNames, useSession } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { ActionMenu } from '../../ui/menu/ActionMenu';
import { notify } from '../../ui/notices/notify';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { invitationsKey, invitationsQuery, invite, revokeInvitation, type Invitation } from './queries';
import styles from './people.module.css';

const stateNames: Readonly<Record<Invitation['state'], string>> = { waiting: 'E-mail is on its way', sent: 'Sent', expired: 'Expired' };

interface Opened {
  readonly invitation: Invitation;
  readonly what: 'revoke' | 'again';
}

const sendAgain = ({ email, role, displayName }: Invitation): Promise<Invitation> => invite({ email, role, displayName }, newIdempotencyKey());

const dialogs = {
  revoke: {
    title: 'Revoke this invitation?', confirm: 'Revoke invitation', said: 'Invitation revoked', run: ({ id }: Invitation): Promise<unknown> => revokeInvitation(id),
    effect: ({ email }: Invitation) => `The link sent to ${email} stops working.`,
  },
  again: {
    title: 'Send a new invitation?', confirm: 'Send invitation', said: 'A new invitation goes out', run: (invitation: Invitation): Promise<unknown> => sendAgain(invitation),
    effect: ({ email }: Invitation) => `${email} gets a new link for seven days. The earlier one stops working.`,
  },
} as const;

export const InvitationTable = () => {
  const client = useQueryClient();
  const { clinic } = useSession();
  const query = useInfiniteQuery(invitationsQuery);
  const [opened, setOpened] = useState<Opened>();
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading invitations" blocks={[40]} />;
  const columns: readonly Column<Invitation>[] = [
    { key: 'email', header: 'E-mail', isName: true, cell: ({ email, displayName }) => <span className={styles.breakable}>{email}{displayName !== null && <span className={styles.quiet}> {displayName}</span>}</span> },
    { key: 'role', header: 'Role', cell: ({ role }) => roleNames[role] },
    { key: 'state', header: 'State', cell: ({ state }) => stateNames[state] },
    { key: 'until', header: 'Works until', cell: ({ expiresAt }) => formatInstant(expiresAt, clinic.timeZone) },
    {
      key: 'actions', header: 'Actions', align: 'end', isActions: true,
      cell: (invitation) => (
        <ActionMenu
          label={`Invitation of ${invitation.email}`}
          actions={[
            { id: 'again', label: 'Send again', Icon: IconMailPlus, run: () => setOpened({ invitation, what: 'again' }) },
            { id: 'revoke', label: 'Revoke', Icon: IconMailOff, run: () => setOpened({ invitation, what: 'revoke' }) },
          ]}
        />
      ),
    },
  ];
  const dialog = opened === undefined ? undefined : dialogs[opened.what];
  const confirm = async (): Promise<void> => {
    if (opened === undefined || dialog === undefined) return;
    await dialog.run(opened.invitation);
    notify(dialog.said);
    await client.invalidateQueries({ queryKey: invitationsKey });
  };
  return (
    <>
      <DataTable
        caption="Open invitations" columns={columns} rows={query.data.pages.flatMap((page) => page.items)} rowKey={({ id }) => id}
        empty={<EmptyState title="No open invitations">Whoever is invited stands here until they join.</EmptyState>}
        more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
      />
      {opened !== undefined && dialog !== undefined && (
        <ConfirmDialog opened onClose={() => setOpened(undefined)} title={dialog.title} confirmLabel={dialog.confirm} onConfirm={confirm}>
          {dialog.effect(opened.invitation)}
        </ConfirmDialog>
      )}
    </>
  );
};
