// Between a visit on the wall clock and what the API takes.
import type { Schema } from '../../lib/api';
import { instantAt, laterBy, wallOf } from './clock';
import type { CalendarVisit } from './queries';
import { lengthOf } from './visit-words';
import type { VisitDraft } from './VisitForm';

export const draftOf = (visit: CalendarVisit, timeZone: string): VisitDraft => {
  const { day, minute } = wallOf(visit.startsAt, timeZone);
  return { visitType: visit.visitType, practitionerId: visit.practitionerId, day, minute, length: lengthOf(visit), reason: visit.reason ?? '', overLimitReason: '' };
};

const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const timesOf = ({ day, minute, length }: VisitDraft, timeZone: string) => {
  const startsAt = instantAt({ day, minute }, timeZone);
  return { startsAt, endsAt: laterBy(startsAt, length) };
};

export const newAppointment = (draft: VisitDraft, patientId: string, timeZone: string): Schema['NewAppointment'] => {
  const [reason, overLimitReason] = [said(draft.reason), said(draft.overLimitReason)];
  return {
    patientId, practitionerId: draft.practitionerId, visitType: draft.visitType, ...timesOf(draft, timeZone), ...(reason !== undefined && { reason }), ...(overLimitReason !== undefined && { overLimitReason }),
  };
};

/** Only what differs: a visit that keeps its time is not asked about it. `showsReason`: who cannot see it does not clear it. */
export const changeOf = (visit: CalendarVisit, draft: VisitDraft, timeZone: string, showsReason: boolean): Schema['AppointmentChange'] => {
  const times = timesOf(draft, timeZone);
  const isMoved = Date.parse(times.startsAt) !== Date.parse(visit.startsAt) || Date.parse(times.endsAt) !== Date.parse(visit.endsAt);
  const overLimitReason = said(draft.overLimitReason);
  return {
    ...(isMoved && times), ...(draft.practitionerId !== visit.practitionerId && { practitionerId: draft.practitionerId }), ...(draft.visitType !== visit.visitType && { visitType: draft.visitType }),
    ...(showsReason && (said(draft.reason) ?? null) !== visit.reason && { reason: said(draft.reason) ?? null }), ...(overLimitReason !== undefined && { overLimitReason }),
  };
};
