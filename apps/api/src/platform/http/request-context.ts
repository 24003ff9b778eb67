// What a handler knows about its request. Built by the platform once the caller is known and the transaction is open.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { AuditEntry } from '../audit/audit-entry.js';
import type { Tx } from '../database/database.js';
import type { OutgoingMessage } from '../outbox/outgoing-message.js';
import type { Role } from './access.decorator.js';

/** Work inside one clinic and one transaction, whoever asked for it: a member, a patient's link or a job. */
export interface ClinicWork {
  readonly clinicId: string;
  readonly requestId: string;
  readonly tx: Tx;
  /** The instant the work began. */
  readonly now: Date;
  /** The calendar day in the clinic's time zone, YYYY-MM-DD. */
  readonly today: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Notes what was done. The rows are written in this transaction, just before it commits. */
  audit(entry: AuditEntry): void;
  /** Puts a mail into the outbox, in this transaction. */
  send(message: OutgoingMessage): Promise<void>;
}

export interface RequestContext extends ClinicWork {
  readonly clinicName: string;
  readonly accountId: string;
  readonly membershipId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly isOwner: boolean;
  /**
   * Routes declared with `transaction: 'statement'` only: one statement, which is its own transaction. It must set
   * app.clinic_id itself and write its own audit row. Values are bound, never spliced in.
   */
  statement<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>;
}

const CONTEXT = Symbol('request context');
type Carrier = FastifyRequest & { [CONTEXT]?: RequestContext };

export function attachContext(request: FastifyRequest, context: RequestContext): void {
  (request as Carrier)[CONTEXT] = context;
}

export function contextOf(request: FastifyRequest): RequestContext {
  const context = (request as Carrier)[CONTEXT];
  if (context === undefined) throw new Error('@Ctx() is only for routes declared with @Access.');
  return context;
}

/** `@Ctx() ctx: RequestContext` */
export const Ctx = createParamDecorator((_data: unknown, host: ExecutionContext) => contextOf(host.switchToHttp().getRequest<FastifyRequest>()));
