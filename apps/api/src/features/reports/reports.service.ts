// Questions a clinic asks of its records: how many answers each has, the rows of one, and the same as a file.
import { Injectable } from '@nestjs/common';
import { decodeCursor, fileAnswer, found, pageFrom, Prisma, problem, type RequestContext } from '../../platform/http/api.js';
import { reportCsv } from './report-csv.js';
import { maySee, type ReportQuestion } from './report-question.js';
import { findReport, reportQuestions } from './report-questions.js';
import type { ReportFileQuery, ReportList, ReportPage, ReportRowsQuery } from './reports.dto.js';
import { type FoundRow, toReport, toReportRow } from './reports.view.js';

/** A file of more rows than this is no list that anybody works through. */
const MOST_IN_FILE = 10_000;

@Injectable()
export class ReportsService {
  /** Every question in one statement. */
  async listReports(ctx: RequestContext): Promise<ReportList> {
    const seen = reportQuestions.filter((report) => maySee(ctx, report));
    const counted = await ctx.tx.$queryRaw<{ readonly id: string; readonly rows: number }[]>(
      Prisma.join(seen.map((report) => Prisma.sql`select ${report.id} as id, count(*)::int as rows from (${report.rows(ctx)}) r
        join patient p on p.clinic_id = ${ctx.clinicId}::uuid and p.id = r.patient_id and p.status = 'active'`), ' union all '),
    );
    const rows = new Map(counted.map((count) => [count.id, count.rows]));
    ctx.audit({ action: 'list', entity: 'report' });
    return { items: seen.map((report) => toReport(report, found(rows.get(report.id)))) };
  }

  async listReportRows(ctx: RequestContext, id: string, query: ReportRowsQuery): Promise<ReportPage> {
    const report = reportFor(ctx, id);
    const after = decodeCursor(query.cursor, ['text', 'id']);
    const rows = await this.#rows(ctx, report, { ownerId: query.ownerId, after, limit: query.limit + 1 });
    const page = pageFrom(rows, query.limit, (row) => toReportRow(row, report), (row) => [row.since, row.subjectId]);
    ctx.audit({ action: 'list', entity: 'report', entityId: id, shownPatientIds: [...new Set(page.items.map(({ patientId }) => patientId))] });
    return page;
  }

  async exportReport(ctx: RequestContext, id: string, query: ReportFileQuery) {
    const report = reportFor(ctx, id);
    const rows = await this.#rows(ctx, report, { ownerId: query.ownerId, after: undefined, limit: MOST_IN_FILE + 1 });
    if (rows.length > MOST_IN_FILE) throw problem('too-many-rows', { detail: `A file holds ${MOST_IN_FILE} rows at most. Choose one owner.` });
    ctx.audit({ action: 'export', entity: 'report', entityId: id, shownPatientIds: [...new Set(rows.map(({ patientId }) => patientId))] });
    return fileAnswer(reportCsv(report, rows.map((row) => toReportRow(row, report))), 'text/csv; charset=utf-8', `legwork-${id}-${ctx.today}.csv`);
  }

  #rows(ctx: RequestContext, report: ReportQuestion, asked: { readonly ownerId: string | undefined; readonly after: readonly (string | number)[] | undefined; readonly limit: number }): Promise<FoundRow[]> {
    const { ownerId, after, limit } = asked;
    return ctx.tx.$queryRaw<FoundRow[]>`
      select r.subject_id as "subjectId", r.patient_id as "patientId", p.given_name as "givenName", p.family_name as "familyName", p.birth_date as "birthDate",
        to_char(r.since, 'YYYY-MM-DD') as since, m.display_name as "ownerName", r.told
      from (${report.rows(ctx)}) r
      join patient p on p.clinic_id = ${ctx.clinicId}::uuid and p.id = r.patient_id and p.status = 'active'
      left join membership m on m.clinic_id = ${ctx.clinicId}::uuid and m.id = r.owner_id
      where ${ownerId === undefined ? Prisma.sql`true` : Prisma.sql`r.owner_id = ${ownerId}::uuid`}
        and ${after === undefined ? Prisma.sql`true` : Prisma.sql`(r.since, r.subject_id) > (${after[0]}::date, ${after[1]}::uuid)`}
      order by r.since, r.subject_id limit ${limit}`;
  }
}

/** A question one may not ask answers like one that does not exist. */
function reportFor(ctx: RequestContext, id: string): ReportQuestion {
  const report = findReport(id);
  if (report === undefined || !maySee(ctx, report)) throw problem('not-found');
  return report;
}
