// Whose view of the reasoning a member may read. Conditions are for physiotherapists, whatever is asked for.
import type { PerformerRole } from '@legwork/clinical';
import { problem, type Role } from '../../platform/http/api.js';
import { performerRoleAsked } from '../screenings/screenings.policy.js';

/** A physiotherapist may look through a massage therapist's eyes; nobody else may look through a physiotherapist's. */
export function viewOf(asked: string | undefined, role: Role): PerformerRole {
  const view = performerRoleAsked(asked, role);
  if (view === 'physiotherapist' && role !== 'physiotherapist') {
    throw problem('not-allowed', { detail: 'This part is for physiotherapists.' });
  }
  return view;
}
