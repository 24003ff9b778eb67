// Watches over the session while a screen is open: asks for the password again over the screen, follows the other tabs.
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { sessionQuery } from '../../lib/session';
import { onOtherTab, presence, usePresence } from '../../lib/session-presence';
import { leavePage } from '../../lib/sign-out';

const SignInAgain = lazy(async () => ({ default: (await import('./SignInAgain')).SignInAgain }));

const useOtherTabs = (): void => {
  const client = useQueryClient();
  useEffect(() => onOtherTab((message) => {
    const mine = client.getQueryData(sessionQuery.queryKey);
    if (mine === undefined) return;
    if (message.kind === 'signed-out' || message.accountId !== mine.account.id) {
      leavePage();
      return;
    }
    if (presence.get() !== 'lost') return;
    presence.set('signed-in');
    void client.invalidateQueries();
  }), [client]);
};

export const SessionGuard = () => {
  useOtherTabs();
  return usePresence() === 'lost' ? <Suspense fallback={null}><SignInAgain /></Suspense> : null;
};
