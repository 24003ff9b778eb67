import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database, type Tx } from '../database/database.js';
import { newId } from '../time/new-id.js';
import { type RememberedSession, RememberedSessions } from './remembered-sessions.js';
import { readSession, type SessionRow, type SignedInSession } from './session.js';
import { hashToken, isToken, newToken } from './token.js';

/** Being seen is written at most this often, so that reading stays one query. */
const SEEN_EVERY_MS = 60_000;

export interface NewSession {
  readonly accountId: string;
  readonly clinicId: string | null;
  readonly userAgent: string | null;
  /** The network it is opened from, shortened. */
  readonly place: string | null;
}

@Injectable()
export class SessionStore {
  readonly #remembered = new RememberedSessions();

  constructor(private readonly database: Database, @Inject(CONFIG) private readonly config: Config) {}

  /** One indexed query: account, active membership and clinic as they are now, so that a revocation holds at once. */
  async find(token: string | undefined, now: Date): Promise<SignedInSession | 'none' | 'ended' | 'dismissed'> {
    if (!isToken(token)) return 'none';
    const hash = hashToken(token);
    const [row] = await this.database.statement<SessionRow>('session_by_token', 'select * from session_by_token($1)', [Buffer.from(hash)]);
    const session = readSession(row, now, this.config.session.idleMinutes);
    this.#remembered.forget(hash);
    if (session === 'unknown') return 'none';
    if (session === 'ended' || session === 'dismissed') return session;
    const isStale = mustBeSeen(session, now);
    if (isStale) await this.#seen(session.sessionId, now);
    this.#remembered.keep(hash, isStale ? { ...session, lastSeenAt: now } : session);
    return session;
  }

  /**
   * What was last read of a session, without asking: only for a statement that has it confirmed. Once a minute there is
   * nothing to recall, so that being seen is written.
   */
  recall(token: string | undefined, now: Date): RememberedSession | undefined {
    if (!isToken(token)) return undefined;
    const remembered = this.#remembered.of(hashToken(token));
    return remembered === undefined || mustBeSeen(remembered.session, now) ? undefined : remembered;
  }

  /** A new token at each sign-in. Returns it once; only its hash is stored. */
  async open(tx: Tx, session: NewSession, now: Date): Promise<string> {
    const token = newToken();
    await tx.accountSession.create({
      data: {
        id: newId(),
        accountId: session.accountId,
        clinicId: session.clinicId,
        tokenHash: hashToken(token),
        createdAt: now,
        lastSeenAt: now,
        reauthenticatedAt: now,
        expiresAt: new Date(now.getTime() + this.config.session.absoluteHours * 3_600_000),
        userAgent: session.userAgent?.slice(0, 200) ?? null,
        place: session.place,
      },
      select: { id: true },
    });
    return token;
  }

  async revoke(tx: Tx, sessionId: string, now: Date): Promise<void> {
    await tx.accountSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: now } });
  }

  /** Ends the session of a token, whoever it belongs to: the one a browser brings along to a new sign-in. */
  async revokeToken(tx: Tx, token: string | undefined, now: Date): Promise<void> {
    if (!isToken(token)) return;
    await tx.accountSession.updateMany({ where: { tokenHash: hashToken(token), revokedAt: null }, data: { revokedAt: now } });
  }

  async revokeOthers(tx: Tx, accountId: string, sessionId: string, now: Date): Promise<void> {
    await tx.accountSession.updateMany({ where: { accountId, id: { not: sessionId }, revokedAt: null }, data: { revokedAt: now } });
  }

  async revokeAll(tx: Tx, accountId: string, now: Date): Promise<void> {
    await tx.accountSession.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: now } });
  }

  async #seen(sessionId: string, now: Date): Promise<void> {
    await this.database.statement('session_seen', 'update account_session set last_seen_at = $2 where id = $1 and last_seen_at < $2', [sessionId, now]);
  }
}

function mustBeSeen({ lastSeenAt }: SignedInSession, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() > SEEN_EVERY_MS;
}
