// Signing: the note is complete, makes sense, fits the screening and the role; then it is frozen with its fingerprint.
import { Injectable } from '@nestjs/common';
import { addDays, problem, staleVersion, type RequestContext, type Role } from '../../platform/http/api.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Note } from './note.js';
import { SessionReadsService } from './session-reads.service.js';
import type { SessionNoteResponse, SigningCheckResponse, SigningRemark } from './session-responses.dto.js';
import { followUpKey, refuseClosed, unsignedNoteKey } from './session-refusals.js';
import type { SignatureInput } from './sessions.dto.js';
import { maySign } from './sessions.policy.js';
import { toTechnique } from './sessions.view.js';
import { problemsOf, warningsOf } from './signing-rules.js';
import { TechniquesService } from './techniques.service.js';
import { VisitScreeningService, type VisitScreening } from './visit-screening.service.js';

const FOLLOW_UP_DAYS = 1;
const STOPPED: readonly (string | null)[] = ['emergency', 'do-not-treat-refer'];

interface Checked extends SigningCheckResponse {
  readonly screening: VisitScreening;
}

@Injectable()
export class SigningService {
  constructor(
    private readonly reads: SessionReadsService,
    private readonly techniques: TechniquesService,
    private readonly screening: VisitScreeningService,
    private readonly tasks: TasksService,
  ) {}

  async check(ctx: RequestContext, id: string): Promise<SigningCheckResponse> {
    const session = await this.reads.load(ctx, id);
    refuseClosed(session);
    const { ready, problems, warnings } = await this.#check(ctx, session);
    ctx.audit({ action: 'read', entity: 'session', entityId: id, patientId: session.patientId, fields: ['signing-check'] });
    return { ready, problems, warnings };
  }

  async sign(ctx: RequestContext, id: string, version: number, { warningsSeen }: SignatureInput): Promise<SessionNoteResponse> {
    await this.#lock(ctx, id);
    const session = await this.reads.load(ctx, id);
    refuseClosed(session);
    if (!maySign(ctx, session)) throw problem('not-allowed', { detail: 'This note is not yours to sign.' });
    if (session.version !== version) throw staleVersion(await this.reads.show(ctx, id));
    const { problems, warnings, screening } = await this.#check(ctx, session);
    if (problems.length > 0) throw problem('incomplete', { detail: 'The note cannot be signed yet.', errors: problems.map(({ pointer, code, detail }) => ({ pointer, code, detail })) });
    if (warnings.length > 0 && warningsSeen !== true) {
      throw problem('warnings-open', { detail: 'Look at the remarks before signing.', errors: warnings.map(({ pointer, code, detail }) => ({ pointer, code, detail })) });
    }
    const hash = await this.#freeze(ctx, session, screening);
    await this.#settle(ctx, session);
    ctx.audit({ action: 'sign', entity: 'session', entityId: id, patientId: session.patientId, fields: [`hash:${hash}`] });
    return this.reads.show(ctx, id);
  }

  async #check(ctx: RequestContext, session: Note): Promise<Checked> {
    const note = { ...session, findingCount: session.findings.length };
    const screening = await this.screening.ofVisit(ctx, session);
    const problems = [...problemsOf(note), ...(await this.#againstScreening(ctx, session, screening))];
    // The words are the signer's: a physiotherapist who co-signs may name what an assistant saw.
    return { ready: problems.length === 0, problems, warnings: [...warningsOf(note, scopeRole(ctx, session)), ...unscreened(ctx, session, screening)], screening };
  }

  /** On the day of the visit everything is held against the screening once more; later the techniques stand as they were accepted. */
  async #againstScreening(ctx: RequestContext, session: Note, { status }: VisitScreening): Promise<SigningRemark[]> {
    if (session.visitType === 'not-treated') return [];
    if (STOPPED.includes(status)) {
      return [remark('/visitType', 'screening-stops', 'The screening of that day stops any treatment. Record the visit as not treated.')];
    }
    return session.visitDate === ctx.today ? this.techniques.remarksOn(ctx, session) : [];
  }

