import type { Config } from '../config/config.js';
import type { Tx, WorkerDatabase } from '../database/database.js';
import { hashToken, newToken } from '../identity/token.js';
import { accountNotice, type NoticeDetail } from '../mail/account-notices.js';
import { ACCOUNT_MAILS } from '../mail/mail-texts.js';
import type { MailText } from '../mail/mail-texts.js';
import type { Mailer } from '../mail/mailer.js';
import type { WorkerJob } from '../jobs/job.js';
import { newId } from '../time/new-id.js';
import { ClaimLost, deliver, deliverAll, type Waiting } from './delivery.js';
import { UNCONFIRMED } from './message-marks.js';

const RESET_MINUTES = 30;
const AT_ONCE = 20;

/**
 * Mails about an account, which belongs to no clinic. One that may have been sent is sent again under the same Message-ID:
 * somebody waits for it, and every link in them works until it is used.
 */
export function accountMailJob(database: WorkerDatabase, mailer: Mailer, config: Config): WorkerJob {
  return {
    name: 'account-mails',
    everySeconds: 1,
    async run() {
      const due = await database.asSystem('the worker looks for account mails', async (tx) => {
        const now = new Date();
        await tx.accountMail.updateMany({ where: { status: 'sending', nextAttemptAt: { lte: now } }, data: { status: 'pending', lastError: UNCONFIRMED, claimId: null } });
        return tx.accountMail.findMany({ where: { status: 'pending', nextAttemptAt: { lte: now } }, orderBy: { nextAttemptAt: 'asc' }, take: AT_ONCE, select: { id: true } });
      });
      await deliverAll(due, ({ id }) => deliver(accountMail(id, database, config), mailer));
    },
  };
}

function accountMail(id: string, database: WorkerDatabase, config: Config): Waiting {
  const claimId = newId();
  const own = { id, claimId };
  const untilLate = (now: Date) => new Date(now.getTime() + config.mail.claimSeconds * 1_000);
  return {
    claim: (now) => database.asSystem('the worker claims an account mail', async (tx) => {
      const { count } = await tx.accountMail.updateMany({
        where: { id, status: 'pending', nextAttemptAt: { lte: now } }, data: { attempts: { increment: 1 }, nextAttemptAt: untilLate(now), claimId },
      });
      if (count === 0) return undefined;
      const row = await tx.accountMail.findUniqueOrThrow({ where: { id }, select: { kind: true, detail: true, attempts: true, accountId: true, account: { select: { email: true } } } });
      return { mail: { id, to: row.account.email, ...(accountNotice(row.kind, row.detail as NoticeDetail) ?? await writeReset(tx, row.accountId, config, now)) }, attempts: row.attempts };
    }),
    markHandedOver: (now) => database.asSystem('an account mail is handed over', async (tx) => {
      const { count } = await tx.accountMail.updateMany({ where: { ...own, status: 'pending' }, data: { status: 'sending', nextAttemptAt: untilLate(now) } });
      if (count === 0) throw new ClaimLost();
    }),
    markSent: (now) => database.asSystem('an account mail was sent', async (tx) => {
      await tx.accountMail.updateMany({ where: own, data: { status: 'sent', sentAt: now, lastError: null } });
    }),
    markUnsure: (now) => database.asSystem('an account mail may have been sent', async (tx) => {
      await tx.accountMail.updateMany({ where: { ...own, status: 'sending' }, data: { status: 'pending', lastError: UNCONFIRMED, nextAttemptAt: now, claimId: null } });
    }),
    markFailed: ({ reason, nextAttemptAt, final }) => database.asSystem('an account mail was not sent', async (tx) => {
      await tx.accountMail.updateMany({ where: own, data: { status: final ? 'failed' : 'pending', lastError: reason, nextAttemptAt } });
    }),
  };
}

/** The token is made here and stands in the mail only; a further attempt makes another. */
async function writeReset(tx: Tx, accountId: string, config: Config, now: Date): Promise<MailText> {
  const token = newToken();
  await tx.passwordReset.createMany({
    data: [{ id: newId(), accountId, tokenHash: hashToken(token), createdAt: now, expiresAt: new Date(now.getTime() + RESET_MINUTES * 60_000) }],
  });
  return ACCOUNT_MAILS['password-reset'](`${config.publicUrl}/reset#${token}`, RESET_MINUTES);
}
