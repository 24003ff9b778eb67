import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseCode } from '../database/database-errors.js';
import { Log } from '../logging/log.js';
import { isDefect, toProblem } from './problem-mapping.js';
import { sendProblem } from './problem-reply.js';

@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const mapped = toProblem(error);
    if (isDefect(mapped)) this.log.defect(error, { requestId: request.id, databaseCode: databaseCode(error) });
    if (!reply.sent) sendProblem(reply, mapped, request.id);
  }
}
