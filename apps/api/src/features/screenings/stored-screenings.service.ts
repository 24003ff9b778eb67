// A stored decision, looked at again: what it was, which rule set made it, and whether it replays.
import { Injectable } from '@nestjs/common';
import { RULE_SET_VERSION } from '@legwork/clinical';
import { dayOf, found, type RequestContext } from '../../platform/http/api.js';
import { replay } from './replay.js';
import type { StoredScreeningResponse } from './stored-screening.dto.js';

@Injectable()
export class StoredScreeningsService {
  async getStoredScreening(ctx: RequestContext, id: string): Promise<StoredScreeningResponse> {
    const row = found(await ctx.tx.screening.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } } }));
    ctx.audit({ action: 'read', entity: 'screening', entityId: id, patientId: row.patientId });
    const { outcome, differs } = replay(row);
    const { firedRuleIds } = row.result as { firedRuleIds?: string[] };
    return {
      id, patientId: row.patientId, performerRole: row.performerRole, sessionDate: dayOf(row.sessionDate), cause: row.cause,
      decidedAt: row.createdAt.toISOString(), ruleSetVersion: row.ruleSetVersion, ruleSetNow: RULE_SET_VERSION, status: row.status, atLeast: row.atLeast,
      firedRuleIds: [...(firedRuleIds ?? [])], replay: { outcome, differs: [...differs] },
    };
  }
}
