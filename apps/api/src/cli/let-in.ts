// Gives somebody a way back in: `let-in.js ADDRESS`, on DATABASE_URL. Ends their sessions, takes their second step back and
// prints a link for a new password, good once and for half an hour. Exit code 1: nobody has that address, and nothing was done.
import { ownerDatabaseUrl, publicUrl } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { letIn, LINK_MINUTES } from '../platform/identity/let-in.js';

async function run(email: string): Promise<number> {
  const url = publicUrl();
  const database = new Database({ url: ownerDatabaseUrl(), name: 'legwork-let-in', size: 1, waitMs: 10_000 });
  try {
    const way = await letIn(database, email);
    if (way === undefined) {
      console.error(`No active account has the address ${email}. Nothing was changed.`);
      return 1;
    }
    console.log(`${email}: every session is ended${way.hadSecondFactor ? ' and the second step is taken back' : ''}. Noted on the trail of ${way.clinics.join(', ') || 'no clinic, as the account belongs to none now'}.`);
    console.log(`Hand this link to them in person, and to nobody else. It works once, for ${LINK_MINUTES} minutes:\n${url}/reset#${way.token}`);
    return 0;
  } finally {
    await database.close();
  }
}

const [email, ...more] = process.argv.slice(2);
if (email === undefined || email === '' || more.length > 0) {
  console.error('Usage: let-in ADDRESS   (the e-mail address that the person signs in with)');
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(email);
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'unknown error');
    process.exitCode = 2;
  }
}
