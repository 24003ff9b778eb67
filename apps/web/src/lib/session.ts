// Who is signed in, for which clinic, and what they may do. Screens below the staff area can rely on it being there.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from './api';
import { todayIn, type PlainDate } from './dates';

export type Session = Schema['SessionResponse'];
export type Clinic = NonNullable<Session['clinic']>;
export type Role = NonNullable<Session['role']>;
export type ClinicSession = Session & { readonly clinic: Clinic; readonly role: Role; readonly membershipId: string };

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/session', { signal })),
  staleTime: 60_000,
});

export const hasClinic = (session: Session): session is ClinicSession =>
  session.clinic !== null && session.role !== null && session.membershipId !== null;

/** Only below the staff area, whose route has loaded the session before any screen is shown. */
export const useSession = (): ClinicSession => {
  const { data } = useQuery(sessionQuery);
  if (data === undefined || !hasClinic(data)) throw new Error('No clinic session: this screen belongs in the staff area.');
  return data;
};

/** May open charts; everybody else sees states without clinical words. */
export const isClinical = (session: Session): boolean => session.can.readCharts;

/** Runs the clinic: people, settings, imports, audit. */
export const isAdmin = (session: Session): boolean => session.can.manageClinic;

/** The day it is at the clinic, which need not be the day it is on this device. */
export const useToday = (): PlainDate => todayIn(useSession().clinic.timeZone, new Date());

export const roleNames: Readonly<Record<Role, string>> = {
  owner: 'Owner',
  clinic_admin: 'Clinic admin',
  physiotherapist: 'Physiotherapist',
  massage_therapist: 'Massage therapist',
  assistant: 'Assistant',
};
