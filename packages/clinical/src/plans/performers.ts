// Who may perform a modality: the catalogue is the outer limit, a clinic's own settings narrow it.
import type { PerformerRole } from '../knowledge/roles.js';
import { scopeWordings } from '../knowledge/scope-wordings.js';
import { clinicScopeWording, isNotPerformed, type ClinicScope } from './clinic-scope.js';
import { findModality } from './dose.js';

export interface PerformerRuling {
  readonly allowed: boolean;
  /** Who may, of the catalogue and in this clinic. */
  readonly performers: readonly PerformerRole[];
  /** role: the catalogue does not name it; clinic: the catalogue does, the clinic's settings take it away. */
  readonly outside: 'role' | 'clinic' | undefined;
  /** What to say when it is outside the role or the clinic's settings. */
  readonly scopeWording: string | undefined;
}

/** Any role the catalogue does not name may not; nobody may perform a modality that does not exist. */
export function performersAllowed(modalityId: string, role: string, clinicScope: ClinicScope = []): PerformerRuling {
  const catalogue = findModality(modalityId)?.performers ?? [];
  const performers = catalogue.filter((performer) => !isNotPerformed(performer, modalityId, clinicScope));
  const known = catalogue.find((performer) => performer === role);
  if (known === undefined) return { allowed: false, performers, outside: 'role', scopeWording: scopeWordings.scope };
  const allowed = performers.includes(known);
  return { allowed, performers, outside: allowed ? undefined : 'clinic', scopeWording: allowed ? undefined : clinicScopeWording(known, modalityId, performers) };
}
