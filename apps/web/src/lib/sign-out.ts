// Leaving: the server forgets the session, the device forgets the drafts' key, every tab leaves the page.
import { api, done } from './api';
import { accountScope } from './drafts/draft-scope';
import { destroyScope } from './drafts/draft-store';
import { queryClient } from './query-client';
import { presence, tellOtherTabs } from './session-presence';
import { patterns } from './urls';

/** A full page load, so that nothing of the last person stays in memory. */
const loadAnew = (to: string): void => {
  presence.set('signed-out');
  queryClient.clear();
  window.location.replace(to);
};

export const leavePage = (): void => loadAnew(patterns.signIn);

const leave = async (accountId: string, to: string = patterns.signIn): Promise<void> => {
  await destroyScope(accountScope(accountId)).catch(() => undefined); // a broken store must not keep anybody signed in
  tellOtherTabs({ kind: 'signed-out' });
  loadAnew(to);
};

/** The server has ended the session already: what is left goes, and the patient's form takes the place of the page. */
export const leaveToForm = (accountId: string, formUrl: string): Promise<void> => {
  const { pathname, hash } = new URL(formUrl);
  return leave(accountId, `${pathname}${hash}`);
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
