import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseCode } from '../database/database-errors.js';
import { Log } from '../logging/log.js';
import { confirmationOf } from './before-refusal.js';
import { sendOutcome, speaksFhir } from './operation-outcome.js';
import { isDefect, toProblem } from './problem-mapping.js';
import { sendProblem } from './problem-reply.js';

@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const confirmed = confirmationOf(request);
    if (confirmed === undefined) this.#refuse(error, request, reply);
    else void this.#refuseOnceConfirmed(confirmed, error, request, reply);
  }

  async #refuseOnceConfirmed(confirmed: Promise<unknown>, error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const first: unknown = await confirmed.then(() => error, (refusal: unknown) => refusal);
    this.#refuse(first, request, reply);
  }

  #refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const mapped = toProblem(error);
    if (isDefect(mapped)) this.log.defect(error, { requestId: request.id, databaseCode: databaseCode(error) });
    if (!reply.sent) (speaksFhir(request) ? sendOutcome : sendProblem)(reply, mapped, request.id);
  }
}
