import type { Config } from '../config/config.js';
import type { Tx, WorkerDatabase } from '../database/database.js';
import { hashToken, newToken } from '../identity/token.js';
import { ACCOUNT_MAILS } from '../mail/mail-texts.js';
import type { MailText } from '../mail/mail-texts.js';
import type { Mailer } from '../mail/mailer.js';
import type { WorkerJob } from '../jobs/job.js';
import { newId } from '../time/new-id.js';
import { CLAIM_MS, deliver, type Waiting } from './delivery.js';

const RESET_MINUTES = 30;
const AT_ONCE = 20;

/** Mails about an account, which belongs to no clinic. */
export function accountMailJob(database: WorkerDatabase, mailer: Mailer, config: Config): WorkerJob {
  return {
    name: 'account-mails',
    everySeconds: 1,
    async run() {
      const due = await database.asSystem('the worker looks for account mails', (tx) => tx.accountMail.findMany({
        where: { status: 'pending', nextAttemptAt: { lte: new Date() } }, orderBy: { nextAttemptAt: 'asc' }, take: AT_ONCE, select: { id: true },
      }));
      for (const { id } of due) await deliver(accountMail(id, database, config), mailer);
    },
  };
}

function accountMail(id: string, database: WorkerDatabase, config: Config): Waiting {
  return {
    claim: (now) => database.asSystem('the worker claims an account mail', async (tx) => {
      const { count } = await tx.accountMail.updateMany({
        where: { id, status: 'pending', nextAttemptAt: { lte: now } },
        data: { attempts: { increment: 1 }, nextAttemptAt: new Date(now.getTime() + CLAIM_MS) },
      });
      if (count === 0) return undefined;
      const row = await tx.accountMail.findUniqueOrThrow({ where: { id }, select: { kind: true, attempts: true, accountId: true, account: { select: { email: true } } } });
      return { mail: { id, to: row.account.email, ...await write(tx, row.kind, row.accountId, config, now) }, attempts: row.attempts };
    }),
    markSent: (now) => database.asSystem('an account mail was sent', async (tx) => {
      await tx.accountMail.updateMany({ where: { id }, data: { status: 'sent', sentAt: now, lastError: null } });
    }),
    markFailed: ({ reason, nextAttemptAt, final }) => database.asSystem('an account mail was not sent', async (tx) => {
      await tx.accountMail.updateMany({ where: { id }, data: { status: final ? 'failed' : 'pending', lastError: reason, nextAttemptAt } });
    }),
  };
}

/** The token is made here and stands in the mail only; a further attempt makes another. */
async function write(tx: Tx, kind: string, accountId: string, config: Config, now: Date): Promise<MailText> {
  if (kind === 'password-changed') return ACCOUNT_MAILS['password-changed']();
  const token = newToken();
  await tx.passwordReset.createMany({
    data: [{ id: newId(), accountId, tokenHash: hashToken(token), createdAt: now, expiresAt: new Date(now.getTime() + RESET_MINUTES * 60_000) }],
  });
  return ACCOUNT_MAILS['password-reset'](`${config.publicUrl}/reset#${token}`, RESET_MINUTES);
}
