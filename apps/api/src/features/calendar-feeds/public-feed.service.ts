// What a calendar program gets for the secret address: 404 for anything that is not a live feed, and few guesses per address.
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '../../platform/http/api.js';
import { hashToken, isToken } from '../../platform/identity/token.js';
import { addressKey } from '../../platform/limits/address.js';
import { Limiter } from '../../platform/limits/limiter.js';
import { requestIdOf } from '../../platform/logging/request-id.js';
import { LinkWork } from '../../platform/request/link-work.js';
import { feedCalendar, type FeedVisit } from './feed-calendar.js';

const SUFFIX = '.ics';

interface FeedFound {
  readonly clinic_id: string;
  readonly feed_id: string;
  readonly clinic_name: string;
  readonly practitioner_name: string;
  readonly visits: readonly FeedVisit[];
}

@Injectable()
export class PublicFeedService {
  constructor(private readonly linkWork: LinkWork, private readonly limiter: Limiter) {}

  async read(request: FastifyRequest, file: string): Promise<Buffer> {
    const key = addressKey(request.ip);
    await this.limiter.refuseIfUsedUp('wrong-token', key);
    const feed = await this.#find(file);
    if (feed === undefined) {
      await this.limiter.mayTake('wrong-token', key);
      throw problem('not-found');
    }
    const caller = { clinicId: feed.clinic_id, actorId: feed.feed_id, actorName: 'calendar feed', requestId: requestIdOf(request) };
    await this.linkWork.run(caller, async (work) => {
      await work.tx.$executeRaw`update calendar_feed set last_read_at = ${work.now} where clinic_id = ${work.clinicId}::uuid and id = ${feed.feed_id}::uuid`;
      work.audit({ action: 'read', entity: 'calendar-feed', entityId: feed.feed_id });
    });
    return Buffer.from(feedCalendar({ clinicName: feed.clinic_name, practitionerName: feed.practitioner_name }, feed.visits, new Date()), 'utf8');
  }

  async #find(file: string): Promise<FeedFound | undefined> {
    const token = file.endsWith(SUFFIX) ? file.slice(0, -SUFFIX.length) : undefined;
    if (!isToken(token)) return undefined;
    const [feed] = await this.linkWork.statement<FeedFound>('calendar_feed_by_token', 'select * from calendar_feed_by_token($1)', [Buffer.from(hashToken(token))]);
    return feed;
  }
}
