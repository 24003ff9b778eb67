// Mails that a clinic sends. The list of what is due names clinics and messages; the rest happens inside one clinic.
import type { Config } from '../config/config.js';
import type { WorkerDatabase } from '../database/database.js';
import type { ClinicWork } from '../http/request-context.js';
import { inClinicAsSystem } from '../jobs/clinic-job.js';
import type { WorkerJob } from '../jobs/job.js';
import type { Mailer } from '../mail/mailer.js';
import { newId } from '../time/new-id.js';
import { ClaimLost, type Claimed, deliver, deliverAll, type Waiting } from './delivery.js';
import { isReminder } from './kind-rules.js';
import { composeMail, type OutboxRow } from './message-composers.js';
import { NO_LONGER_WANTED, UNCONFIRMED } from './message-marks.js';
import { quietUntil } from './quiet-hours.js';
import { settleSent, settleStranded, settleUnsure, type Troubles } from './settlement.js';

const AT_ONCE = 20;

interface DueRow {
  readonly clinic_id: string;
  readonly message_id: string;
  readonly status: string;
}

/** What hangs on a mail, by what it is about; undefined: nothing. A feature knows, the post does not. */
export type Enclosures = (work: ClinicWork, row: OutboxRow) => Promise<Claimed['attach']>;

export interface ClinicMailParts {
  readonly enclosures: Enclosures;
  readonly troubles: Troubles;
}

export function clinicMailJob(database: WorkerDatabase, mailer: Mailer, config: Config, parts: ClinicMailParts): WorkerJob {
  return {
    name: 'clinic-mails',
    everySeconds: 1,
    async run() {
      const due = await database.statement<DueRow>('pending_outbox', 'select clinic_id, message_id, status from pending_outbox($1)', [AT_ONCE]);
      await deliverAll(due, ({ clinic_id: clinicId, message_id: id, status }) => {
        const post: Post = { inClinic: (work) => inClinicAsSystem(database, clinicId, newId(), 'none', work), clinicId, id, config, ...parts };
        return status === 'pending' ? deliver(clinicMail(post), mailer) : post.inClinic((work) => settleStranded(work, id, parts.troubles));
      });
    },
  };
}

interface Post extends ClinicMailParts {
  readonly clinicId: string;
  readonly id: string;
  readonly config: Config;
  readonly inClinic: <T>(work: (work: ClinicWork) => Promise<T>) => Promise<T>;
}

function clinicMail(post: Post): Waiting {
  const { clinicId, id, config, troubles, inClinic } = post;
  const claimId = newId();
  const own = { clinicId, id, claimId };
  const untilLate = (now: Date) => new Date(now.getTime() + config.mail.claimSeconds * 1_000);
  return {
    claim: (now) => inClinic((work) => claim(work, post, claimId, { now, until: untilLate(now) })),
    markHandedOver: (now) => inClinic(async ({ tx }) => {
      const { count } = await tx.outboxMessage.updateMany({ where: { ...own, status: 'pending' }, data: { status: 'sending', nextAttemptAt: untilLate(now) } });
      if (count === 0) throw new ClaimLost();
    }),
    markSent: (now) => inClinic(async (work) => {
      const { count } = await work.tx.outboxMessage.updateMany({
        where: { ...own, OR: [{ status: { in: ['sending', 'unsure'] } }, { status: 'sent', lastError: UNCONFIRMED }] }, data: { status: 'sent', sentAt: now, lastError: null },
      });
      if (count > 0) await settleSent(work, id, troubles);
    }),
    markUnsure: () => inClinic(async (work) => {
      if (await work.tx.outboxMessage.count({ where: { ...own, status: 'sending' } }) > 0) await settleUnsure(work, id, troubles);
    }),
    markFailed: ({ reason, nextAttemptAt, final }) => inClinic(async (work) => {
      const { count } = await work.tx.outboxMessage.updateMany({
        where: { ...own, status: { in: ['pending', 'sending'] } }, data: { status: final ? 'failed' : 'pending', lastError: reason, nextAttemptAt },
      });
      if (count > 0 && final) await troubles.open(work, await rowOf(work, id));
    }),
  };
}

interface ClaimTimes {
  readonly now: Date;
  readonly until: Date;
}

async function claim(work: ClinicWork, { clinicId, id, config, enclosures, troubles }: Post, claimId: string, { now, until }: ClaimTimes): Promise<Claimed | undefined> {
  const due = { clinicId, id, status: 'pending', nextAttemptAt: { lte: now } };
  const { count } = await work.tx.outboxMessage.updateMany({ where: due, data: { attempts: { increment: 1 }, nextAttemptAt: until, claimId } });
  if (count === 0) return undefined;
  const row = await rowOf(work, id);
  const morning = isReminder(row.kind) ? quietUntil(await quietHours(work), now) : undefined;
  if (morning !== undefined) {
    await work.tx.outboxMessage.updateMany({ where: { clinicId, id }, data: { attempts: { decrement: 1 }, nextAttemptAt: morning, claimId: null } });
    return undefined;
  }
  const words = await composeMail(work, row, config);
  if (words !== undefined) {
    const attach = await enclosures(work, row);
    return { mail: { id: row.edition === 1 ? id : `${id}.${row.edition}`, to: row.recipient, ...words }, attempts: row.attempts, ...(attach !== undefined && { attach }) };
  }
  // What the mail was about is over: withdrawn, accepted or closed meanwhile.
  await work.tx.outboxMessage.updateMany({ where: { clinicId, id }, data: { status: 'failed', lastError: NO_LONGER_WANTED } });
  await troubles.close(work, row);
  return undefined;
}

const rowOf = ({ clinicId, tx }: ClinicWork, id: string): Promise<OutboxRow> => tx.outboxMessage.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } } });

async function quietHours({ clinicId, timeZone, tx }: ClinicWork) {
  const hours = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId }, select: { quietFromHour: true, quietUntilHour: true } });
  return { timeZone, ...hours };
}
