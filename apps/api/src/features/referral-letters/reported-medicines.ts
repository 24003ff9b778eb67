import type { RequestContext } from '../../platform/http/api.js';

const MOST_MEDICINES = 60;

/** As they were written down; what nobody confirmed says so. */
export async function medicinesOf(ctx: RequestContext, patientId: string): Promise<string[]> {
  const rows = await ctx.tx.medicine.findMany({
    where: { clinicId: ctx.clinicId, patientId, status: { in: ['current', 'unknown'] } }, orderBy: { recordedAt: 'asc' }, take: MOST_MEDICINES, select: { text: true, status: true },
  });
  return rows.map(({ text, status }) => (status === 'current' ? text : `${text} (not confirmed)`));
}
