// Is a note complete, does it make sense, does it fit the screening and the role: the remarks before a signature.
import { Injectable } from '@nestjs/common';
import { dateOfDay, problem, type RequestContext, type Role } from '../../platform/http/api.js';
import { carriedRemarks } from './carried-lines.js';
import type { Note } from './note.js';
import type { SigningCheckResponse, SigningRemark } from './session-responses.dto.js';
import { problemsOf, remark, warningsOf } from './signing-rules.js';
import { TechniquesService } from './techniques.service.js';
import { VisitScreeningService, type VisitScreening } from './visit-screening.service.js';

const STOPPED: readonly (string | null)[] = ['emergency', 'do-not-treat-refer'];
const MS_PER_MINUTE = 60_000;

export interface Checked extends SigningCheckResponse {
  readonly screening: VisitScreening;
}

@Injectable()
export class SigningCheckService {
  constructor(
    private readonly techniques: TechniquesService,
    private readonly screening: VisitScreeningService,
  ) {}

  async check(ctx: RequestContext, session: Note): Promise<Checked> {
    const screening = await this.screening.ofVisit(ctx, session);
    const problems = [...problemsOf(session, ctx.today), ...(await this.#againstScreening(ctx, session, screening))];
    const warnings = [
      ...warningsOf(session, { role: scopeRole(ctx, session), today: ctx.today, visitMinutes: await this.#visitMinutes(ctx, session) }),
      ...(await this.#carried(ctx, session)), ...unscreened(ctx, session, screening),
    ];
    return { ready: problems.length === 0, problems, warnings, screening };
  }

  /** The remarks, or a refusal while something is missing or not yet seen. */
  async pass(ctx: RequestContext, session: Note, warningsSeen: boolean | undefined): Promise<VisitScreening> {
    const { problems, warnings, screening } = await this.check(ctx, session);
    if (problems.length > 0) throw problem('incomplete', { detail: 'The note cannot be signed yet.', errors: problems.map(toError) });
    if (warnings.length > 0 && warningsSeen !== true) throw problem('warnings-open', { detail: 'Look at the remarks before signing.', errors: warnings.map(toError) });
    return screening;
  }

  /** On the day of the visit everything is held against the screening once more; later the techniques stand as they were accepted. */
  async #againstScreening(ctx: RequestContext, session: Note, { status }: VisitScreening): Promise<SigningRemark[]> {
    if (session.visitType === 'not-treated') return [];
    if (STOPPED.includes(status)) {
      return [remark('/visitType', 'screening-stops', 'The screening of that day stops any treatment. Record the visit as not treated.')];
    }
    return session.visitDate === ctx.today ? this.techniques.remarksOn(ctx, session) : [];
  }

  /** What the appointment was booked for; null without one. */
  async #visitMinutes(ctx: RequestContext, { appointmentId }: Note): Promise<number | null> {
    if (appointmentId === null) return null;
    const row = await ctx.tx.appointment.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: appointmentId } }, select: { startsAt: true, endsAt: true } });
    return row === null ? null : Math.round((row.endsAt.getTime() - row.startsAt.getTime()) / MS_PER_MINUTE);
  }

  async #carried(ctx: RequestContext, session: Note): Promise<SigningRemark[]> {
    const before = await ctx.tx.session.findFirst({
      where: { clinicId: ctx.clinicId, patientId: session.patientId, status: 'signed', visitType: { not: 'not-treated' }, visitDate: { lte: dateOfDay(session.visitDate) }, id: { not: session.id } },
      orderBy: [{ visitDate: 'desc' }, { id: 'desc' }],
      select: { subjective: true, objective: true, assessment: true, plan: true },
    });
    return before === null ? [] : carriedRemarks(session, before);
  }
}

const toError = ({ pointer, code, detail }: SigningRemark) => ({ pointer, code, detail });

/**
 * The words are the signer's: a physiotherapist who co-signs may name what an assistant saw. An assistant who sends
 * writes for whoever will be asked, so the narrower scope is held against the note.
 */
function scopeRole(ctx: RequestContext, session: Note): Role {
  if (session.authorRole !== 'assistant') return session.authorRole;
  return ctx.role === 'physiotherapist' || session.visitType === 'physio-initial' ? 'physiotherapist' : 'massage_therapist';
}

function unscreened(ctx: RequestContext, session: Note, { screeningId }: VisitScreening): SigningRemark[] {
  if (screeningId !== null || session.techniques.length === 0 || session.visitDate === ctx.today) return [];
  return [remark('/visitDate', 'screening-missing', 'No screening of that day is on record.')];
}
