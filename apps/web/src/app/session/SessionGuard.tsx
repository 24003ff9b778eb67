// Watches over the session while a screen is open: asks for the password again over the screen, when the session ended or
// when what is done there asks for a recent sign-in; follows the other tabs.
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, type ComponentType } from 'react';
import { sessionQuery } from '../../lib/session';
import { useSignInAsked } from '../../lib/recent-sign-in';
import { idleFor, onOtherTab, presence, reportSessionLost, usePresence, type Presence } from '../../lib/session-presence';
import { leavePage } from '../../lib/sign-out';
import { later } from '../../ui/later/later';

const SignInAgain = later(async () => ({ default: (await import('./SignInAgain')).SignInAgain }));

const ReAuthentication = later(async () => ({ default: (await import('../../features/identity/ReAuthentication')).ReAuthentication }));

const AccessEnded = later(async () => ({ default: (await import('./AccessEnded')).AccessEnded }));
const SecondStepAsked = later(async () => ({ default: (await import('./SecondStepAsked')).SecondStepAsked }));

const covers: Partial<Record<Presence, ComponentType>> = { lost: SignInAgain, dismissed: AccessEnded, unguarded: SecondStepAsked };

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
  const Cover = covers[usePresence()];
  const isAsked = useSignInAsked();
  if (Cover === undefined && !isAsked) return null;
  return <Suspense fallback={null}>{Cover === undefined ? <ReAuthentication /> : <Cover />}</Suspense>;
};
