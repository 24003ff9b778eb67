import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { problem } from '../../http/problem.js';
import { newId } from '../../time/new-id.js';
import { hashToken, isToken, newToken } from '../token.js';

/** How long the code may take after the password. */
export const CHALLENGE_MINUTES = 10;
const TRIES = 5;

/**
 * Between the right password and the code: a secret in the cookie of the very browser that gave the password. Whoever
 * learns a code elsewhere has nothing to give it with.
 */
@Injectable()
export class SignInChallenges {
  constructor(private readonly database: Database) {}

  /** Returns the secret for the cookie. What of the account's was not answered in time goes. */
  async open(accountId: string): Promise<string> {
    const token = newToken();
    const now = new Date();
    await this.database.asSystem('a right password opens the second step', async (tx) => {
      await tx.signInChallenge.deleteMany({ where: { accountId, expiresAt: { lt: now } } });
      await tx.signInChallenge.create({
        data: { id: newId(), accountId, tokenHash: hashToken(token), createdAt: now, expiresAt: new Date(now.getTime() + CHALLENGE_MINUTES * 60_000), triesLeft: TRIES },
        select: { id: true },
      });
    });
    return token;
  }

  /** Takes one try; the account whose password was given in this browser. Without one, or with none left, it begins anew. */
  async take(token: string | undefined): Promise<string> {
    const [row] = isToken(token) ? await this.database.statement<{ account_id: string }>('take_challenge', `
      update sign_in_challenge set tries_left = tries_left - 1 where token_hash = $1 and expires_at > now() and tries_left > 0 returning account_id`,
      [Buffer.from(hashToken(token))]) : [];
    if (row === undefined) throw problem('challenge-over', { status: 401, detail: 'This took too long. Begin with your password again.' });
    return row.account_id;
  }

  async close(token: string): Promise<void> {
    await this.database.statement('close_challenge', 'delete from sign_in_challenge where token_hash = $1', [Buffer.from(hashToken(token))]);
  }
}
