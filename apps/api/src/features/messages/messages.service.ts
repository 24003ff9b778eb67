/** The clinic's outbox: what waits, what was sent, what could not be; and trying again. */
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { createdBefore, decodeCursor, found, pageFrom, problem, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { writtenMail } from '../../platform/mail/written-mails.js';
import { mayRetry, messageState, NO_LONGER_WANTED } from './message-states.js';
import type { MessagePage, MessageResponse, MessagesQuery, MessageTextResponse, MessageView } from './messages.dto.js';
import { MESSAGE_PARTS, toMessage, toMessageText, type MessageClinic } from './messages.view.js';

const BY_VIEW: Readonly<Record<MessageView, Prisma.OutboxMessageWhereInput>> = {
  all: {},
  waiting: { status: 'pending' },
  sent: { status: 'sent' },
  failed: { status: 'failed', lastError: { not: NO_LONGER_WANTED } },
};

@Injectable()
export class MessagesService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async list(ctx: RequestContext, query: MessagesQuery): Promise<MessagePage> {
    const clinic = await this.clinic(ctx);
    const rows = await ctx.tx.outboxMessage.findMany({
      where: { clinicId: ctx.clinicId, AND: [BY_VIEW[query.view ?? 'all'], createdBefore(decodeCursor(query.cursor, ['instant', 'id'])) ?? {}] },
      include: MESSAGE_PARTS,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    const page = pageFrom(rows, query.limit, (row) => toMessage(row, clinic), (row) => [row.createdAt.toISOString(), row.id]);
    ctx.audit({ action: 'list', entity: 'message', shownPatientIds: [...new Set(page.items.flatMap(({ patientId }) => (patientId === null ? [] : [patientId])))] });
    return page;
  }

  async read(ctx: RequestContext, id: string): Promise<MessageTextResponse> {
    const row = await this.require(ctx, id);
    const message = toMessageText(row, await this.clinic(ctx), await writtenMail(this.config, id));
    ctx.audit({ action: 'read', entity: 'message', entityId: id, patientId: message.patientId });
    return message;
  }

  /** From the first try again, at once. The worker sends it; trying twice is one mail. */
  async retry(ctx: RequestContext, id: string): Promise<MessageResponse> {
    const row = await this.require(ctx, id);
    if (!mayRetry(messageState(row))) throw problem('not-possible', { detail: 'Only a message that could not be sent can be tried again.' });
    await ctx.tx.outboxMessage.updateMany({
      where: { clinicId: ctx.clinicId, id, status: { in: ['pending', 'failed'] } }, data: { status: 'pending', attempts: 0, lastError: null, nextAttemptAt: ctx.now },
    });
    ctx.audit({ action: 'send', entity: 'message', entityId: id, patientId: row.intake?.patientId ?? row.referral?.patientId ?? null });
    return toMessage(await this.require(ctx, id), await this.clinic(ctx));
  }

  private async require(ctx: RequestContext, id: string) {
    return found(await ctx.tx.outboxMessage.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: MESSAGE_PARTS }));
  }

  private async clinic(ctx: RequestContext): Promise<MessageClinic> {
    return found(await ctx.tx.clinic.findUnique({ where: { id: ctx.clinicId }, select: { name: true, phone: true, defaultLanguage: true } }));
  }
}
