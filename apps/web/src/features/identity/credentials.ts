import { answer, api } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import { sessionQuery, type Session } from '../../lib/session';
import { presence, tellOtherTabs } from '../../lib/session-presence';

const inClinic = async (clinicId: string): Promise<Session> =>
  answer(api.PUT('/api/v1/session/clinic', { body: { clinicId } }));

const current = (): Promise<Session> => answer(api.GET('/api/v1/session'));

/** Makes a session that has just begun known to this tab and the others. */
export const enter = async (clinicId?: string): Promise<Session> => {
  const fresh = await current();
  const session = clinicId === undefined || clinicId === fresh.clinic?.id ? fresh : await inClinic(clinicId);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  presence.set('signed-in');
  tellOtherTabs({ kind: 'signed-in', accountId: session.account.id });
  return session;
};

interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The clinic somebody was working in before the session was lost */
  readonly clinicId?: string | undefined;
}

export const signIn = async ({ email, password, clinicId }: Credentials): Promise<Session> => {
  await answer(api.POST('/api/v1/sign-in', { body: { email, password } }));
  return enter(clinicId);
};

/** The second step, in the browser that took the first. */
export const signInWithCode = async (code: string, clinicId?: string): Promise<Session> => {
  await answer(api.POST('/api/v1/sign-in/code', { body: { code } }));
  return enter(clinicId);
};

export const chooseClinic = async (clinicId: string): Promise<Session> => {
  const session = await inClinic(clinicId);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  return session;
};
