// How long somebody outside takes to answer, from the referrals sent to them. Whole days in the clinic's time zone.
import type { RequestContext } from '../../platform/http/api.js';
import type { ReplyHistory } from './contacts.dto.js';

interface HistoryRow extends ReplyHistory {
  readonly contactId: string;
}

/** By contact; one who was never written to is not in it. */
export async function replyHistories(ctx: RequestContext, contactIds: readonly string[]): Promise<ReadonlyMap<string, ReplyHistory>> {
  if (contactIds.length === 0) return new Map();
  const rows = await ctx.tx.$queryRaw<HistoryRow[]>`
    select r.contact_id as "contactId", count(r.days)::int as replies, (percentile_cont(0.5) within group (order by r.days))::float8 as "medianDays",
      (array_agg(r.days order by r.replied_on desc, r.sent_at desc) filter (where r.days is not null))[1]::int as "lastDays", count(*) filter (where r.is_open)::int as open
    from (
      select contact_id, is_open, replied_on, sent_at,
        case when direction = 'outbound' and sent_at is not null and replied_on is not null then greatest(replied_on - (sent_at at time zone ${ctx.timeZone})::date, 0) end as days
      from referral where clinic_id = ${ctx.clinicId}::uuid and contact_id = any (${contactIds}::uuid[])) r
    group by r.contact_id`;
  return new Map(rows.map(({ contactId, ...history }) => [contactId, history]));
}
