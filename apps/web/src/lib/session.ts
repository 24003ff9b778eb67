// Who is signed in, for which clinic, and what they may do. Screens below the staff area can rely on it being there.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from './api';
import { todayIn, type PlainDate } from './dates';

export type Session = Schema['SessionResponse'];
export type Clinic = NonNullable<Session['clinic']>;
export type Membership = NonNullable<Session['membership']>;
export type Role = Membership['role'];
export type ClinicSession = Session & { readonly clinic: Clinic; readonly membership: Membership };

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }): Promise<Session> => answer(api.GET('/api/v1/session', { signal })),
  staleTime: 60_000,
});

export const hasClinic = (session: Session): session is ClinicSession =>
  session.clinic !== null && session.membership !== null;

/** Only below the staff area, whose route has loaded the session before any screen is shown. */
export const useSession = (): ClinicSession => {
  const { data } = useQuery(sessionQuery);
  if (data === undefined || !hasClinic(data)) throw new Error('No clinic session: this screen belongs in the staff area.');
  return data;
};

const clinicalRoles: ReadonlySet<Role> = new Set<Role>(['physiotherapist', 'massage_therapist', 'assistant']);

export const isClinical = (session: ClinicSession): boolean => clinicalRoles.has(session.membership.role);

export const isAdmin = (session: ClinicSession): boolean =>
  session.membership.isOwner || session.membership.role === 'owner' || session.membership.role === 'clinic_admin';

/** The day it is at the clinic, which need not be the day it is on this device. */
export const useToday = (): PlainDate => todayIn(useSession().clinic.timeZone, new Date());

export const roleNames: Readonly<Record<Role, string>> = {
  owner: 'Owner',
  clinic_admin: 'Clinic admin',
  physiotherapist: 'Physiotherapist',
  massage_therapist: 'Massage therapist',
  assistant: 'Assistant',
};
