// The words of a printed note.
import { bodyRegions, modalities } from '@legwork/clinical';
import type { Role } from '../../platform/http/api.js';
import type { VisitType } from '../sessions/sessions.dto.js';

export const VISIT_NAMES: Readonly<Record<VisitType, string>> = {
  'massage-session': 'Massage session',
  'physio-initial': 'First physiotherapy visit',
  'follow-up': 'Follow-up',
  review: 'Review',
  discharge: 'Discharge',
  'not-treated': 'Not treated',
};

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  owner: 'Owner', clinic_admin: 'Clinic admin', physiotherapist: 'Physiotherapist', massage_therapist: 'Massage therapist', assistant: 'Assistant',
};
const RESPONSE_NAMES: Readonly<Record<string, string>> = { better: 'Better', same: 'Same', worse: 'Worse' };

export const roleName = (role: string): string => (role in ROLE_NAMES ? ROLE_NAMES[role as Role] : role);
export const responseName = (response: string | null): string => (response === null ? '' : (RESPONSE_NAMES[response] ?? response));
export const modalityName = (modalityId: string): string => modalities.find(({ id }) => id === modalityId)?.name ?? modalityId;

/** "Left calf", "Calf, both sides", "Low back" */
export function placeName(region: string, side: string | null): string {
  const name = bodyRegions.find(({ id }) => id === region)?.plain ?? region;
  const text = side === null || side === 'both' ? name : `${side} ${name}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${side === 'both' ? ', both sides' : ''}`;
}

/** The end of an id, enough to tell two people of one name apart. */
export const shortId = (id: string): string => id.slice(-8).toUpperCase();
