import type { AuthorisationStanding } from './authorisation-standing.js';
import type { AuthorisationResponse } from './authorisations.dto.js';
import { visitsLeftOf } from './visits-left.js';

export function toAuthorisationResponse(standing: AuthorisationStanding, today: string): AuthorisationResponse {
  const { id, patientId, episodeId, referralId, source, reference, visits, fromOn, untilOn, note, status, used, booked, version, isRenewed } = standing;
  const left = visitsLeftOf({ authorised: visits, authorisedUsed: used, authorisedUntil: untilOn, booked }, today);
  const counts = status === 'active' && !isRenewed;
  return {
    id, patientId, episodeId, referralId, source, reference, visits, fromOn, untilOn, note, status, used, booked, version,
    left: left.visitsLeft, daysLeft: left.daysLeft, isRunningOut: counts && left.isRunningOut, words: counts ? [...left.words] : [],
  };
}

/** Active ones first, then the newest. */
export const inOrder = (standings: readonly AuthorisationStanding[]): AuthorisationStanding[] =>
  standings.toSorted((one, other) => one.status.localeCompare(other.status) || other.fromOn.localeCompare(one.fromOn) || one.id.localeCompare(other.id));
