// Programs come with a personal access token in `Authorization: Bearer`, where a route says that it takes one. It acts as its
// member, as they are now, and nowhere else: a token is no session, and a page of ours never sends one.
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import type { AccessRule, TokenScope } from '../http/access.decorator.js';
import { problem } from '../http/problem.js';
import { readSession, type SessionRow, type SignedInSession } from '../identity/session.js';
import { hashToken, isToken } from '../identity/token.js';
import { attachSession } from './request-session.js';

/** So that a token is known for what it is when it turns up where it should not be. */
export const TOKEN_PREFIX = 'lwt_';

const HEADER = /^Bearer +(\S+)$/iu;

@Injectable()
export class BearerTokens {
  constructor(private readonly database: Database) {}

  /** Undefined where the route takes no token or none was sent; otherwise the token decides, whatever cookie came along. */
  admit(rule: Pick<AccessRule, 'token'> | undefined, request: FastifyRequest): Promise<SignedInSession> | undefined {
    const { authorization } = request.headers;
    if (rule?.token === undefined || authorization === undefined) return undefined;
    return this.#find(rule.token, HEADER.exec(authorization)?.[1], request);
  }

  async #find(scope: TokenScope, sent: string | undefined, request: FastifyRequest): Promise<SignedInSession> {
    const secret = sent?.startsWith(TOKEN_PREFIX) === true ? sent.slice(TOKEN_PREFIX.length) : undefined;
    if (!isToken(secret)) throw problem('not-signed-in', { detail: 'This is no access token of this server.' });
    const now = new Date();
    const [row] = await this.database.statement<SessionRow>('api_token_by_hash', 'select * from api_token_by_hash($1, $2, $3)', [Buffer.from(hashToken(secret)), scope, now.toISOString()]);
    // last_seen_at is this moment: a token does not sit idle.
    const session = readSession(row, now, Number.POSITIVE_INFINITY);
    if (typeof session === 'string' || session.member === null) throw problem('not-signed-in', { detail: 'This access token is not valid, or no longer.' });
    attachSession(request, session);
    return session;
  }
}
