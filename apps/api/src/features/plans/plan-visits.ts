// Which visits are a plan's: those of no other episode. A note without an episode has that of its appointment.
import type { Prisma } from '../../platform/http/api.js';

/** Signed visits with treatment that belong to a plan of this episode (null: every episode of the patient). */
export const treatedVisitsOf = (clinicId: string, { patientId, episodeId }: { readonly patientId: string; readonly episodeId: string | null }): Prisma.SessionWhereInput => ({
  clinicId, patientId, status: 'signed', visitType: { not: 'not-treated' },
  ...(episodeId !== null && { OR: [{ episodeId }, { episodeId: null, OR: [{ appointmentId: null }, { appointment: { OR: [{ episodeId }, { episodeId: null }] } }] }] }),
});
