// How one mail of an outbox is delivered, whichever table it waits in (docs/decisions/0005-mail-once.md).
//
// The outbox row is itself the job: it is written in the transaction of the work it tells of and claimed by moving its
// next attempt into the future, which only one worker can do. A claim has an id of its own: every later word about the
// row names it, so that a worker that was slow, and whose claim another one took over, can neither send nor say anything.
//
// Before the last dot of a mail the row is marked as being handed over. A worker that dies before leaves a mail that
// certainly was not sent: it is sent by the next. One that dies after leaves a mail of which nobody can know; what
// becomes of it depends on its kind (kind-rules.ts), and is never decided by sending it blindly again.
import { setTimeout as pause } from 'node:timers/promises';
import { MailFailure, type MailFailureReason } from '../mail/mail-failure.js';
import type { Attachment, Mail, Mailer } from '../mail/mailer.js';

export const MOST_ATTEMPTS = 10;

export interface Claimed {
  readonly mail: Mail;
  readonly attempts: number;
  /** Makes what hangs on the mail, once the claim is kept: a document takes longer than a transaction may. */
  readonly attach?: () => Promise<readonly Attachment[]>;
}

export interface Waiting {
  /** Claims the row and writes the mail; undefined when another worker has it or there is nothing to send any more. */
  claim(now: Date): Promise<Claimed | undefined>;
  /** Everything but the last dot is with the server. Throws a ClaimLost when the row is no longer this worker's. */
  markHandedOver(now: Date): Promise<void>;
  markSent(now: Date): Promise<void>;
  /** Handed over, and the answer never came. */
  markUnsure(now: Date): Promise<void>;
  markFailed(failure: Failure): Promise<void>;
}

export interface Failure {
  readonly reason: MailFailureReason;
  readonly nextAttemptAt: Date;
  /** No further attempts. */
  readonly final: boolean;
}

/** Another worker has the row. */
export class ClaimLost extends Error {
  constructor() {
    super('Another worker has this mail by now.');
  }
}

export type Outcome = 'sent' | 'failed' | 'unsure' | 'nothing';

export async function deliver(waiting: Waiting, mailer: Mailer, clock: () => Date = () => new Date()): Promise<Outcome> {
  const claimed = await waiting.claim(clock());
  if (claimed === undefined) return 'nothing';
  try {
    const attachments = await claimed.attach?.();
    await mailer.send({ ...claimed.mail, ...(attachments !== undefined && { attachments }) }, () => waiting.markHandedOver(clock()));
  } catch (error) {
    return settleFailure(waiting, error, claimed.attempts, clock);
  }
  await insist(() => waiting.markSent(clock()));
  return 'sent';
}

async function settleFailure(waiting: Waiting, error: unknown, attempts: number, clock: () => Date): Promise<Outcome> {
  if (error instanceof ClaimLost) return 'nothing';
  if (!(error instanceof MailFailure)) {
    // Before the last dot, or it would be a MailFailure. It counts as an attempt, and is told to whoever runs the server.
    await waiting.markFailed(failureNow('unknown', attempts >= MOST_ATTEMPTS, attempts, clock));
    throw error;
  }
  if (!error.isCertain) {
    await insist(() => waiting.markUnsure(clock()));
    return 'unsure';
  }
  await waiting.markFailed(failureNow(error.reason, error.isLasting || attempts >= MOST_ATTEMPTS, attempts, clock));
  return 'failed';
}

const failureNow = (reason: MailFailureReason, final: boolean, attempts: number, clock: () => Date): Failure => ({ reason, final, nextAttemptAt: nextAttempt(attempts, clock()) });

/** One after the other; what goes wrong with one does not keep the others waiting. Throws what went wrong first. */
export async function deliverAll<Row>(rows: readonly Row[], one: (row: Row) => Promise<unknown>): Promise<void> {
  const faults: unknown[] = [];
  for (const row of rows) await one(row).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults[0];
}

const INSISTING_MS = [50, 200, 1_000, 5_000];

/** The mail is with the server: a database that stumbles now must not make it look unsent. */
async function insist(mark: () => Promise<void>): Promise<void> {
  for (const waitMs of INSISTING_MS) {
    try {
      return await mark();
    } catch {
      await pause(waitMs);
    }
  }
  await mark();
}

/** 30 s, 1 min, 2 min ... up to 4 h, each up to a quarter longer, so that a crowd of failures spreads out. */
export function nextAttempt(attempts: number, now: Date, random: () => number = Math.random): Date {
  const wait = Math.min(30_000 * 2 ** (attempts - 1), 4 * 3_600_000);
  return new Date(now.getTime() + wait * (1 + random() / 4));
}
