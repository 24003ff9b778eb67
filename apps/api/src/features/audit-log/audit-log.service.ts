// The trail, read back: who saw and changed a patient's record, what happened in the clinic, and whether the chain is whole.
import { Injectable } from '@nestjs/common';
import { addDays, decodeCursor, fileAnswer, instantsOfDay, pageFrom, Prisma, problem, type RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import { auditCsv } from './audit-csv.js';
import type { AuditFileQuery, AuditPage, AuditQuery, AuditVerificationResponse, HistoryQuery } from './audit-log.dto.js';
import { type AuditEventRow, toAuditRow } from './audit-log.view.js';

const ANY = Prisma.sql`true`;
const COLUMNS = Prisma.sql`e.seq, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_name as "actorName", e.action, e.entity,
  e.entity_id as "entityId", e.patient_id as "patientId", e.fields, e.reason`;

/** Lists that showed a patient are searched this far back; rows about the patient alone without limit. */
const LISTS_DAYS = 90;

/** Entries in one file; more are asked for by day. */
const MOST_IN_FILE = 50_000;

@Injectable()
export class AuditLogService {
  constructor(private readonly patients: PatientsService) {}

  async listHistory(ctx: RequestContext, patientId: string, query: HistoryQuery): Promise<AuditPage> {
    await this.patients.require(ctx, patientId);
    const before = beforeSeq(query.cursor);
    const since = instantsOfDay(addDays(ctx.today, -LISTS_DAYS), ctx.timeZone).from;
    const limit = query.limit + 1;
    const rows = await ctx.tx.$queryRaw<AuditEventRow[]>`
      select * from (
        (select ${COLUMNS} from audit_event e where e.clinic_id = ${ctx.clinicId}::uuid and e.patient_id = ${patientId}::uuid and ${before}
          order by e.seq desc limit ${limit})
        union all
        (select ${COLUMNS} from audit_event e where e.clinic_id = ${ctx.clinicId}::uuid and e.patient_id is null and e.action = 'list' and e.at >= ${since}
          and ${`patient:${patientId}`} = any (e.fields) and ${before}
          order by e.seq desc limit ${limit})
      ) found order by seq desc limit ${limit}`;
    ctx.audit({ action: 'list', entity: 'audit', patientId });
    return pageFrom(rows, query.limit, (row) => toAuditRow(row, ctx), (row) => [Number(row.seq)]);
  }

  async listAudit(ctx: RequestContext, query: AuditQuery): Promise<AuditPage> {
    const rows = await matching(ctx, query, beforeSeq(query.cursor), query.limit + 1);
    const page = pageFrom(rows, query.limit, (row) => toAuditRow(row, ctx), (row) => [Number(row.seq)]);
    ctx.audit({ action: 'list', entity: 'audit', shownPatientIds: [...new Set(page.items.flatMap(({ patientId }) => patientId ?? []))] });
    return page;
  }

  async exportAudit(ctx: RequestContext, query: AuditFileQuery) {
    const rows = await matching(ctx, query, ANY, MOST_IN_FILE + 1);
    if (rows.length > MOST_IN_FILE) throw problem('too-many-rows', { detail: `A file holds ${MOST_IN_FILE} entries at most. Choose fewer days.` });
    const entries = rows.map((row) => toAuditRow(row, ctx));
    ctx.audit({ action: 'export', entity: 'audit', shownPatientIds: [...new Set(entries.flatMap(({ patientId }) => patientId ?? []))] });
    return fileAnswer(auditCsv(entries), 'text/csv; charset=utf-8', `legwork-audit-${ctx.today}.csv`);
  }

  async verifyAudit(ctx: RequestContext): Promise<AuditVerificationResponse> {
    const [found] = await ctx.tx.$queryRaw<{ broken: bigint | null; rows: bigint }[]>`
      select audit_first_break() as broken, (select count(*) from audit_event where clinic_id = ${ctx.clinicId}::uuid) as rows`;
    const firstBreak = found?.broken ?? null;
    ctx.audit({ action: 'read', entity: 'audit', fields: ['verification'] });
    return { whole: firstBreak === null, firstBreak: firstBreak === null ? null : Number(firstBreak), rows: Number(found?.rows ?? 0), checkedAt: ctx.now.toISOString() };
  }
}

/** The latest first. */
function matching(ctx: RequestContext, query: AuditFileQuery, before: Prisma.Sql, limit: number): Promise<AuditEventRow[]> {
  return ctx.tx.$queryRaw<AuditEventRow[]>`
    select ${COLUMNS} from audit_event e where e.clinic_id = ${ctx.clinicId}::uuid and ${before}
      and ${query.patientId === undefined ? ANY : Prisma.sql`e.patient_id = ${query.patientId}::uuid`}
      and ${query.actorId === undefined ? ANY : Prisma.sql`e.actor_id = ${query.actorId}::uuid`}
      and ${query.action === undefined ? ANY : Prisma.sql`e.action = ${query.action}`}
      and ${query.from === undefined ? ANY : Prisma.sql`e.at >= ${instantsOfDay(query.from, ctx.timeZone).from}`}
      and ${query.until === undefined ? ANY : Prisma.sql`e.at < ${instantsOfDay(query.until, ctx.timeZone).until}`}
    order by e.seq desc limit ${limit}`;
}

function beforeSeq(cursor: string | undefined): Prisma.Sql {
  const after = decodeCursor(cursor, ['number']);
  // A number that is not whole matches like the next lower one.
  return after === undefined ? ANY : Prisma.sql`e.seq < ${Math.trunc(after[0])}`;
}
