// What the handler of a hot job is given: no transaction is open, and nothing that would need one works.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database/database.js';
import type { RequestContext } from '../http/request-context.js';
import type { ActiveMember, SignedInSession } from '../identity/session.js';
import { dayIn } from '../time/clinic-day.js';

/** Runs the one statement: on the pool by itself, or inside a transaction that keeps an idempotency record with it. */
export type StatementRunner = Pick<Database, 'statement'>;

export interface HotCall {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly session: SignedInSession;
  readonly member: ActiveMember;
  readonly now: Date;
}

export class StatementContext implements RequestContext {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly timeZone: string;
  readonly requestId: string;
  readonly accountId: string;
  readonly membershipId: string;
  readonly displayName: string;
  readonly role: RequestContext['role'];
  readonly isOwner: boolean;
  readonly now: Date;
  readonly today: string;

  constructor(readonly call: HotCall, readonly runner: StatementRunner) {
    const { request, session, member, now } = call;
    this.clinicId = member.clinicId;
    this.clinicName = member.clinicName;
    this.timeZone = member.timeZone;
    this.requestId = request.id;
    this.accountId = session.accountId;
    this.membershipId = member.membershipId;
    this.displayName = member.displayName;
    this.role = member.role;
    this.isOwner = member.isOwner;
    this.now = now;
    this.today = dayIn(member.timeZone, now);
  }

  get tx(): never {
    return refuse('This route runs as one statement: it has no ctx.tx.');
  }

  audit(): never {
    return refuse('This route runs as one statement, which writes its own audit row.');
  }

  send(): never {
    return refuse('This route runs as one statement, which writes its own outbox row.');
  }

  statement<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.runner.statement(name, text, values);
  }
}

function refuse(sentence: string): never {
  throw new Error(sentence);
}
