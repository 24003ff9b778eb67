// One request, one transaction: data, audit rows, idempotency record and outbox are committed together or not at all.
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database, type Tx } from '../database/database.js';
import { ACCESS, type AccessRule } from '../http/access.decorator.js';
import { Problem, problem } from '../http/problem.js';
import { attachContext } from '../http/request-context.js';
import { etagOf } from '../http/version.js';
import type { RememberedSession } from '../identity/remembered-sessions.js';
import type { ActiveMember, SignedInSession } from '../identity/session.js';
import { openWork, type WorkFrame } from './clinic-work.js';
import { Denials } from './denials.js';
import { claimKey, idempotencyKeyOf, storeAnswer } from './idempotency.js';
import { memberContext, statementContext, type StatementRunner } from './member-context.js';
import { rememberedOf, sessionOf } from './request-session.js';
import { runsAlone, SessionGuard } from './session.guard.js';
import { StandingRunner } from './standing.js';

interface Call {
  readonly rule: AccessRule;
  readonly session: SignedInSession;
  readonly member: ActiveMember;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly next: CallHandler;
}

@Injectable()
export class ClinicTransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly denials: Denials,
    private readonly guard: SessionGuard,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, host.getHandler());
    if (rule === undefined) return next.handle();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const remembered = rememberedOf(request);
    const session = remembered?.session ?? sessionOf(request);
    if (session === undefined || session.member === null) throw problem('not-signed-in');
    return from(this.#run({ rule, session, member: session.member, request, reply: host.switchToHttp().getResponse<FastifyReply>(), next }, remembered));
  }

  async #run(call: Call, remembered: RememberedSession | undefined): Promise<unknown> {
    try {
      const body = await this.#do(call, remembered);
      const etag = etagOf(body);
      if (etag !== undefined) void call.reply.header('ETag', etag);
      return body;
    } catch (error) {
      if (error instanceof Problem && error.status === 403) await this.denials.record(call.session, call.request, error.code);
      throw error;
    }
  }

  #do(call: Call, remembered: RememberedSession | undefined): Promise<unknown> {
    if (remembered !== undefined) return this.#asRemembered(call, remembered);
    return runsAlone(call.rule, call.request) ? this.#inStatement(call, this.database) : this.#inTransaction(call);
  }

  /** Answered on what is remembered only when the statement confirmed it; else the caller is looked up and it begins anew. */
  async #asRemembered(call: Call, remembered: RememberedSession): Promise<unknown> {
    const runner = new StandingRunner(this.database, remembered, this.config.session.idleMinutes, new Date());
    let failure: unknown;
    try {
      const body = await this.#inStatement(call, runner);
      if (runner.standing === 'confirmed') return body;
    } catch (error) {
      if (runner.standing === 'confirmed') throw error;
      failure = error;
    }
    const session = await this.guard.admit(call.request);
    const member = await this.guard.admitMember(call.rule, session, call.request);
    if (runner.standing === 'failed') throw failure;
    return this.#inStatement({ ...call, session, member }, this.database);
  }

  #inStatement({ session, member, request, next }: Call, runner: StatementRunner): Promise<unknown> {
    attachContext(request, statementContext(frameOf(member, request), session, runner));
    return firstValueFrom(next.handle(), { defaultValue: undefined });
  }

  /** May run more than once: a lost race starts again with a fresh context. */
  #inTransaction({ rule, session, member, request, reply, next }: Call): Promise<unknown> {
    const key = rule.secretAnswer === true ? undefined : idempotencyKeyOf(request);
    return this.database.inClinic({ clinicId: member.clinicId, actorId: member.membershipId }, async (tx) => {
      const frame = frameOf(member, request);
      const claim = key === undefined ? undefined : await claimKey(tx, frame.clinicId, member.membershipId, key, request);
      if (claim?.stored !== undefined) {
        void reply.status(claim.stored.status).header('Idempotency-Replayed', 'true');
        return claim.stored.body;
      }
      const open = openWork(frame, tx);
      const alone = rule.transaction === 'statement';
      attachContext(request, alone ? statementContext(frame, session, runInside(tx)) : memberContext(open.work, session));
      const body: unknown = await firstValueFrom(next.handle(), { defaultValue: undefined });
      await open.settle(alone ? 'none' : rule.audit);
      if (claim !== undefined) await storeAnswer(tx, frame.clinicId, member.membershipId, claim, reply.statusCode, body);
      return body;
    });
  }
}

function runInside(tx: Tx): StatementRunner {
  return { statement: (_name, text, values) => tx.$queryRawUnsafe(text, ...values) };
}

function frameOf(member: ActiveMember, request: FastifyRequest): WorkFrame {
  return {
    clinicId: member.clinicId,
    timeZone: member.timeZone,
    requestId: request.id,
    now: new Date(),
    actor: { kind: 'member', id: member.membershipId, name: member.displayName },
  };
}
