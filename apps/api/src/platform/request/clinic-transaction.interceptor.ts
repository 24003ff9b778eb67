// Opens the transaction that a clinic's route runs in. Hot jobs pass it by: see hot-jobs.ts.
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { problem } from '../http/problem.js';
import { attachContext } from '../http/request-context.js';
import { ClinicCalls, type MemberCall } from './clinic-calls.js';
import { declarationOf } from './declared-rule.js';
import { memberContext } from './member-context.js';
import { sessionOf } from './request-session.js';

@Injectable()
export class ClinicTransactionInterceptor implements NestInterceptor {
  constructor(private readonly calls: ClinicCalls) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const rule = declarationOf(host.getHandler()).access;
    if (rule === undefined) return next.handle();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const session = sessionOf(request);
    if (session === undefined || session.member === null) throw problem('not-signed-in');
    const call: MemberCall = { rule, session, member: session.member, request, reply: host.switchToHttp().getResponse<FastifyReply>() };
    return from(this.calls.answer(call, () => this.calls.inTransaction(call, (open) => {
      attachContext(request, memberContext(open.work, session));
      return firstValueFrom<unknown, undefined>(next.handle(), { defaultValue: undefined });
    })));
  }
}
