// Hot job: open referrals by due date, page and audit row in one statement (function referral_worklist in the migrations).
import { Injectable } from '@nestjs/common';
import { decodeCursor, isDay, pageFrom, problem, type Page, type RequestContext } from '../../platform/http/api.js';
import type { ReferralCountsResponse, ReferralRow } from './referral-responses.dto.js';
import { toReferralRow, type FoundReferral } from './referrals.view.js';
import type { ReferralsQuery } from './referrals.dto.js';

@Injectable()
export class ReferralWorklistService {
  async page(ctx: RequestContext, query: ReferralsQuery): Promise<Page<ReferralRow>> {
    const after = positionOf(query.cursor);
    const [answer] = await ctx.statement<{ readonly found: FoundReferral[] }>(
      'referral_worklist',
      'select referral_worklist($1::uuid, $2::uuid, $3, $4, $5::date, $6, $7, $8, $9, $10::uuid, $11, $12::date, $13::uuid, $14::int) as found',
      [
        ctx.clinicId, ctx.membershipId, ctx.displayName, ctx.requestId, ctx.today, ctx.timeZone, query.status !== 'closed',
        query.direction ?? null, query.status ?? null, query.owner ?? null, query.urgency ?? null, after?.dueOn ?? null, after?.id ?? null, query.limit + 1,
      ],
    );
    return pageFrom(answer?.found ?? [], query.limit, (row) => toReferralRow(row, ctx.today), (row) => [row.dueOn, row.id]);
  }

  /** How many wait in each open state, and how many of them are late. */
  async counts(ctx: RequestContext): Promise<ReferralCountsResponse> {
    const counts = await ctx.tx.$queryRaw<ReferralCountsResponse['counts']>`
      select direction, status, count(*)::int as count, (count(*) filter (where due_on < ${ctx.today}::date))::int as overdue
      from referral where clinic_id = ${ctx.clinicId}::uuid and is_open group by direction, status order by direction desc, status`;
    return { counts: counts.map(({ direction, status, count, overdue }) => ({ direction, status, count, overdue })) };
  }
}

function positionOf(cursor: string | undefined): { readonly dueOn: string; readonly id: string } | undefined {
  const after = decodeCursor(cursor, ['text', 'id']);
  if (after === undefined) return undefined;
  const [dueOn, id] = after;
  if (!isDay(dueOn)) throw problem('invalid-input', { errors: [{ pointer: '?cursor', code: 'cursor', detail: 'The cursor is not valid. Start again from the first page.' }] });
  return { dueOn, id };
}
