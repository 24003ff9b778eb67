// How one mail of an outbox is delivered, whichever table it waits in.
//
// The outbox row is itself the job: it is written in the transaction of the work it tells of and claimed by moving its
// next attempt into the future, which only one worker can do. No queue library beside it: a second record of the same
// fact could disagree with the first, and would need tables of its own under every role. A worker that dies between
// claiming and marking leaves a row that is tried again when its claim runs out; the mail keeps its Message-ID.
import type { Mail, Mailer } from '../mail/mailer.js';

/** How long a claim holds: longer than an SMTP server may take to answer. */
export const CLAIM_MS = 2 * 60_000;
export const MOST_ATTEMPTS = 10;

export interface Waiting {
  /** Claims the row and writes the mail; undefined when another worker has it or there is nothing to send any more. */
  claim(now: Date): Promise<{ readonly mail: Mail; readonly attempts: number } | undefined>;
  markSent(now: Date): Promise<void>;
  markFailed(failure: Failure): Promise<void>;
}

export interface Failure {
  /** The kind of error. Its message may quote addresses. */
  readonly reason: string;
  readonly nextAttemptAt: Date;
  /** No further attempts. */
  readonly final: boolean;
}

export async function deliver(waiting: Waiting, mailer: Mailer, clock: () => Date = () => new Date()): Promise<'sent' | 'failed' | 'nothing'> {
  const claimed = await waiting.claim(clock());
  if (claimed === undefined) return 'nothing';
  try {
    await mailer.send(claimed.mail);
  } catch (error) {
    await waiting.markFailed({ reason: reasonOf(error), nextAttemptAt: nextAttempt(claimed.attempts, clock()), final: claimed.attempts >= MOST_ATTEMPTS });
    return 'failed';
  }
  await waiting.markSent(clock());
  return 'sent';
}

/** 30 s, 1 min, 2 min ... up to 4 h, each up to a quarter longer, so that a crowd of failures spreads out. */
export function nextAttempt(attempts: number, now: Date, random: () => number = Math.random): Date {
  const wait = Math.min(30_000 * 2 ** (attempts - 1), 4 * 3_600_000);
  return new Date(now.getTime() + wait * (1 + random() / 4));
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code === '' ? 'send-failed' : code.slice(0, 40);
}
