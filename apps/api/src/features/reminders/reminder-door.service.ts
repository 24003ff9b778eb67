// What the link at the foot of a reminder opens. Looking changes nothing: mail scanners open links.
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '../../platform/http/api.js';
import { hashToken, isToken } from '../../platform/identity/token.js';
import { requestIdOf } from '../../platform/logging/request-id.js';
import { isReminder } from '../../platform/outbox/kind-rules.js';
import { LinkWork } from '../../platform/request/link-work.js';
import type { ReminderDoorResponse } from './reminders.dto.js';

interface KnownReminder {
  readonly clinic_id: string;
  readonly clinic_name: string;
  readonly message_id: string;
  readonly kind: string;
  readonly language: string;
  readonly wanted: boolean;
}

@Injectable()
export class ReminderDoor {
  constructor(private readonly linkWork: LinkWork) {}

  async preview(token: string): Promise<ReminderDoorResponse> {
    return toDoor(await this.known(token));
  }

  /** Saying it twice changes nothing. */
  async wish(request: FastifyRequest, token: string, wanted: boolean): Promise<ReminderDoorResponse> {
    const reminder = await this.known(token);
    const caller = { clinicId: reminder.clinic_id, actorId: reminder.message_id, actorName: 'reminder link', requestId: requestIdOf(request) };
    await this.linkWork.run(caller, async (work) => {
      const [said] = await work.tx.$queryRaw<{ patient: string | null }[]>`select want_reminder(${hashToken(token)}, ${wanted}, ${work.now}) as patient`;
      work.audit({ action: 'update', entity: 'mail-preference', entityId: reminder.message_id, patientId: said?.patient ?? null, fields: [reminder.kind] });
    });
    return toDoor({ ...reminder, wanted });
  }

  private async known(token: string): Promise<KnownReminder> {
    const [reminder] = isToken(token) ? await this.linkWork.statement<KnownReminder>('reminder_by_unsubscribe_token', 'select * from reminder_by_unsubscribe_token($1)', [hashToken(token)]) : [];
    if (reminder === undefined) throw problem('not-found', { detail: 'This link is not known, or is too old. Call the clinic to stop its reminders.' });
    return reminder;
  }
}

function toDoor({ clinic_name: clinicName, kind, language, wanted }: KnownReminder): ReminderDoorResponse {
  if (!isReminder(kind)) throw problem('not-found');
  return { clinicName, kind, language: language === 'fr' ? 'fr' : 'en', wanted };
}
