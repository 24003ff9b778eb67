import type { ClinicWork, RequestContext } from '../http/request-context.js';
import type { ActiveMember, SignedInSession } from '../identity/session.js';

export function memberContext(work: ClinicWork, session: SignedInSession): RequestContext {
  const { clinicName, membershipId, displayName, role, isOwner } = session.member as ActiveMember;
  return { ...work, clinicName, accountId: session.accountId, membershipId, displayName, role, isOwner, statement: refuseStatement };
}

function refuseStatement(): never {
  throw new Error('ctx.statement() needs @Access({ transaction: "statement" }).');
}
