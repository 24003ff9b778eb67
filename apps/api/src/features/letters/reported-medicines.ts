import { dayOf, type RequestContext } from '../../platform/http/api.js';
import { printedDay } from './printed-days.js';

const MOST_MEDICINES = 60;

/** As they were written down, since when if that is known; what nobody confirmed says so. */
export async function medicinesOf(ctx: RequestContext, patientId: string): Promise<string[]> {
  const rows = await ctx.tx.medicine.findMany({
    where: { clinicId: ctx.clinicId, patientId, status: { in: ['current', 'unknown'] } }, orderBy: { recordedAt: 'asc' }, take: MOST_MEDICINES, select: { text: true, status: true, startedOn: true },
  });
  return rows.map(({ text, status, startedOn }) => `${text}${startedOn === null ? '' : `, since ${printedDay(dayOf(startedOn))}`}${status === 'current' ? '' : ' (not confirmed)'}`);
}
