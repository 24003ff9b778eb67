// Hot job: open referrals by due date, page and audit row in one statement (functions in the migrations). The list without a
// filter has a statement of its own; a filter has one that is planned for what it asks.
import { Injectable } from '@nestjs/common';
import { decodeCursor, isDay, pageFrom, problem, type Page, type RequestContext } from '../../platform/http/api.js';
import { wordsSearched } from '../patients/search-words.js';
import type { ReferralCount, ReferralCountsResponse, ReferralRow } from './referral-responses.dto.js';
import { toReferralRow, type FoundReferral } from './referrals.view.js';
import type { ReferralCountsQuery, ReferralsQuery } from './referrals.dto.js';

interface Found {
  readonly found: readonly FoundReferral[];
}

@Injectable()
export class ReferralWorklistService {
  async page(ctx: RequestContext, query: ReferralsQuery): Promise<Page<ReferralRow>> {
    const after = decodeCursor(query.cursor, ['text', 'id']);
    if (after !== undefined && !(query.status === 'closed' ? isInstant(after[0]) : isDay(after[0]))) throw strangeCursor();
    const [answer] = isFiltered(query) ? await this.#filtered(ctx, query, after) : await this.#open(ctx, query, after);
    return pageFrom(answer?.found ?? [], query.limit, (row) => toReferralRow(row, ctx.today), (row) => [row.sortKey ?? row.dueOn, row.id]);
  }

  #open(ctx: RequestContext, { direction, limit }: ReferralsQuery, after: readonly [string, string] | undefined): Promise<Found[]> {
    return ctx.statement<Found>(
      'referral_worklist',
      'select referral_worklist($1::uuid, $2::uuid, $3, $4, $5::date, $6, $7, $8, $9, $10::uuid, $11, $12::date, $13::uuid, $14::int) as found',
      [
        ctx.clinicId, ctx.membershipId, ctx.displayName, ctx.requestId, ctx.today, ctx.timeZone, true,
        direction ?? null, null, null, null, after?.[0] ?? null, after?.[1] ?? null, limit + 1,
      ],
    );
  }

  #filtered(ctx: RequestContext, query: ReferralsQuery, after: readonly [string, string] | undefined): Promise<Found[]> {
    return ctx.statement<Found>(
      'referral_board_page', 'select referral_board_page($1::uuid, $2::uuid, $3, $4, $5::date, $6, $7::jsonb, $8, $9::uuid, $10::int) as found',
      [ctx.clinicId, ctx.membershipId, ctx.displayName, ctx.requestId, ctx.today, ctx.timeZone, filterOf(query), after?.[0] ?? null, after?.[1] ?? null, query.limit + 1],
    );
  }

  /** How many wait in each open state, how many of them are late, and since when they wait there. */
  async counts(ctx: RequestContext, query: ReferralCountsQuery): Promise<ReferralCountsResponse> {
    const [row] = await ctx.tx.$queryRaw<{ readonly counts: ReferralCount[] }[]>`
      select referral_counts(${ctx.clinicId}::uuid, ${ctx.today}::date, ${ctx.timeZone}, ${filterOf(query)}::jsonb) as counts`;
    return { counts: row?.counts ?? [] };
  }
}

/** A direction alone is read along the same index as everything. */
const isFiltered = ({ status, owner, urgency, overdue, search }: ReferralsQuery): boolean =>
  [status, owner, urgency, overdue, search].some((part) => part !== undefined);

/** As referral_conditions() in the migrations reads it. */
function filterOf({ direction, owner, urgency, overdue, search, ...query }: ReferralCountsQuery & { readonly status?: string }): string {
  const closed = query.status === 'closed';
  return JSON.stringify({
    direction, owner, urgency, closed, ...(!closed && { status: query.status }), overdue: overdue === 'true',
    ...(search !== undefined && { text: search.trim(), words: wordsSearched(search) }),
  });
}

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.+-]+Z?$/u.test(text) && !Number.isNaN(Date.parse(text));

const strangeCursor = () => problem('invalid-input', { errors: [{ pointer: '?cursor', code: 'cursor', detail: 'The cursor is not valid. Start again from the first page.' }] });
