// How soon referrals are due in this clinic, and when a late one is escalated: columns of the clinic, changed with its version.
import { Injectable } from '@nestjs/common';
import { found, problem, staleVersion, type ClinicWork, type RequestContext } from '../../platform/http/api.js';
import { administers } from '../clinics/clinic.policy.js';
import type { ReferralDaysChange, ReferralDaysResponse } from './referral-days.dto.js';

const COLUMNS = { referralWithinDays: true, referralRoutineDays: true, referralEscalationDays: true, referralEscalationHours: true, version: true } as const;

type Settings = Omit<ReferralDaysResponse, 'can'>;

@Injectable()
export class ReferralDaysService {
  async settings(work: ClinicWork): Promise<Settings> {
    const row = found(await work.tx.clinic.findUnique({ where: { id: work.clinicId }, select: COLUMNS }));
    return {
      withinDays: row.referralWithinDays, routineDays: row.referralRoutineDays,
      escalationDays: row.referralEscalationDays, escalationHours: row.referralEscalationHours, version: row.version,
    };
  }

  async read(ctx: RequestContext): Promise<ReferralDaysResponse> {
    return { ...(await this.settings(ctx)), can: { change: administers(ctx) } };
  }

  async change(ctx: RequestContext, version: number, input: ReferralDaysChange): Promise<ReferralDaysResponse> {
    const after = { ...(await this.settings(ctx)), ...input };
    if (after.routineDays < after.withinDays) {
      throw problem('invalid-input', { errors: [{ pointer: '/routineDays', code: 'too-small', detail: 'A routine referral is not due sooner than one "within days".' }] });
    }
    const { count } = await ctx.tx.clinic.updateMany({
      where: { id: ctx.clinicId, version },
      data: {
        referralWithinDays: after.withinDays, referralRoutineDays: after.routineDays,
        referralEscalationDays: after.escalationDays, referralEscalationHours: after.escalationHours, version: { increment: 1 },
      },
    });
    const now = await this.read(ctx);
    if (count === 0) throw staleVersion(now);
    ctx.audit({ action: 'update', entity: 'clinic', entityId: ctx.clinicId, fields: Object.keys(input) });
    return now;
  }
}
