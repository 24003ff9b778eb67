// A request that is refused before anything asked the database has not yet had its caller confirmed. Who may not be told
// anything is not told what was wrong with the request either.
import type { FastifyRequest } from 'fastify';

type Confirm = () => Promise<unknown> | undefined;

const CONFIRM = Symbol('to be confirmed before a refusal');
type Carrier = FastifyRequest & { [CONFIRM]?: Confirm };

/** `confirm` rejects with the answer that goes before any other; it is asked only when the request is refused. */
export function confirmBeforeRefusal(request: FastifyRequest, confirm: Confirm): void {
  (request as Carrier)[CONFIRM] = confirm;
}

export function confirmationOf(request: FastifyRequest): Promise<unknown> | undefined {
  return (request as Carrier)[CONFIRM]?.();
}
