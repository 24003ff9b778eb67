import type { FastifyRequest } from 'fastify';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { problem } from '../http/problem.js';
import type { SignedInSession } from '../identity/session.js';

const SESSION = Symbol('session');
type Carrier = FastifyRequest & { [SESSION]?: SignedInSession };

export function attachSession(request: FastifyRequest, session: SignedInSession): void {
  (request as Carrier)[SESSION] = session;
}

export function sessionOf(request: FastifyRequest): SignedInSession | undefined {
  return (request as Carrier)[SESSION];
}

/** `@CurrentSession() session: SignedInSession`, on routes declared with @SignedIn or @Access. */
export const CurrentSession = createParamDecorator((_data: unknown, host: ExecutionContext) => {
  const session = sessionOf(host.switchToHttp().getRequest<FastifyRequest>());
  if (session === undefined) throw problem('not-signed-in');
  return session;
});
