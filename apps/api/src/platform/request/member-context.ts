import type { Database } from '../database/database.js';
import type { ClinicWork, RequestContext } from '../http/request-context.js';
import type { ActiveMember, SignedInSession } from '../identity/session.js';
import { dayIn } from '../time/clinic-day.js';
import type { WorkFrame } from './clinic-work.js';

export function memberContext(work: ClinicWork, session: SignedInSession): RequestContext {
  return { ...work, ...identityOf(session), statement: () => refuse('ctx.statement() needs @Access({ transaction: "statement" }).') };
}

/** Runs the one statement: on the pool by itself, or inside a transaction that keeps an idempotency record with it. */
export type StatementRunner = Pick<Database, 'statement'>;

/** For hot jobs: no transaction is open, and nothing that would need one works. */
export function statementContext(frame: WorkFrame, session: SignedInSession, runner: StatementRunner): RequestContext {
  const { clinicId, timeZone, requestId, now } = frame;
  return {
    clinicId, timeZone, requestId, now,
    today: dayIn(timeZone, now),
    ...identityOf(session),
    get tx(): never { return refuse('This route runs as one statement: it has no ctx.tx.'); },
    audit: () => refuse('This route runs as one statement, which writes its own audit row.'),
    send: () => refuse('This route runs as one statement, which writes its own outbox row.'),
    statement: (name, text, values) => runner.statement(name, text, values),
  };
}

function identityOf(session: SignedInSession): Pick<RequestContext, 'clinicName' | 'accountId' | 'membershipId' | 'displayName' | 'role' | 'isOwner'> {
  const { clinicName, membershipId, displayName, role, isOwner } = session.member as ActiveMember;
  return { clinicName, accountId: session.accountId, membershipId, displayName, role, isOwner };
}

function refuse(sentence: string): never {
  throw new Error(sentence);
}
