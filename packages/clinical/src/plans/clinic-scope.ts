// A clinic's scope: what of the catalogue a profession does not perform there. It only takes away; nobody gains by it.
import { performerRoles, type PerformerRole } from '../knowledge/roles.js';
import { findModality } from './dose.js';

export interface NotPerformed {
  readonly role: string;
  readonly modalityId: string;
}

/** Empty: the whole catalogue. */
export type ClinicScope = readonly NotPerformed[];

export const isNotPerformed = (role: string, modalityId: string, scope: ClinicScope): boolean =>
  scope.some((each) => each.role === role && each.modalityId === modalityId);

const plurals: Readonly<Record<PerformerRole, string>> = { 'massage-therapist': 'massage therapists', physiotherapist: 'physiotherapists' };

/** What to say when the clinic's own settings stand against it. @param others who may perform it there all the same */
export function clinicScopeWording(role: PerformerRole, modalityId: string, others: readonly PerformerRole[]): string {
  const name = findModality(modalityId)?.name ?? modalityId;
  const rest = others.length === 0 ? 'Nobody performs it here.' : `It is left to ${others.map((other) => plurals[other]).join(' and ')}.`;
  return `Your clinic’s settings do not let ${plurals[role]} perform ${name}. ${rest}`;
}

export type ScopeSettingProblem = 'unknown-role' | 'unknown-modality' | 'outside-catalogue';

/** Why a setting says nothing: only what the catalogue lets a profession perform can be taken from it. */
export function problemOfScopeSetting({ role, modalityId }: NotPerformed): ScopeSettingProblem | undefined {
  if (!performerRoles.some((known) => known === role)) return 'unknown-role';
  const modality = findModality(modalityId);
  if (modality === undefined) return 'unknown-modality';
  return modality.performers.some((performer) => performer === role) ? undefined : 'outside-catalogue';
}
