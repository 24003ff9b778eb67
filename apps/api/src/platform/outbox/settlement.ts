// What follows from a mail's outcome: links that it replaces, the trail, and work for people where nobody got it.
import type { ClinicWork } from '../http/request-context.js';
import { whenUnsure } from './kind-rules.js';
import type { OutboxRow } from './message-composers.js';
import { UNCONFIRMED } from './message-marks.js';

/** Work for people, kept by a feature: the post knows no inbox. Both bear being called again. */
export interface Troubles {
  /** Nobody got it, or nobody can know: a person has to look. */
  open(work: ClinicWork, row: OutboxRow): Promise<void>;
  close(work: ClinicWork, row: OutboxRow): Promise<void>;
}

/** It has left: the links it replaces end, and the trail says so. */
export async function settleSent(work: ClinicWork, id: string, troubles: Troubles): Promise<void> {
  const { clinicId, now, tx } = work;
  const row = await tx.outboxMessage.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } } });
  await replaceOlderLinks(work, row);
  if (row.invitationId !== null) await tx.invitation.updateMany({ where: { clinicId, id: row.invitationId }, data: { sentAt: now } });
  await troubles.close(work, row);
  note(work, row);
}

/** Its worker holds it still, but the server's answer is lost. */
export async function settleUnsure(work: ClinicWork, id: string, troubles: Troubles): Promise<void> {
  const { clinicId, now, tx } = work;
  const row = await tx.outboxMessage.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } } });
  const where = { clinicId, id, status: 'sending' };
  const ruled = whenUnsure(row.kind);
  if (ruled === 'send-again') {
    await tx.outboxMessage.updateMany({ where, data: { status: 'pending', lastError: UNCONFIRMED, nextAttemptAt: now, claimId: null } });
    return;
  }
  const sent = ruled === 'count-as-sent';
  const { count } = await tx.outboxMessage.updateMany({ where, data: { status: sent ? 'sent' : 'unsure', lastError: UNCONFIRMED, ...(sent && { sentAt: now }) } });
  if (count === 0) return;
  if (sent) note(work, row);
  else await troubles.open(work, row);
}

/** Its worker is gone, or took too long. Only one worker finds it so. */
export async function settleStranded(work: ClinicWork, id: string, troubles: Troubles): Promise<void> {
  const { clinicId, now, tx } = work;
  const { count } = await tx.outboxMessage.updateMany({ where: { clinicId, id, status: 'sending', nextAttemptAt: { lte: now } }, data: { nextAttemptAt: new Date(now.getTime() + 60_000) } });
  if (count > 0) await settleUnsure(work, id, troubles);
}

function note(work: ClinicWork, { kind, invitationId, intakeId, referralId, clearanceId, planId, appointmentId }: OutboxRow): void {
  work.audit({ action: 'send', entity: kind, entityId: invitationId ?? intakeId ?? referralId ?? clearanceId ?? planId ?? appointmentId });
}

/** One link per intake, and one per plan: with the mail that carries a new one on its way, the older ones end. A newer one stays. */
async function replaceOlderLinks({ clinicId, now, tx }: ClinicWork, { id, intakeId, planId }: OutboxRow): Promise<void> {
  const key = { clinicId_id: { clinicId, id } };
  const older = (createdAt: Date) => ({ clinicId, id: { not: id }, revokedAt: null, createdAt: { lte: createdAt } });
  const data = { revokedAt: now, endedBecause: 'replaced' };
  const ofIntake = intakeId === null ? null : await tx.intakeLink.findUnique({ where: key, select: { createdAt: true } });
  if (ofIntake !== null && intakeId !== null) await tx.intakeLink.updateMany({ where: { ...older(ofIntake.createdAt), intakeId }, data });
  const ofPlan = planId === null ? null : await tx.careLink.findUnique({ where: key, select: { createdAt: true } });
  if (ofPlan !== null && planId !== null) await tx.careLink.updateMany({ where: { ...older(ofPlan.createdAt), planId }, data });
}
