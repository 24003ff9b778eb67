import type { FastifyRequest } from 'fastify';

/** The id of a request as answers, log lines and audit rows carry it. Made here, never taken from the client. */
export function requestIdOf(request: FastifyRequest): string {
  return request.id;
}
