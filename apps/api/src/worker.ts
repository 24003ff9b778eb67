// The process that does what no request waits for: sending mail, and what time brings about.
import { visitsRunningOutJob } from './features/authorisations/visits-running-out.job.js';
import { clearanceEnclosures } from './features/clearances/clearance-letter-mail.js';
import { lapsedClearancesJob } from './features/clearances/lapsed-clearances.job.js';
import { intakeRemindersJob } from './features/intakes/intake-reminders.job.js';
import { messageTroubles } from './features/messages/message-tasks.js';
import { exerciseRemindersJob, visitRemindersJob } from './features/messages/reminders.job.js';
import { outcomeRequestsJob } from './features/outcomes/outcome-requests.job.js';
import { firstOf } from './features/letters/enclosures.js';
import { letterEnclosures } from './features/referral-letters/letter-mail.js';
import { overdueReferralsJob } from './features/referrals/overdue-referrals.job.js';
import { purgeJob } from './features/retention/purge.job.js';
import { questionEnclosures } from './features/referrals/question-mail.js';
import { tidyJob } from './features/retention/tidy.job.js';
import { TasksService } from './features/tasks/tasks.service.js';
import { loadConfig } from './platform/config/config.js';
import { refusePowerfulRole } from './platform/database/boot-check.js';
import { WorkerDatabase } from './platform/database/database.js';
import type { WorkerJob } from './platform/jobs/job.js';
import { JobRunner } from './platform/jobs/runner.js';
import { Log } from './platform/logging/log.js';
import { mailer } from './platform/mail/mailer.js';
import { accountMailJob } from './platform/outbox/account-mails.js';
import { clinicMailJob } from './platform/outbox/clinic-mails.js';

const config = loadConfig('worker');
const database = new WorkerDatabase({ url: config.database.workerUrl, name: 'legwork-worker', size: 4, waitMs: 5_000 });
await refusePowerfulRole(database, 'worker');

const post = mailer(config);
const log = new Log(config);
const jobs: readonly WorkerJob[] = [
  accountMailJob(database, post, config),
  clinicMailJob(database, post, config, { enclosures: firstOf([letterEnclosures, clearanceEnclosures, questionEnclosures]), troubles: messageTroubles(new TasksService()) }),
  overdueReferralsJob(database),
  lapsedClearancesJob(database),
  visitsRunningOutJob(database),
  intakeRemindersJob(database),
  outcomeRequestsJob(database),
  visitRemindersJob(database),
  exerciseRemindersJob(database),
  tidyJob(database, config, log),
  purgeJob(database, config),
];

const runner = new JobRunner(jobs, log);
runner.start();
console.log('legwork-worker is running');

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await runner.stop();
  await database.close();
  process.exit(0);
}
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
// A launcher that dies takes its child along.
process.on('disconnect', () => void end());
