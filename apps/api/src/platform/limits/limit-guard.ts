import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import type { Limit } from '../http/access.decorator.js';
import { Problem, problem } from '../http/problem.js';
import { SecurityEvents } from '../identity/security-events.js';
import { addressKey } from './address.js';
import { Limiter } from './limiter.js';

/** Limits that apply before a handler is known to be wanted: by address on open routes, by session on the rest. */
@Injectable()
export class LimitGuard {
  readonly #perSession: RateLimiterMemory | undefined;

  constructor(private readonly limiter: Limiter, private readonly events: SecurityEvents, @Inject(CONFIG) config: Config) {
    const points = config.session.requestsPerMinute;
    // Counted per process: it only keeps one runaway page from taking the whole service.
    this.#perSession = points === 0 ? undefined : new RateLimiterMemory({ points, duration: 60 });
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

  /** Undefined, and no promise to wait for, where sessions are not counted. */
  countSession(sessionId: string): Promise<void> | undefined {
    return this.#perSession?.consume(sessionId).then(ignore, refuse);
  }
}

function ignore(): void {
  // There was a request left to take.
}

function refuse(refusal: unknown): never {
  if (refusal instanceof RateLimiterRes) throw problem('too-many-requests', { retryAfterSeconds: refusal.msBeforeNext / 1000 });
  throw refusal;
}
