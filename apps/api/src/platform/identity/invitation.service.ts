import { Injectable } from '@nestjs/common';
import { appendAudit } from '../audit/audit-trail.js';
import { Database, type Tx } from '../database/database.js';
import type { Role } from '../http/access.decorator.js';
import { problem } from '../http/problem.js';
import { addressKey } from '../limits/address.js';
import { Limiter } from '../limits/limiter.js';
import { newId } from '../time/new-id.js';
import { emailKey } from './email-key.js';
import type { InvitationAcceptance, InvitationPreviewResponse } from './identity.dto.js';
import { PasswordHasher } from './password-hasher.js';
import { contextWords, passwordErrors } from './password-policy.js';
import { SecondFactorCheck } from './second-factor/second-factor-check.js';
import { SecurityEvents } from './security-events.js';
import type { AccountShown } from './session.view.js';
import { type OpenedSession, SignInService } from './sign-in.service.js';
import { hashToken } from './token.js';
import type { Visitor } from './visitor.js';

interface InvitationRow {
  readonly clinic_id: string;
  readonly clinic_name: string;
  readonly invitation_id: string;
  readonly email: string;
  readonly role: Role;
  readonly display_name: string | null;
  readonly expires_at: Date;
  readonly accepted_at: Date | null;
  readonly revoked_at: Date | null;
}

@Injectable()
export class InvitationService {
  constructor(
    private readonly database: Database,
    private readonly limiter: Limiter,
    private readonly hasher: PasswordHasher,
    private readonly signIn: SignInService,
    private readonly secondFactor: SecondFactorCheck,
    private readonly events: SecurityEvents,
  ) {}

  async preview(token: string, address: string): Promise<InvitationPreviewResponse> {
    const invitation = await this.#open(token, address);
    const account = await this.#accountOf(invitation);
    return { clinicName: invitation.clinic_name, email: invitation.email, role: invitation.role, displayName: invitation.display_name, hasAccount: account !== null };
  }

  /** Joins with the account that exists, after its password, or makes one; then signs in. */
  async accept(input: InvitationAcceptance, visitor: Visitor, requestId: string): Promise<OpenedSession> {
    const invitation = await this.#open(input.token, visitor.address);
    const existing = await this.#accountOf(invitation);
    const passwordHash = existing === null ? await this.#newPassword(input, invitation) : undefined;
    const account = existing === null ? newAccount(input, invitation) : await this.signIn.checkPassword(emailKey(invitation.email), input.password, visitor);
    if (existing !== null) await this.secondFactor.verify(account, input.code, visitor);
    const membershipId = newId();
    await this.database.inClinic({ clinicId: invitation.clinic_id, actorId: membershipId }, async (tx) => {
      await take(tx, invitation);
      if (passwordHash !== undefined) await createAccount(tx, account, passwordHash);
      const id = await join(tx, invitation, account.id, membershipId, input.displayName);
      await appendAudit(tx, { kind: 'member', id, name: input.displayName }, requestId, [
        { action: 'accept', entity: 'invitation', entityId: invitation.invitation_id, fields: ['role', 'displayName'] },
      ]);
    });
    await this.events.record('invitation-accepted', { accountId: account.id, address: visitor.address });
    return this.signIn.open(account, visitor, invitation.clinic_id);
  }

  /** Unknown, used, revoked and expired links answer alike. */
  async #open(token: string, address: string): Promise<InvitationRow> {
    await this.limiter.refuseIfUsedUp('wrong-token', addressKey(address));
    const [row] = await this.database.statement<InvitationRow>('invitation_by_token', 'select * from invitation_by_token($1)', [Buffer.from(hashToken(token))]);
    if (row === undefined || row.accepted_at !== null || row.revoked_at !== null || row.expires_at <= new Date()) {
      await this.limiter.mayTake('wrong-token', addressKey(address));
      await this.events.record('wrong-token', { address, detail: { link: 'invitation' } });
      throw invitationIsOver();
    }
    return row;
  }

  #accountOf(invitation: InvitationRow): Promise<AccountShown | null> {
    return this.database.asSystem('an invitation looks for the account of its address', (tx) =>
      tx.account.findUnique({ where: { emailKey: emailKey(invitation.email) }, select: { id: true, email: true, displayName: true } }));
  }

  async #newPassword(input: InvitationAcceptance, invitation: InvitationRow): Promise<string> {
    const errors = passwordErrors(input.password, contextWords(invitation.email, input.displayName, invitation.clinic_name));
    if (errors.length > 0) throw problem('invalid-input', { errors });
    return this.hasher.hash(input.password);
  }
}

function newAccount(input: InvitationAcceptance, invitation: InvitationRow): AccountShown {
  return { id: newId(), email: invitation.email, displayName: input.displayName };
}

async function createAccount(tx: Tx, account: AccountShown, passwordHash: string): Promise<void> {
  await tx.account.create({
    data: { id: account.id, email: account.email, emailKey: emailKey(account.email), displayName: account.displayName, passwordHash, passwordChangedAt: new Date() },
    select: { id: true },
  });
}

/** Once: of two that arrive together, one finds it taken. */
async function take(tx: Tx, invitation: InvitationRow): Promise<void> {
  const { count } = await tx.invitation.updateMany({
    where: { clinicId: invitation.clinic_id, id: invitation.invitation_id, acceptedAt: null, revokedAt: null },
    data: { acceptedAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) throw invitationIsOver();
}

/** A new place in the clinic, or the one left behind by a person who comes back. */
async function join(tx: Tx, invitation: InvitationRow, accountId: string, membershipId: string, displayName: string): Promise<string> {
  const { clinic_id: clinicId, role } = invitation;
  const former = await tx.membership.findUnique({ where: { clinicId_accountId: { clinicId, accountId } }, select: { id: true, status: true } });
  if (former?.status === 'active') throw problem('conflict', { detail: 'You already belong to this clinic. Sign in instead.' });
  if (former === null) {
    await tx.membership.create({ data: { clinicId, id: membershipId, accountId, role, displayName, isOwner: role === 'owner' }, select: { id: true } });
    return membershipId;
  }
  await tx.membership.updateMany({ where: { clinicId, id: former.id }, data: { status: 'active', role, displayName, isOwner: role === 'owner', version: { increment: 1 } } });
  return former.id;
}

function invitationIsOver() {
  return problem('gone', { detail: 'This invitation is no longer valid. Ask the clinic for a new one.' });
}
