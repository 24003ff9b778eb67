// What happened here since somebody was sent to us: the matter of the report back.
import { Injectable } from '@nestjs/common';
import { dayOf, dayOrNull, type RequestContext } from '../../platform/http/api.js';
import { FindingsService } from '../findings/findings.service.js';
import { medicinesOf } from '../letters/reported-medicines.js';
import { modalityName, placeName } from '../note-documents/note-words.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { courseLine, measuredCourses } from './letter-measures.js';
import type { LoadedLetter } from './letter-matter.service.js';
import type { ReportFacts } from './report-draft.js';

interface DoneRow {
  readonly modalityId: string;
  readonly region: string | null;
  readonly side: string | null;
  readonly visits: number;
}

interface VisitSpan {
  readonly visits: number;
  readonly firstOn: Date | null;
  readonly lastOn: Date | null;
}

const FINDINGS_IN_REPORT = 12;
const MOST_TECHNIQUES = 12;

@Injectable()
export class ReportMatterService {
  constructor(private readonly findings: FindingsService) {}

  async of(ctx: RequestContext, row: LoadedLetter): Promise<ReportFacts> {
    const { patient, patientId, inboundLetter } = row;
    const { visits, firstOn, lastOn } = await this.#visits(ctx, row);
    return {
      performerRole: performerRoleOf(ctx.role), clinicName: ctx.clinicName, patientName: `${patient.givenName} ${patient.familyName}`,
      birthDate: dayOrNull(patient.birthDate), letterOn: inboundLetter?.datedOn == null ? null : dayOf(inboundLetter.datedOn),
      question: row.question, diagnosis: inboundLetter?.diagnosis ?? null, precautions: inboundLetter?.precautions ?? null,
      visits, firstSeenOn: dayOrNull(firstOn), lastSeenOn: dayOrNull(lastOn),
      done: await this.#done(ctx, row), findings: await this.findings.latestSummaries(ctx, patientId, FINDINGS_IN_REPORT),
      measures: (await measuredCourses(ctx, patientId, row.episodeId)).map(courseLine), medicines: await medicinesOf(ctx, patientId),
    };
  }

  /** Signed visits since the referral came in. */
  async #visits(ctx: RequestContext, { patientId, episodeId, createdAt }: LoadedLetter): Promise<VisitSpan> {
    const [span] = await ctx.tx.$queryRaw<VisitSpan[]>`
      select count(*)::int as visits, min(visit_date) as "firstOn", max(visit_date) as "lastOn" from session
      where clinic_id = ${ctx.clinicId}::uuid and patient_id = ${patientId}::uuid and status = 'signed' and visit_type <> 'not-treated' and signed_at >= ${createdAt}
        and (${episodeId}::uuid is null or episode_id = ${episodeId}::uuid)`;
    return span ?? { visits: 0, firstOn: null, lastOn: null };
  }

  async #done(ctx: RequestContext, { patientId, episodeId, createdAt }: LoadedLetter): Promise<string[]> {
    const rows = await ctx.tx.$queryRaw<DoneRow[]>`
      select t.modality_id as "modalityId", t.region, t.side, count(distinct s.id)::int as visits
      from session s join session_technique t on t.clinic_id = s.clinic_id and t.session_id = s.id
      where s.clinic_id = ${ctx.clinicId}::uuid and s.patient_id = ${patientId}::uuid and s.status = 'signed' and s.signed_at >= ${createdAt}
        and (${episodeId}::uuid is null or s.episode_id = ${episodeId}::uuid)
      group by t.modality_id, t.region, t.side order by visits desc, t.modality_id, t.region, t.side limit ${MOST_TECHNIQUES}`;
    return rows.map(({ modalityId, region, side, visits }) => `${modalityName(modalityId)}${region === null ? '' : `, ${placeName(region, side).toLowerCase()}`} (${visits === 1 ? '1 visit' : `${visits} visits`})`);
  }
}
