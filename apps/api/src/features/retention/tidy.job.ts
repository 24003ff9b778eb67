// Throws away what has done its work: secrets that no longer open anything, answers kept for retries, mails long sent.
// Nothing clinical is touched; the trail keeps what happened. Done twice, or by two workers, it is done once.
import type { Config } from '../../platform/config/config.js';
import type { WorkerDatabase } from '../../platform/database/database.js';
import { type ClinicWork, newId } from '../../platform/work.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import type { Log } from '../../platform/logging/log.js';
import { forgetWrittenMails } from '../../platform/mail/written-mails.js';

const DAY_MS = 86_400_000;
const SIX_HOURS_S = 6 * 3_600;
/** A retry that comes later than this is a new request. */
const IDEMPOTENCY_DAYS = 7;
/** Of accounts, which belong to no clinic: sessions and links that have ended, mails sent. */
const ACCOUNT_DAYS = 90;

type Counts = Readonly<Record<string, number>>;

const before = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

export function tidyJob(database: WorkerDatabase, config: Config, log: Log): WorkerJob {
  return {
    name: 'tidy',
    everySeconds: SIX_HOURS_S,
    async run() {
      const clinics = await database.statement<{ clinic_id: string }>('clinics_to_tidy', 'select clinic_id from clinics_to_tidy()', []);
      const counts = [await tidyAccounts(database, new Date())];
      for (const { clinic_id: clinicId } of clinics) counts.push(await inClinicAsSystem(database, clinicId, newId(), 'none', (work) => tidyClinic(work, config)));
      const total = totalOf(counts);
      log.notice(`Tidied up in ${clinics.length} clinics: ${inWords(total)}.`);
    },
  };
}

/** One row on the trail where there was something, with what and how much. */
async function tidyClinic(work: ClinicWork, config: Config): Promise<Counts> {
  const { clinicId, now, tx } = work;
  const { linkRetentionDays, mailRetentionDays } = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId }, select: { linkRetentionDays: true, mailRetentionDays: true } });
  const linksUntil = before(now, linkRetentionDays);
  const ended = { clinicId, OR: [{ revokedAt: { lt: linksUntil } }, { expiresAt: { lt: linksUntil } }] };
  const counts: Record<string, number> = {};
  counts['link accesses'] = (await tx.intakeAccess.deleteMany({ where: ended })).count + (await tx.careAccess.deleteMany({ where: ended })).count;
  counts['links'] = await tx.$executeRaw`delete from intake_link l where l.clinic_id = ${clinicId}::uuid and (l.revoked_at < ${linksUntil} or l.expires_at < ${linksUntil})
      and not exists (select from intake_access a where a.clinic_id = l.clinic_id and a.link_id = l.id)`
    + await tx.$executeRaw`delete from care_link l where l.clinic_id = ${clinicId}::uuid and (l.revoked_at < ${linksUntil} or l.expires_at < ${linksUntil})
      and not exists (select from care_access a where a.clinic_id = l.clinic_id and a.link_id = l.id)`;
  counts['invitation secrets'] = (await tx.invitation.updateMany({
    where: { clinicId, tokenHash: { not: null }, OR: [{ acceptedAt: { lt: linksUntil } }, { revokedAt: { lt: linksUntil } }, { expiresAt: { lt: linksUntil } }] }, data: { tokenHash: null },
  })).count;
  counts['answers to retries'] = (await tx.idempotencyRecord.deleteMany({ where: { clinicId, createdAt: { lt: before(now, IDEMPOTENCY_DAYS) } } })).count;
  counts['mails'] = await tidyMails(work, before(now, mailRetentionDays), config);
  if (sumOf(counts) > 0) work.audit({ action: 'complete', entity: 'retention', reason: inWords(counts) });
  return counts;
}

async function tidyMails({ clinicId, tx }: ClinicWork, until: Date, config: Config): Promise<number> {
  const gone = await tx.outboxMessage.findMany({ where: { clinicId, status: { in: ['sent', 'failed'] }, createdAt: { lt: until }, nextAttemptAt: { lt: until } }, select: { id: true }, take: 5_000 });
  const ids = gone.map(({ id }) => id);
  const { count } = await tx.outboxMessage.deleteMany({ where: { clinicId, id: { in: ids } } });
  await forgetWrittenMails(config, ids);
  return count;
}

function tidyAccounts(database: WorkerDatabase, now: Date): Promise<Counts> {
  const until = before(now, ACCOUNT_DAYS);
  return database.asSystem('what accounts no longer need', async (tx) => ({
    sessions: await tx.$executeRaw`delete from account_session where expires_at < ${until} or revoked_at < ${until}`,
    'password links': await tx.$executeRaw`delete from password_reset where expires_at < ${until}`,
    'account mails': await tx.$executeRaw`delete from account_mail where status in ('sent', 'failed') and created_at < ${until}`,
    'attempt counters': await tx.$executeRaw`delete from rate_limit where expire < ${now.getTime()}`,
  }));
}

const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

function totalOf(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  for (const counts of all) for (const [what, count] of Object.entries(counts)) total[what] = (total[what] ?? 0) + count;
  return total;
}

const inWords = (counts: Counts): string => Object.entries(counts).filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing';