  /** Children that are being added wait, or make this wait: what is hashed is what is frozen. */
  async #lock(ctx: RequestContext, id: string): Promise<void> {
    await ctx.tx.$queryRaw`select 1 from session where clinic_id = ${ctx.clinicId}::uuid and id = ${id}::uuid for update`;
  }

  async #freeze(ctx: RequestContext, session: Note, { screeningId }: VisitScreening): Promise<string> {
    const planVersionId = await this.#planVersion(ctx, session);
    const hash = contentHash(contentOf(ctx, session, screeningId, planVersionId));
    const { count } = await ctx.tx.session.updateMany({
      where: { clinicId: ctx.clinicId, id: session.id, version: session.version, status: 'draft' },
      data: { status: 'signed', signedAt: ctx.now, signedById: ctx.membershipId, contentHash: hash, screeningId, planVersionId, version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, session.id));
    return hash.toString('hex');
  }

  /** The version of the plan that was agreed when the note was signed. */
  async #planVersion(ctx: RequestContext, session: Note): Promise<string | null> {
    const ofEpisode = session.episodeId === null ? {} : { OR: [{ episodeId: session.episodeId }, { episodeId: null }] };
    const row = await ctx.tx.planVersion.findFirst({
      where: { clinicId: ctx.clinicId, plan: { patientId: session.patientId, status: 'active', ...ofEpisode } },
      orderBy: { activatedAt: 'desc' },
      select: { id: true },
    });
    return row?.id ?? null;
  }

  async #settle(ctx: RequestContext, session: Note): Promise<void> {
    await this.tasks.close(ctx, unsignedNoteKey(session.id));
    if (session.appointmentId !== null) {
      await ctx.tx.appointment.updateMany({
        where: { clinicId: ctx.clinicId, id: session.appointmentId, status: { in: ['booked', 'arrived'] } }, data: { status: 'done', version: { increment: 1 } },
      });
    }
    if (session.visitType !== 'not-treated') return;
    await this.tasks.open(ctx, {
      kind: 'follow-up', patientId: session.patientId, subjectKind: 'session', subjectId: session.id, causeKey: followUpKey(session.id),
      ownerId: ctx.membershipId, dueOn: addDays(ctx.today, FOLLOW_UP_DAYS),
    });
  }
}

const remark = (pointer: string, code: string, detail: string): SigningRemark => ({ pointer, code, detail, found: null, offered: null });

/** The scope of whoever signs, and of a massage therapist's own note whoever looks at it. */
function scopeRole(ctx: RequestContext, session: Note): Role {
  return session.authorRole === 'assistant' ? ctx.role : session.authorRole;
}

function unscreened(ctx: RequestContext, session: Note, { screeningId }: VisitScreening): SigningRemark[] {
  if (screeningId !== null || session.techniques.length === 0 || session.visitDate === ctx.today) return [];
  return [remark('/visitDate', 'screening-missing', 'No screening of that day is on record.')];
}

/** What the signature covers. */
function contentOf(ctx: RequestContext, session: Note, screeningId: string | null, planVersionId: string | null) {
  const { id, patientId, episodeId, visitType, authorId, subjective, objective, assessment, plan, notTreatedReason } = session;
  return {
    id, patientId, episodeId, visitType, visitDate: session.visitDate, authorId, subjective, objective, assessment, plan, notTreatedReason,
    screeningId, planVersionId, signedById: ctx.membershipId, signedAt: ctx.now.toISOString(),
    techniques: session.techniques.map(toTechnique),
    findings: session.findings.map(({ id: findingId, kind, region, side, data, authorId: foundBy, recordedAt }) =>
      ({ id: findingId, kind, region, side, data, authorId: foundBy, recordedAt })),
  };
}
