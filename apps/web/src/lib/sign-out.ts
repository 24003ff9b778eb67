// Leaving: the server forgets the session, the device forgets the drafts' key, every tab leaves the page.
import { api, done } from './api';
import { accountScope } from './drafts/draft-scope';
import { destroyScope } from './drafts/draft-store';
import { queryClient } from './query-client';
import { presence, tellOtherTabs } from './session-presence';
import { patterns } from './urls';

/** A full page load, so that nothing of the last person stays in memory. */
export const leavePage = (): void => {
  presence.set('signed-out');
  queryClient.clear();
  window.location.replace(patterns.signIn);
};

const leave = async (accountId: string): Promise<void> => {
  await destroyScope(accountScope(accountId)).catch(() => undefined); // a broken store must not keep anybody signed in
  tellOtherTabs({ kind: 'signed-out' });
  leavePage();
};

/** Throws a Problem when the server did not confirm it: then nothing has been deleted. */
export const signOut = async (accountId: string): Promise<void> => {
  await done(api.POST('/api/v1/sign-out'));
  await leave(accountId);
};

export const signOutEverywhere = async (accountId: string): Promise<void> => {
  await done(api.POST('/api/v1/sign-out-everywhere'));
  await leave(accountId);
};
