/** What a returning patient answered last time: of the last accepted intake the answers as they stood when it was accepted. */
import { isWithdrawn } from '@legwork/clinical';
import { type ClinicWork, dayIn } from '../../platform/http/api.js';
import { keptAnswers } from './kept-answers.js';
import type { LinkPreviousResponse } from './link.dto.js';

export async function previousIntake(work: ClinicWork, intake: { readonly id: string; readonly patientId: string }): Promise<LinkPreviousResponse | null> {
  const last = await work.tx.intake.findFirst({
    where: { clinicId: work.clinicId, patientId: intake.patientId, status: 'accepted', id: { not: intake.id }, acceptedAt: { not: null } },
    orderBy: [{ acceptedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, acceptedAt: true },
  });
  if (last === null || last.acceptedAt === null) return null;
  const kept = [...(await keptAnswers(work, last.id)).values()].filter(({ value }) => !isWithdrawn(value));
  return { acceptedOn: dayIn(work.timeZone, last.acceptedAt), answers: Object.fromEntries(kept.map(({ itemId, value }) => [itemId, value])) };
}
