// What the patient has already told: the Subjective of a first note begins with the accepted intake.
import { Injectable } from '@nestjs/common';
import { subjectiveText } from '@legwork/clinical';
import type { RequestContext } from '../../platform/http/api.js';
import { answersOf, keptAnswers } from '../intakes/kept-answers.js';

@Injectable()
export class SubjectivePrefillService {
  async textOf(ctx: RequestContext, intakeId: string): Promise<string> {
    return subjectiveText(answersOf(await keptAnswers(ctx, intakeId)));
  }
}
