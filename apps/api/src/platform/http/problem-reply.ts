import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export function sendProblem(reply: FastifyReply, mapped: Problem, requestId: string): void {
  const { retryAfterSeconds } = mapped.options;
  if (retryAfterSeconds !== undefined) void reply.header('Retry-After', String(Math.max(1, Math.ceil(retryAfterSeconds))));
  // As text: the serialiser of a route's success shape does not apply to its problems.
  void reply.status(mapped.status).header('Content-Type', PROBLEM_TYPE).header('Cache-Control', 'no-store').send(JSON.stringify(mapped.toDocument(requestId)));
}
