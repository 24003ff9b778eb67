/** The clinic's outbox: what waits, what was sent, what could not be; trying again, giving up, and saying that it arrived. */
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { createdBefore, decodeCursor, found, pageFrom, problem, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { writtenMail } from '../../platform/mail/written-mails.js';
import type { AuditAction } from '../../platform/audit/audit-entry.js';
import { GIVEN_UP, NO_LONGER_WANTED } from '../../platform/outbox/message-marks.js';
import { TasksService } from '../tasks/tasks.service.js';
import { patientOfMessage } from './message-patient.js';
import { messageChoices, type MessageChoices } from './message-states.js';
import { undeliveredKey } from './message-tasks.js';
import type { MessagePage, MessageResponse, MessagesQuery, MessageTextResponse, MessageView } from './messages.dto.js';
import { MESSAGE_PARTS, toMessage, toMessageText, type MessageClinic } from './messages.view.js';

const BY_VIEW: Readonly<Record<MessageView, Prisma.OutboxMessageWhereInput>> = {
  all: {},
  waiting: { status: { in: ['pending', 'sending'] } },
  sent: { status: 'sent' },
  unsure: { status: 'unsure' },
  failed: { status: 'failed', lastError: { not: NO_LONGER_WANTED } },
};

interface Decision {
  readonly action: AuditAction;
  readonly data: Prisma.OutboxMessageUpdateManyMutationInput;
}

const REFUSALS: Readonly<Record<keyof MessageChoices, string>> = {
  retry: 'Only a message that could not be sent can be tried again.',
  giveUp: 'Only a message that has not been sent can be given up.',
  confirm: 'Only a message that may have been sent can be said to have arrived.',
};

@Injectable()
export class MessagesService {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly tasks: TasksService) {}

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

  /** From the first try again, at once. One that may have arrived goes out as a further mail, with a Message-ID of its own. */
  retry(ctx: RequestContext, id: string): Promise<MessageResponse> {
    return this.decide(ctx, id, 'retry', { action: 'send', data: { status: 'pending', attempts: 0, lastError: null, claimId: null, nextAttemptAt: ctx.now } });
  }

  giveUp(ctx: RequestContext, id: string): Promise<MessageResponse> {
    return this.decide(ctx, id, 'giveUp', { action: 'withdraw', data: { status: 'failed', lastError: GIVEN_UP, claimId: null } });
  }

  /** Somebody asked the person. */
  confirm(ctx: RequestContext, id: string): Promise<MessageResponse> {
    return this.decide(ctx, id, 'confirm', { action: 'complete', data: { status: 'sent', lastError: null, sentAt: ctx.now } });
  }

  private async decide(ctx: RequestContext, id: string, choice: keyof MessageChoices, { action, data }: Decision): Promise<MessageResponse> {
    const row = await this.require(ctx, id);
    if (!messageChoices(row)[choice]) throw problem('not-possible', { detail: REFUSALS[choice] });
    // The state that was judged: a worker may have gone on with it meanwhile.
    const { count } = await ctx.tx.outboxMessage.updateMany({
      where: { clinicId: ctx.clinicId, id, status: row.status, attempts: row.attempts }, data: { ...data, ...(choice === 'retry' && row.status === 'unsure' && { edition: { increment: 1 } }) },
    });
    if (count === 0) throw problem('conflict', { detail: 'The message has just gone on. Look at it again.' });
    await this.tasks.close(ctx, undeliveredKey(id));
    ctx.audit({ action, entity: 'message', entityId: id, patientId: await patientOfMessage(ctx, row) });
    return toMessage(await this.require(ctx, id), await this.clinic(ctx));
  }

  private async require(ctx: RequestContext, id: string) {
    return found(await ctx.tx.outboxMessage.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: MESSAGE_PARTS }));
  }

  private async clinic(ctx: RequestContext): Promise<MessageClinic> {
    return found(await ctx.tx.clinic.findUnique({ where: { id: ctx.clinicId }, select: { name: true, phone: true, defaultLanguage: true, timeZone: true } }));
  }
}
