import type { RequestContext } from '../../platform/http/api.js';
import type { MailStateResponse } from './mail-state.dto.js';
import { messageState } from './message-states.js';

/** How mails stand, by what each is for. The outbox forgets old ones: those are not in it. */
export async function mailStates(ctx: RequestContext, causes: readonly string[]): Promise<ReadonlyMap<string, MailStateResponse>> {
  if (causes.length === 0) return new Map();
  const rows = await ctx.tx.outboxMessage.findMany({ where: { clinicId: ctx.clinicId, cause: { in: [...causes] } }, select: { cause: true, status: true, lastError: true, sentAt: true } });
  return new Map(rows.map((row) => [row.cause ?? '', { state: messageState(row), lastError: row.lastError, sentAt: row.sentAt?.toISOString() ?? null }]));
}
