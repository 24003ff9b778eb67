// Closed by default: a route answers only to whom its declaration admits. Runs before the body is validated and decides
// from the session alone, never from anything the client sent.
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { ACCESS, type AccessRule, PUBLIC, type PublicRule, SIGNED_IN } from '../http/access.decorator.js';
import { readCookie } from '../http/cookies.js';
import { problem } from '../http/problem.js';
import { type ActiveMember, passwordIsRecent, type SignedInSession } from '../identity/session.js';
import { SessionStore } from '../identity/session-store.js';
import { LimitGuard } from '../limits/limit-guard.js';
import { Denials } from './denials.js';
import { idempotencyKeyOf } from './idempotency.js';
import { attachRemembered, attachSession, sessionOf } from './request-session.js';

@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
    private readonly limits: LimitGuard,
    private readonly denials: Denials,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const open = this.reflector.get<PublicRule | undefined>(PUBLIC, host.getHandler());
    if (open !== undefined) {
      await this.limits.countAddress(open.limit, request);
      return true;
    }
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, host.getHandler());
    if (rule !== undefined && (await this.#recall(rule, request))) return true;
    const session = await this.admit(request);
    await this.limits.countSession(session.sessionId);
    if (this.reflector.get<boolean | undefined>(SIGNED_IN, host.getHandler()) === true) return true;
    if (rule === undefined) throw problem('not-allowed');
    await this.admitMember(rule, session, request);
    return true;
  }

  /** A hot job begins with what is remembered of its caller; its statement asks whether that still holds. */
  async #recall(rule: AccessRule, request: FastifyRequest): Promise<boolean> {
    if (!runsAlone(rule, request) || rule.recentPassword === true || sessionOf(request) !== undefined) return false;
    const remembered = this.sessions.recall(readCookie(request, this.config, 'session'), new Date());
    // Who may not do it by what is remembered may have been allowed to since.
    if (remembered === undefined || !admits(rule, remembered.member)) return false;
    await this.limits.countSession(remembered.session.sessionId);
    attachRemembered(request, remembered);
    return true;
  }

  /** The session of a request, looked up once; 401 without a live one. */
  async admit(request: FastifyRequest): Promise<SignedInSession> {
    const known = sessionOf(request);
    if (known !== undefined) return known;
    const session = await this.sessions.find(readCookie(request, this.config, 'session'), new Date());
    if (session === 'none') throw problem('not-signed-in');
    if (session === 'ended') throw problem('session-expired');
    attachSession(request, session);
    return session;
  }

  /** The member a session acts as; 403 where the rule does not admit them. */
  async admitMember(rule: AccessRule, session: SignedInSession, request: FastifyRequest): Promise<ActiveMember> {
    const { member } = session;
    if (member === null) throw problem('no-clinic');
    if (!admits(rule, member)) {
      await this.denials.record(session, request, 'role');
      throw problem('not-allowed');
    }
    if (rule.recentPassword === true && !passwordIsRecent(session, new Date())) throw problem('confirmation-needed');
    return member;
  }
}

/** An idempotency record is written with its effect, so a create that carries a key needs a transaction after all. */
export function runsAlone(rule: AccessRule, request: FastifyRequest): boolean {
  return rule.transaction === 'statement' && idempotencyKeyOf(request) === undefined;
}

/** The owner's mark counts as the role of owner, whatever else the member does in the clinic. */
export function admits(rule: AccessRule, member: ActiveMember): boolean {
  return rule.roles.includes(member.role) || (member.isOwner && rule.roles.includes('owner'));
}
