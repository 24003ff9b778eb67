// Who has a calendar of their own.
import { PRACTITIONER_ROLES, problem, type RequestContext } from '../../platform/http/api.js';

export async function requirePractitioner(ctx: RequestContext, membershipId: string): Promise<void> {
  const member = await ctx.tx.membership.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: membershipId } }, select: { role: true, status: true } });
  const practises = member !== null && member.status === 'active' && PRACTITIONER_ROLES.some((role) => role === member.role);
  if (!practises) throw problem('invalid-input', { errors: [{ pointer: '/practitionerId', code: 'not-a-practitioner', detail: 'Choose an active physiotherapist or massage therapist of this clinic.' }] });
}
