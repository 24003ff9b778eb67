// The filters of the trail stand in the address, so that a view can be bookmarked and handed on.
import { isPlainDate } from '../../lib/dates';
import { useUrlText } from '../../lib/url-state';
import { actionNames } from '../../lib/audit-words';
import type { AuditAction, AuditFilter } from './queries';

const isAction = (text: string): text is AuditAction => text in actionNames;

export const useAuditFilter = () => {
  const [patientId, setPatientId] = useUrlText('patientId');
  const [actorId, setActorId] = useUrlText('member');
  const [action, setAction] = useUrlText('action');
  const [from, setFrom] = useUrlText('from');
  const [until, setUntil] = useUrlText('until');
  const filter: AuditFilter = {
    ...(patientId === '' ? {} : { patientId }),
    ...(actorId === '' ? {} : { actorId }),
    ...(isAction(action) ? { action } : {}),
    ...(isPlainDate(from) ? { from } : {}),
    ...(isPlainDate(until) ? { until } : {}),
  };
  return { filter, setPatientId, setActorId, setAction, setFrom, setUntil };
};

export type AuditFilterState = ReturnType<typeof useAuditFilter>;
