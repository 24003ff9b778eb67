// The reasoning aid over one person's chart. It reads, and changes nothing.
import { Injectable } from '@nestjs/common';
import { chartEvidence, reason, reasoningFor } from '@legwork/clinical';
import type { RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { episodesFor, loadEvidence } from './chart-evidence.loader.js';
import { openRules } from './open-rules.js';
import type { PatientReasoningResponse, ReasoningQuery } from './reasoning.dto.js';
import { viewOf } from './reasoning.policy.js';
import { toReasoning } from './reasoning.view.js';

@Injectable()
export class ReasoningService {
  constructor(private readonly patients: PatientsService, private readonly screenings: ScreeningsService) {}

  async read(ctx: RequestContext, patientId: string, { performerRole, episodeId }: ReasoningQuery): Promise<PatientReasoningResponse> {
    const view = viewOf(performerRole, ctx.role);
    await this.patients.require(ctx, patientId);
    const episodeIds = await episodesFor(ctx, patientId, episodeId);
    const { evidence, drawnOn } = await loadEvidence(ctx, patientId, episodeIds);
    const input = chartEvidence(evidence);
    const found = reason(input);
    const { result } = await this.screenings.decide(ctx, patientId, { performerRole: view, regions: [] });
    ctx.audit({ action: 'read', entity: 'reasoning', patientId });
    return {
      ...toReasoning(reasoningFor(view, found)),
      drawing: input.areas.length > 0 ? 'intake' : 'none',
      drawnOn: input.areas.length > 0 ? drawnOn : null,
      episodeId: episodeIds.length === 1 ? episodeIds[0] ?? null : null,
      toSettle: openRules(found.screenFirst, result.toAsk, view),
    };
  }
}
