import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import { AccountLimits } from './account-limits.js';
import { deviceWords, placeOf } from './device-words.js';
import { emailKey } from './email-key.js';
import type { Credentials, SignedInResponse } from './identity.dto.js';
import { Memberships } from './memberships.js';
import { PasswordHasher } from './password-hasher.js';
import { codeNeeded, SecondFactorCheck } from './second-factor/second-factor-check.js';
import { SignInChallenges } from './second-factor/sign-in-challenges.js';
import { SecurityEvents } from './security-events.js';
import { SessionStore } from './session-store.js';
import { type AccountShown, toSignedIn } from './session.view.js';
import { tellOwner } from './second-factor/factor-rows.js';
import type { Visitor } from './visitor.js';

export interface OpenedSession {
  readonly token: string;
  readonly body: SignedInResponse;
}

/** The password was right, and a code is to follow from the same browser, which keeps `challenge` till then. */
export class CodeToFollow {
  constructor(readonly challenge: string) {}

  readonly problem = codeNeeded();
}

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly limits: AccountLimits,
    private readonly hasher: PasswordHasher,
    private readonly secondFactor: SecondFactorCheck,
    private readonly challenges: SignInChallenges,
    private readonly sessions: SessionStore,
    private readonly memberships: Memberships,
    private readonly events: SecurityEvents,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async signIn(input: Credentials, visitor: Visitor): Promise<OpenedSession | CodeToFollow> {
    const account = await this.checkPassword(emailKey(input.email), input.password, visitor);
    if (await this.secondFactor.isOn(account.id)) return new CodeToFollow(await this.challenges.open(account.id));
    return this.#welcome(account, visitor);
  }

  /** The second step, in the browser that took the first. */
  async signInWithCode(code: string, challenge: string | undefined, visitor: Visitor): Promise<OpenedSession> {
    const account = await this.#activeAccount(await this.challenges.take(challenge));
    await this.secondFactor.verify(account, code, visitor);
    if (challenge !== undefined) await this.challenges.close(challenge);
    return this.#welcome(account, visitor);
  }

  /** The account, or one and the same 401 for an unknown address, a wrong password and a disabled account, after the same work. */
  async checkPassword(key: string, password: string, visitor: Visitor): Promise<AccountShown> {
    const counter = await this.limits.count('password', key, visitor.deviceToken, visitor.address);
    const account = await this.database.asSystem('sign-in looks an account up by its address', (tx) =>
      tx.account.findUnique({ where: { emailKey: key }, select: { id: true, email: true, displayName: true, passwordHash: true, status: true } }));
    const right = await this.hasher.matches(account?.passwordHash ?? null, password);
    if (account === null || !right || account.status !== 'active') {
      await this.events.record(account === null ? 'unknown-account' : 'wrong-password', { accountId: account?.id ?? null, email: key, address: visitor.address });
      throw problem('wrong-credentials', { status: 401, detail: 'The address or the password is not right.' });
    }
    await this.limits.clear(counter);
    return account;
  }

  /** A session with a token of its own. The one the browser held is ended, whoever it belonged to. */
  async open(account: AccountShown, visitor: Visitor, clinic?: string): Promise<OpenedSession> {
    const now = new Date();
    const memberships = await this.memberships.activeOf(account.id);
    const clinicId = clinic ?? await this.memberships.startingClinic(account.id, memberships);
    const token = await this.database.asSystem('a sign-in opens a session', async (tx) => {
      await this.sessions.revokeToken(tx, visitor.sessionToken, now);
      return this.sessions.open(tx, { accountId: account.id, clinicId, userAgent: visitor.userAgent, place: placeOf(visitor.address) }, now);
    });
    const { absoluteHours, idleMinutes } = this.config.session;
    const expiresAt = new Date(now.getTime() + absoluteHours * 3_600_000);
    return { token, body: toSignedIn(account, memberships, clinicId, { expiresAt, idleMinutes }) };
  }

  async #welcome(account: AccountShown, visitor: Visitor): Promise<OpenedSession> {
    await this.#tellOfNewDevice(account, visitor);
    await this.events.record('signed-in', { accountId: account.id, address: visitor.address });
    return this.open(account, visitor);
  }

  async #activeAccount(id: string): Promise<AccountShown> {
    const account = await this.database.asSystem('the second step looks its account up', (tx) =>
      tx.account.findUnique({ where: { id, status: 'active' }, select: { id: true, email: true, displayName: true } }));
    if (account === null) throw problem('wrong-credentials', { status: 401, detail: 'The address or the password is not right.' });
    return account;
  }

  /** By mail, quietly. Not for the very first sign-in, which every device is new to. */
  async #tellOfNewDevice(account: AccountShown, visitor: Visitor): Promise<void> {
    if (await this.limits.isKnown(emailKey(account.email), visitor.deviceToken)) return;
    await this.database.asSystem('a sign-in from a device not seen before', async (tx) => {
      const before = await tx.accountSession.findFirst({ where: { accountId: account.id }, select: { id: true } });
      if (before === null) return;
      await tellOwner(tx, account.id, 'new-device', { device: deviceWords(visitor.userAgent), at: new Date().toISOString() });
    });
  }
}
