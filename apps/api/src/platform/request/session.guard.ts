// Closed by default: a route answers only to whom its declaration admits. Runs before the body is validated and decides
// from the session alone, never from anything the client sent.
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import type { AccessRule } from '../http/access.decorator.js';
import { confirmBeforeRefusal } from '../http/before-refusal.js';
import { readCookie } from '../http/cookies.js';
import { problem } from '../http/problem.js';
import { attachContext } from '../http/request-context.js';
import { type ActiveMember, signInIsRecent, type SignedInSession } from '../identity/session.js';
import { SessionStore } from '../identity/session-store.js';
import { LimitGuard } from '../limits/limit-guard.js';
import { BearerTokens } from './bearer-tokens.js';
import { type Declaration, declarationOf } from './declared-rule.js';
import { Denials } from './denials.js';
import { idempotencyKeyOf } from './idempotency.js';
import { attachSession, sessionOf } from './request-session.js';
import { StandingRunner } from './standing.js';
import { StatementContext } from './statement-context.js';

@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly limits: LimitGuard,
    private readonly denials: Denials,
    private readonly bearers: BearerTokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  canActivate(host: ExecutionContext): boolean | Promise<boolean> {
    const declared = declarationOf(host.getHandler());
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (declared.access !== undefined && this.#recall(declared.access, request, http.getResponse())) return true;
    return this.#lookUp(declared, request, http.getResponse());
  }

  async #lookUp({ open, access, signedIn }: Declaration, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    if (open !== undefined) {
      await this.limits.countAddress(open.limit, request);
      return true;
    }
    const session = await (this.bearers.admit(access, request) ?? this.admit(request));
    this.limits.countSession(session.sessionId, new Date());
    if (signedIn !== undefined) {
      refuseOldSignIn(signedIn, session);
      return true;
    }
    if (access === undefined) throw problem('not-allowed');
    const member = await this.admitMember(access, session, request);
    if (access.transaction === 'statement') attachContext(request, new StatementContext({ request, reply, session, member, now: new Date() }, this.database));
    return true;
  }

  /** A hot job begins with what is remembered of its caller; its statement asks whether that still holds. */
  #recall(rule: AccessRule, request: FastifyRequest, reply: FastifyReply): boolean {
    if (!runsAlone(rule, request) || rule.recentSignIn === true || sessionOf(request) !== undefined) return false;
    const now = new Date();
    const remembered = this.sessions.recall(readCookie(request, this.config, 'session'), now);
    // Who may not do it by what is remembered may have been allowed to since.
    if (remembered === undefined || !admits(rule, remembered.member)) return false;
    const { session, member } = remembered;
    this.limits.countSession(session.sessionId, now);
    const runner = new StandingRunner(this.database, remembered, this.config.session.idleMinutes, now);
    attachContext(request, new StatementContext({ request, reply, session, member, now }, runner));
    confirmBeforeRefusal(request, () => (runner.standing === 'not-asked' ? this.admitAnew(rule, request) : undefined));
    return true;
  }

  /** The caller of a hot job as the database knows them now. */
  async admitAnew(rule: AccessRule, request: FastifyRequest): Promise<{ readonly session: SignedInSession; readonly member: ActiveMember }> {
    const session = await this.admit(request);
    return { session, member: await this.admitMember(rule, session, request) };
  }

  /** The session of a request, looked up once; 401 without a live one. */
  async admit(request: FastifyRequest): Promise<SignedInSession> {
    const known = sessionOf(request);
    if (known !== undefined) return known;
    const session = await this.sessions.find(readCookie(request, this.config, 'session'), new Date());
    if (session === 'none') throw problem('not-signed-in');
    if (session === 'ended') throw problem('session-expired');
    if (session === 'dismissed') throw problem('access-ended');
    attachSession(request, session);
    return session;
  }

  /** The member a session acts as; 403 where the rule does not admit them. */
  async admitMember(rule: AccessRule, session: SignedInSession, request: FastifyRequest): Promise<ActiveMember> {
    const { member } = session;
    if (member === null) throw problem('no-clinic');
    if (session.needsSecondFactor) throw problem('second-factor-needed');
    if (!admits(rule, member)) {
      await this.denials.record(session, request, 'role');
      throw problem('not-allowed');
    }
    refuseOldSignIn(rule, session);
    return member;
  }
}

function refuseOldSignIn(rule: Pick<AccessRule, 'recentSignIn'>, session: SignedInSession): void {
  if (rule.recentSignIn === true && !signInIsRecent(session, new Date())) throw problem('sign-in-again');
}

/** An idempotency record is written with its effect, so a create that carries a key needs a transaction after all. */
export function runsAlone(rule: AccessRule, request: FastifyRequest): boolean {
  return rule.transaction === 'statement' && idempotencyKeyOf(request) === undefined;
}

/** The owner's mark counts as the role of owner, whatever else the member does in the clinic. */
export function admits(rule: AccessRule, member: ActiveMember): boolean {
  return rule.roles.includes(member.role) || (member.isOwner && rule.roles.includes('owner'));
}
