import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import type { Limit } from '../http/access.decorator.js';
import { Problem, problem } from '../http/problem.js';
import { SecurityEvents } from '../identity/security-events.js';
import { addressKey } from './address.js';
import { Limiter } from './limiter.js';
import { SessionCounter } from './session-counter.js';

/** Limits that apply before a handler is known to be wanted: by address on open routes, by session on the rest. */
@Injectable()
export class LimitGuard {
  readonly #perSession: SessionCounter | undefined;

  constructor(private readonly limiter: Limiter, private readonly events: SecurityEvents, @Inject(CONFIG) config: Config) {
    const points = config.session.requestsPerMinute;
    this.#perSession = points === 0 ? undefined : new SessionCounter(points);
  }

  async countAddress(limit: Limit, request: FastifyRequest): Promise<void> {
    if (limit === 'none') return;
    try {
      await this.limiter.take(limit === 'link' ? 'link-address' : 'address', addressKey(request.ip));
    } catch (error) {
      if (error instanceof Problem) await this.events.record('address-limited', { address: request.ip, detail: { limit } });
      throw error;
    }
  }

  countSession(sessionId: string, now: Date): void {
    const wait = this.#perSession?.take(sessionId, now.getTime());
    if (wait !== undefined) throw problem('too-many-requests', { retryAfterSeconds: wait / 1000 });
  }
}
