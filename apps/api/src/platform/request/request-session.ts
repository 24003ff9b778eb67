import type { FastifyRequest } from 'fastify';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { problem } from '../http/problem.js';
import type { RememberedSession } from '../identity/remembered-sessions.js';
import type { SignedInSession } from '../identity/session.js';

const SESSION = Symbol('session');
const REMEMBERED = Symbol('remembered session');
type Carrier = FastifyRequest & { [SESSION]?: SignedInSession; [REMEMBERED]?: RememberedSession };

export function attachSession(request: FastifyRequest, session: SignedInSession): void {
  (request as Carrier)[SESSION] = session;
}

export function sessionOf(request: FastifyRequest): SignedInSession | undefined {
  return (request as Carrier)[SESSION];
}

/** A session taken from memory: the request is answered only when the database has confirmed it. */
export function attachRemembered(request: FastifyRequest, remembered: RememberedSession): void {
  (request as Carrier)[REMEMBERED] = remembered;
}

export function rememberedOf(request: FastifyRequest): RememberedSession | undefined {
  return (request as Carrier)[REMEMBERED];
}

/** `@CurrentSession() session: SignedInSession`, on routes declared with @SignedIn or @Access. */
export const CurrentSession = createParamDecorator((_data: unknown, host: ExecutionContext) => {
  const session = sessionOf(host.switchToHttp().getRequest<FastifyRequest>());
  if (session === undefined) throw problem('not-signed-in');
  return session;
});
