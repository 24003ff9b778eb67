// A patient's authorisations with what is used and booked, as the database counts them.
import type { ClinicWork } from '../../platform/http/api.js';
import type { AuthorisationSource, AuthorisationStatus } from './authorisation-sources.js';

export interface AuthorisationStanding {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly referralId: string | null;
  readonly source: AuthorisationSource;
  readonly reference: string | null;
  readonly visits: number | null;
  /** Days are YYYY-MM-DD. */
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly note: string | null;
  readonly status: AuthorisationStatus;
  readonly version: number;
  readonly ownerId: string;
  /** Signed visits with treatment in the period. */
  readonly used: number;
  /** Visits of the period that are booked from today on and not signed. */
  readonly booked: number;
  readonly nextVisitOn: string | null;
  /** A later one of the same source and episode follows. */
  readonly isRenewed: boolean;
  readonly task: { readonly dueOn: string | null; readonly status: string } | null;
}

/** Oldest first. */
export async function authorisationStandings(work: ClinicWork, patientId: string): Promise<AuthorisationStanding[]> {
  const rows = await work.tx.$queryRaw<{ readonly standing: AuthorisationStanding }[]>`select authorisation_standing(${patientId}::uuid) as standing`;
  return rows.map(({ standing }) => standing);
}
