import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { clearCookie, readCookie, setCookie } from '../http/cookies.js';
import { CHALLENGE_MINUTES } from './second-factor/sign-in-challenges.js';
import type { Visitor } from './visitor.js';

/** A device stays known for this long after its last sign-in. */
const DEVICE_DAYS = 90;

@Injectable()
export class SessionCookies {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  visitorOf(request: FastifyRequest): Visitor {
    return {
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? null,
      sessionToken: this.tokenOf(request),
      deviceToken: readCookie(request, this.config, 'device'),
    };
  }

  tokenOf(request: FastifyRequest): string | undefined {
    return readCookie(request, this.config, 'session');
  }

  /** The same token proves, once its session has ended, only that this device signed in before. */
  give(reply: FastifyReply, token: string): void {
    setCookie(reply, this.config, 'session', token, this.config.session.absoluteHours * 3600);
    setCookie(reply, this.config, 'device', token, DEVICE_DAYS * 86_400);
  }

  challengeOf(request: FastifyRequest): string | undefined {
    return readCookie(request, this.config, 'challenge');
  }

  giveChallenge(reply: FastifyReply, token: string): void {
    setCookie(reply, this.config, 'challenge', token, CHALLENGE_MINUTES * 60);
  }

  takeChallenge(reply: FastifyReply): void {
    clearCookie(reply, this.config, 'challenge');
  }

  take(reply: FastifyReply): void {
    clearCookie(reply, this.config, 'session');
  }
}
