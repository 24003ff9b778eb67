// Watches over the session while a screen is open: asks for the password again over the screen, when the session ended or
// when what is done there asks for a recent sign-in; follows the other tabs.
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { sessionQuery } from '../../lib/session';
import { useSignInAsked } from '../../lib/recent-sign-in';
import { idleFor, onOtherTab, presence, reportSessionLost, usePresence } from '../../lib/session-presence';
import { leavePage } from '../../lib/sign-out';
import { later } from '../../ui/later/later';

const SignInAgain = later(async () => ({ default: (await import('./SignInAgain')).SignInAgain }));

const ReAuthentication = later(async () => ({ default: (await import('../../features/identity/ReAuthentication')).ReAuthentication }));

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

const lookEveryMs = 15_000;

/** A screen left open is covered when its session has run out, without waiting for somebody to touch it. */
const useIdleCover = (): void => {
  const client = useQueryClient();
  useEffect(() => {
    const timer = window.setInterval(() => {
      const mine = client.getQueryData(sessionQuery.queryKey);
      const now = Date.now();
      if (mine === undefined) return;
      if (idleFor(now) > mine.session.idleMinutes * 60_000 || now > Date.parse(mine.session.expiresAt)) reportSessionLost();
    }, lookEveryMs);
    return () => window.clearInterval(timer);
  }, [client]);
};

export const SessionGuard = () => {
  useOtherTabs();
  useIdleCover();
  const isLost = usePresence() === 'lost';
  const isAsked = useSignInAsked();
  if (!isLost && !isAsked) return null;
  return <Suspense fallback={null}>{isLost ? <SignInAgain /> : <ReAuthentication />}</Suspense>;
};
