// Secret addresses under which a calendar program reads a practitioner's visits. Only the hash of the secret is kept.
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { ADMIN_ROLES, found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import { hashToken, newToken } from '../../platform/identity/token.js';
import { requirePractitioner } from '../appointments/bookable.js';
import type { CalendarFeedResponse, NewCalendarFeed, NewCalendarFeedResponse } from './calendar-feeds.dto.js';

/** One for each device and a few more; whoever needs another revokes one. */
const MOST_FEEDS = 25;

const NAMES = { practitioner: { select: { displayName: true } }, createdBy: { select: { displayName: true } } } as const;

const runsClinic = (ctx: RequestContext): boolean => ctx.isOwner || ADMIN_ROLES.some((role) => role === ctx.role);

@Injectable()
export class CalendarFeedsService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async list(ctx: RequestContext): Promise<CalendarFeedResponse[]> {
    const rows = await ctx.tx.calendarFeed.findMany({
      where: { clinicId: ctx.clinicId, revokedAt: null, ...(!runsClinic(ctx) && { createdById: ctx.membershipId }) }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], include: NAMES,
    });
    ctx.audit({ action: 'list', entity: 'calendar-feed' });
    return rows.map(toResponse);
  }

  async create(ctx: RequestContext, { practitionerId, label }: NewCalendarFeed): Promise<NewCalendarFeedResponse> {
    await requirePractitioner(ctx, practitionerId);
    const own = await ctx.tx.calendarFeed.count({ where: { clinicId: ctx.clinicId, createdById: ctx.membershipId, revokedAt: null } });
    if (own >= MOST_FEEDS) throw problem('too-many-feeds', { detail: `You have ${MOST_FEEDS} calendar addresses. Revoke one that is not used any more.` });
    const token = newToken();
    const row = await ctx.tx.calendarFeed.create({
      data: { clinicId: ctx.clinicId, id: newId(), practitionerId, label: label.trim(), tokenHash: hashToken(token), createdById: ctx.membershipId, createdAt: ctx.now }, include: NAMES,
    });
    ctx.audit({ action: 'create', entity: 'calendar-feed', entityId: row.id });
    return { ...toResponse(row), url: `${this.config.publicUrl}/api/v1/calendar-feeds/${token}.ics` };
  }

  /** Somebody else's feed is not there, except for those who run the clinic. */
  async revoke(ctx: RequestContext, id: string): Promise<void> {
    const row = found(await ctx.tx.calendarFeed.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { createdById: true, revokedAt: true } }));
    if (row.createdById !== ctx.membershipId && !runsClinic(ctx)) throw problem('not-found');
    ctx.audit({ action: 'revoke', entity: 'calendar-feed', entityId: id });
    if (row.revokedAt !== null) return;
    await ctx.tx.calendarFeed.updateMany({ where: { clinicId: ctx.clinicId, id, revokedAt: null }, data: { revokedAt: ctx.now, revokedById: ctx.membershipId } });
  }
}

interface FeedRow {
  readonly id: string;
  readonly practitionerId: string;
  readonly label: string;
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
  readonly practitioner: { readonly displayName: string };
  readonly createdBy: { readonly displayName: string };
}

const toResponse = ({ id, practitionerId, label, createdAt, lastReadAt, practitioner, createdBy }: FeedRow): CalendarFeedResponse => ({
  id, practitionerId, label, practitionerName: practitioner.displayName, createdByName: createdBy.displayName, createdAt: createdAt.toISOString(), lastReadAt: lastReadAt?.toISOString() ?? null,
});
