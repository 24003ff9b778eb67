// What is not signed yet: one's own, what waits for one's co-signature, and for who runs the clinic how much each person has open.
import { Injectable } from '@nestjs/common';
import { ADMIN_ROLES, PRACTITIONER_ROLES, Prisma, type RequestContext, type Role } from '../../platform/http/api.js';
import type { VisitType } from '../sessions/sessions.dto.js';
import { mayHold } from '../sessions/signing-machine.js';
import type { UnsignedCountResponse, UnsignedNoteResponse, UnsignedNotesResponse, UnsignedState } from './unsigned-notes.dto.js';

const MOST = 50;
/** A note is signed by the end of the day after its visit. */
const DUE_DAYS = 1;

const practitioners: readonly Role[] = PRACTITIONER_ROLES;
const admins: readonly Role[] = ADMIN_ROLES;

interface UnsignedRow {
  readonly sessionId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly visitType: VisitType;
  readonly visitDate: string;
  readonly authorName: string;
  readonly state: UnsignedState;
  readonly days: number;
}

@Injectable()
export class UnsignedNotesService {
  async list(ctx: RequestContext): Promise<UnsignedNotesResponse> {
    const isPractitioner = practitioners.includes(ctx.role);
    const sees = isPractitioner || ctx.role === 'assistant';
    const mine = sees ? await this.#rows(ctx, Prisma.sql`s.author_id = ${ctx.membershipId}::uuid`) : [];
    const waiting = isPractitioner
      ? await this.#rows(ctx, Prisma.sql`s.status = 'awaiting-co-signature' and s.author_id <> ${ctx.membershipId}::uuid and (g.asked_id is null or g.asked_id = ${ctx.membershipId}::uuid)`)
      : [];
    const byPerson = ctx.isOwner || admins.includes(ctx.role) ? await this.#counts(ctx) : null;
    ctx.audit({ action: 'list', entity: 'session', fields: ['unsigned'], shownPatientIds: [...new Set([...mine, ...waiting].map(({ patientId }) => patientId))] });
    return { mine: mine.map(toUnsigned), waiting: waiting.filter(({ visitType }) => mayHold(ctx.role, visitType)).map(toUnsigned), byPerson };
  }

  #rows(ctx: RequestContext, which: Prisma.Sql): Promise<UnsignedRow[]> {
    return ctx.tx.$queryRaw<UnsignedRow[]>`
      select s.id as "sessionId", s.patient_id as "patientId", concat_ws(' ', p.given_name, p.family_name) as "patientName", s.visit_type as "visitType",
        to_char(s.visit_date, 'YYYY-MM-DD') as "visitDate", m.display_name as "authorName", (${ctx.today}::date - s.visit_date)::int as days,
        case when s.status = 'draft' and g.step = 'returned' then 'returned' else s.status end as state
      from session s
      join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
      join membership m on m.clinic_id = s.clinic_id and m.id = s.author_id
      left join lateral (select step, asked_id from session_signature_step where clinic_id = s.clinic_id and session_id = s.id order by number desc limit 1) g on true
      where s.clinic_id = ${ctx.clinicId}::uuid and s.status in ('draft', 'awaiting-co-signature') and ${which}
      order by s.visit_date, s.id limit ${MOST}`;
  }

  #counts(ctx: RequestContext): Promise<UnsignedCountResponse[]> {
    return ctx.tx.$queryRaw<UnsignedCountResponse[]>`
      select s.author_id as "memberId", m.display_name as "displayName", count(*)::int as count, max(${ctx.today}::date - s.visit_date)::int as days,
        count(*) filter (where s.visit_date < ${ctx.today}::date - ${DUE_DAYS}::int)::int as overdue
      from session s join membership m on m.clinic_id = s.clinic_id and m.id = s.author_id
      where s.clinic_id = ${ctx.clinicId}::uuid and s.status in ('draft', 'awaiting-co-signature')
      group by s.author_id, m.display_name order by overdue desc, count desc, m.display_name limit ${MOST}`;
  }
}

const toUnsigned = (row: UnsignedRow): UnsignedNoteResponse => ({
  sessionId: row.sessionId, patientId: row.patientId, patientName: row.patientName, visitType: row.visitType, visitDate: row.visitDate, authorName: row.authorName,
  state: row.state, days: row.days, overdue: row.days > DUE_DAYS,
});
