// What the patient has already told: the Subjective of a new note begins with the last accepted intake, once.
import { Injectable } from '@nestjs/common';
import { subjectiveText } from '@legwork/clinical';
import type { RequestContext } from '../../platform/http/api.js';
import { answersOf, keptAnswers } from '../intakes/kept-answers.js';

@Injectable()
export class SubjectivePrefillService {
  /** Empty when there is no accepted intake, or when an earlier note has begun with it already. */
  async textFor(ctx: RequestContext, patientId: string): Promise<string> {
    const intake = await ctx.tx.intake.findFirst({
      where: { clinicId: ctx.clinicId, patientId, status: 'accepted' }, orderBy: { acceptedAt: 'desc' }, select: { id: true, acceptedAt: true },
    });
    if (intake === null || intake.acceptedAt === null) return '';
    const since = await ctx.tx.session.findFirst({
      where: { clinicId: ctx.clinicId, patientId, status: { not: 'void' }, visitType: { not: 'not-treated' }, startedAt: { gte: intake.acceptedAt } }, select: { id: true },
    });
    return since === null ? subjectiveText(answersOf(await keptAnswers(ctx, intake.id))) : '';
  }
}
