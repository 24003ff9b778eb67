import type { Tx } from '../database/database.js';
import { newId } from '../time/new-id.js';
import type { OutgoingMessage } from './outgoing-message.js';

/** Puts a mail into the outbox in the caller's transaction: it is sent exactly when the work it tells of was committed. A second reminder of one visit is passed over. */
export async function enqueue(tx: Tx, clinicId: string, message: OutgoingMessage, now: Date): Promise<void> {
  await tx.outboxMessage.createMany({
    skipDuplicates: true,
    data: [{
      clinicId,
      id: newId(),
      kind: message.kind,
      recipient: message.recipient,
      invitationId: message.invitationId ?? null,
      intakeId: message.intakeId ?? null,
      referralId: message.referralId ?? null,
      planId: message.planId ?? null,
      clearanceId: message.clearanceId ?? null,
      outcomeRequestId: message.outcomeRequestId ?? null,
      appointmentId: message.appointmentId ?? null,
      cause: message.cause ?? null,
      nextAttemptAt: now,
    }],
  });
}
