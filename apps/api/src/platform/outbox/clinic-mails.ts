import type { Config } from '../config/config.js';
import type { WorkerDatabase } from '../database/database.js';
import type { ClinicWork } from '../http/request-context.js';
import type { WorkerJob } from '../jobs/job.js';
import type { Mailer } from '../mail/mailer.js';
import { inClinicAsSystem } from '../jobs/clinic-job.js';
import { newId } from '../time/new-id.js';
import { CLAIM_MS, deliver, type Waiting } from './delivery.js';
import { composeMail, type OutboxRow } from './message-composers.js';

const AT_ONCE = 20;

interface DueRow {
  readonly clinic_id: string;
  readonly message_id: string;
}

/** Mails that a clinic sends. The list of what is due names clinics and messages; the rest happens inside one clinic. */
export function clinicMailJob(database: WorkerDatabase, mailer: Mailer, config: Config): WorkerJob {
  return {
    name: 'clinic-mails',
    everySeconds: 1,
    async run() {
      const due = await database.statement<DueRow>('pending_outbox', 'select clinic_id, message_id from pending_outbox($1)', [AT_ONCE]);
      for (const row of due) await deliver(clinicMail(row, database, config), mailer);
    },
  };
}

function clinicMail({ clinic_id: clinicId, message_id: id }: DueRow, database: WorkerDatabase, config: Config): Waiting {
  const requestId = newId();
  let claimed: OutboxRow | undefined;
  return {
    claim: (now) => inClinicAsSystem(database, clinicId, requestId, 'none', async (work) => {
      const { count } = await work.tx.outboxMessage.updateMany({
        where: { clinicId, id, status: 'pending', nextAttemptAt: { lte: now } },
        data: { attempts: { increment: 1 }, nextAttemptAt: new Date(now.getTime() + CLAIM_MS) },
      });
      if (count === 0) return undefined;
      claimed = await work.tx.outboxMessage.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } } });
      const text = await composeMail(work, claimed, config);
      if (text !== undefined) return { mail: { id, to: claimed.recipient, ...text }, attempts: claimed.attempts };
      // What the mail was about is over: withdrawn, accepted or closed meanwhile.
      await work.tx.outboxMessage.updateMany({ where: { clinicId, id }, data: { status: 'failed', lastError: 'no-longer-wanted' } });
      return undefined;
    }),
    markSent: (now) => inClinicAsSystem(database, clinicId, requestId, 'clinic', async (work) => {
      await work.tx.outboxMessage.updateMany({ where: { clinicId, id }, data: { status: 'sent', sentAt: now, lastError: null } });
      if (claimed !== undefined) await replaceOlderLinks(work, claimed);
      const invitationId = claimed?.invitationId ?? null;
      if (invitationId !== null) await work.tx.invitation.updateMany({ where: { clinicId, id: invitationId }, data: { sentAt: now } });
      work.audit({ action: 'send', entity: claimed?.kind ?? 'mail', entityId: invitationId ?? claimed?.intakeId ?? claimed?.referralId ?? claimed?.planId ?? null });
    }),
    markFailed: ({ reason, nextAttemptAt, final }) => inClinicAsSystem(database, clinicId, requestId, 'none', async (work) => {
      await work.tx.outboxMessage.updateMany({ where: { clinicId, id }, data: { status: final ? 'failed' : 'pending', lastError: reason, nextAttemptAt } });
    }),
  };
}

/** One link per intake, and one per plan: with the mail that carries a new one on its way, the older ones end. A newer one stays. */
async function replaceOlderLinks({ clinicId, now, tx }: ClinicWork, { id, intakeId, planId }: OutboxRow): Promise<void> {
  const key = { clinicId_id: { clinicId, id } };
  const older = (createdAt: Date) => ({ clinicId, id: { not: id }, revokedAt: null, createdAt: { lte: createdAt } });
  const data = { revokedAt: now, endedBecause: 'replaced' };
  const ofIntake = intakeId === null ? null : await tx.intakeLink.findUnique({ where: key, select: { createdAt: true } });
  if (ofIntake !== null && intakeId !== null) await tx.intakeLink.updateMany({ where: { ...older(ofIntake.createdAt), intakeId }, data });
  const ofPlan = planId === null ? null : await tx.careLink.findUnique({ where: key, select: { createdAt: true } });
  if (ofPlan !== null && planId !== null) await tx.careLink.updateMany({ where: { ...older(ofPlan.createdAt), planId }, data });
}
