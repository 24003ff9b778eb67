import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import type { AccountSession } from '../database/generated/client.js';
import { decodeCursor } from '../http/cursor.js';
import type { PageQuery } from '../http/page.js';
import { pageFrom } from '../http/page-from.js';
import { problem } from '../http/problem.js';
import { deviceWords } from './device-words.js';
import type { AccountSessionPage, AccountSessionResponse } from './identity.dto.js';
import { SessionStore } from './session-store.js';
import type { SignedInSession } from './session.js';

/** Where else a person is signed in, for them to see and end. */
@Injectable()
export class AccountSessionsService {
  constructor(private readonly database: Database, private readonly sessions: SessionStore, @Inject(CONFIG) private readonly config: Config) {}

  /** Sessions that still hold, newest first. */
  async list(session: SignedInSession, query: PageQuery): Promise<AccountSessionPage> {
    const after = decodeCursor(query.cursor, ['id']);
    const now = Date.now();
    const idleSince = new Date(now - this.config.session.idleMinutes * 60_000);
    const rows = await this.database.asSystem('a person looks at their own sessions', (tx) => tx.accountSession.findMany({
      where: { accountId: session.accountId, revokedAt: null, expiresAt: { gt: new Date(now) }, lastSeenAt: { gt: idleSince }, ...(after && { id: { lt: after[0] } }) },
      orderBy: { id: 'desc' },
      take: query.limit + 1,
    }));
    return pageFrom(rows, query.limit, (row) => toAccountSession(row, session.sessionId), (row) => [row.id]);
  }

  /** Somebody else's session answers like one that does not exist. */
  async end(session: SignedInSession, id: string): Promise<void> {
    await this.database.asSystem('a person ends one of their own sessions', async (tx) => {
      const own = await tx.accountSession.findFirst({ where: { id, accountId: session.accountId }, select: { id: true } });
      if (own === null) throw problem('not-found');
      await this.sessions.revoke(tx, id, new Date());
    });
  }

  async endOthers(session: SignedInSession): Promise<void> {
    await this.database.asSystem('a person ends their sessions elsewhere', (tx) => this.sessions.revokeOthers(tx, session.accountId, session.sessionId, new Date()));
  }
}

function toAccountSession(row: AccountSession, current: string): AccountSessionResponse {
  return { id: row.id, createdAt: row.createdAt.toISOString(), lastSeenAt: row.lastSeenAt.toISOString(), device: deviceWords(row.userAgent), place: row.place, current: row.id === current };
}
