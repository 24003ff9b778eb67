import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import { emailKey } from './email-key.js';
import type { PasswordChange, ReAuthentication, SessionResponse } from './identity.dto.js';
import { Memberships } from './memberships.js';
import { PasswordHasher } from './password-hasher.js';
import { contextWords, passwordErrors } from './password-policy.js';
import { setPassword } from './password-reset.service.js';
import { SecurityEvents } from './security-events.js';
import { SessionStore } from './session-store.js';
import type { SignedInSession } from './session.js';
import { toSession } from './session.view.js';
import { SecondFactorCheck } from './second-factor/second-factor-check.js';
import { SignInService } from './sign-in.service.js';
import { hashToken, newToken } from './token.js';
import type { Visitor } from './visitor.js';

/** What a signed-in person does with their own session and account. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly memberships: Memberships,
    private readonly signIn: SignInService,
    private readonly secondFactor: SecondFactorCheck,
    private readonly hasher: PasswordHasher,
    private readonly events: SecurityEvents,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(session: SignedInSession): Promise<SessionResponse> {
    return toSession(session, await this.memberships.activeOf(session.accountId), this.config.session.idleMinutes);
  }

  /** A clinic the person does not belong to answers like one that does not exist. */
  async chooseClinic(session: SignedInSession, clinicId: string, token: string | undefined): Promise<SessionResponse> {
    const memberships = await this.memberships.activeOf(session.accountId);
    if (!memberships.some((row) => row.clinic_id === clinicId)) throw problem('not-found');
    await this.database.asSystem('a session moves to another clinic of its account', (tx) =>
      tx.accountSession.updateMany({ where: { id: session.sessionId }, data: { clinicId } }));
    const moved = await this.sessions.find(token, new Date());
    if (typeof moved === 'string') throw problem('session-expired');
    return this.show(moved);
  }

  /** Password, and code where there is one, once more before a sensitive change. The session gets a new token, as at every sign-in. */
  async signInAgain(session: SignedInSession, input: ReAuthentication, visitor: Visitor): Promise<string> {
    const account = await this.signIn.checkPassword(emailKey(session.email), input.password, visitor);
    await this.secondFactor.verify(account, input.code, visitor);
    const token = newToken();
    const now = new Date();
    await this.database.asSystem('a session is signed in to again', (tx) =>
      tx.accountSession.updateMany({ where: { id: session.sessionId, revokedAt: null }, data: { tokenHash: hashToken(token), reauthenticatedAt: now, lastSeenAt: now } }));
    await this.events.record('signed-in-again', { accountId: session.accountId, address: visitor.address });
    return token;
  }

  /** Ends every session of the account, this one included, and its access tokens; opens a new session here. */
  async changePassword(session: SignedInSession, input: PasswordChange, visitor: Visitor): Promise<string> {
    const account = await this.signIn.checkPassword(emailKey(session.email), input.currentPassword, visitor);
    const clinics = await this.memberships.activeOf(account.id);
    const errors = passwordErrors(input.newPassword, contextWords(account.email, account.displayName, ...clinics.map((row) => row.clinic_name)), '/newPassword');
    if (errors.length > 0) throw problem('invalid-input', { errors });
    const passwordHash = await this.hasher.hash(input.newPassword);
    await this.database.asSystem('an account changes its password', async (tx) => {
      await setPassword(tx, account.id, passwordHash);
      await this.sessions.revokeAll(tx, account.id, new Date());
    });
    const { token } = await this.signIn.open(account, visitor, session.member?.clinicId);
    return token;
  }

  /** Ends the session of a token. Without one there is nothing to end, and that is no error. */
  async signOut(token: string | undefined, address: string): Promise<void> {
    await this.database.asSystem('a session is ended', (tx) => this.sessions.revokeToken(tx, token, new Date()));
    await this.events.record('signed-out', { address });
  }

  async signOutEverywhere(session: SignedInSession, address: string): Promise<void> {
    await this.database.asSystem('every session of an account is ended', (tx) => this.sessions.revokeAll(tx, session.accountId, new Date()));
    await this.events.record('signed-out-everywhere', { accountId: session.accountId, address });
  }
}
