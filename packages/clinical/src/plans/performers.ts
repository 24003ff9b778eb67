// Who may perform a modality.
import type { PerformerRole } from '../knowledge/roles.js';
import { scopeWordings } from '../knowledge/scope-wordings.js';
import { findModality } from './dose.js';

export interface PerformerRuling {
  readonly allowed: boolean;
  readonly performers: readonly PerformerRole[];
  /** What to say when it is outside the role. */
  readonly scopeWording: string | undefined;
}

/** Any role the catalogue does not name may not; nobody may perform a modality that does not exist. */
export function performersAllowed(modalityId: string, role: string): PerformerRuling {
  const performers = findModality(modalityId)?.performers ?? [];
  const allowed = performers.some((performer) => performer === role);
  return { allowed, performers, scopeWording: allowed ? undefined : scopeWordings.scope };
}
