// The list of what was done in a visit. Each line is held against the screening and the role of whoever treated.
import { Injectable } from '@nestjs/common';
import { bodyRegions, performersAllowed, type ClinicScope, type RegionAnswer } from '@legwork/clinical';
import { dateOfDay, newId, problem, staleVersion, type ProblemDetail, type RequestContext } from '../../platform/http/api.js';
import { clinicScopeOf } from '../clinics/scope-rows.js';
import type { Note } from './note.js';
import { SessionReadsService } from './session-reads.service.js';
import { refuseClosed } from './session-refusals.js';
import type { SessionNoteResponse, SigningRemark } from './session-responses.dto.js';
import { SessionRevisionsService } from './session-revisions.service.js';
import type { TechniqueInput, TechniqueList } from './sessions.dto.js';
import { mayEdit } from './sessions.policy.js';
import { refusalOf } from './technique-limits.js';
import { VisitScreeningService } from './visit-screening.service.js';

@Injectable()
export class TechniquesService {
  constructor(
    private readonly reads: SessionReadsService,
    private readonly revisions: SessionRevisionsService,
    private readonly screening: VisitScreeningService,
  ) {}

  async replace(ctx: RequestContext, id: string, version: number, { techniques }: TechniqueList): Promise<SessionNoteResponse> {
    const before = await this.reads.load(ctx, id);
    refuseClosed(before);
    if (!mayEdit(ctx, before)) throw problem('not-allowed', { detail: 'This note is somebody else’s.' });
    if (before.version !== version) throw staleVersion(await this.reads.show(ctx, id));
    refuseImpossible(this.screening.performerOf(before), techniques);
    refuseOutsideClinicScope(this.screening.performerOf(before), before, techniques, await clinicScopeOf(ctx));
    await this.#refuseUnknownOverrides(ctx, before, techniques);
    const refusals = await this.#refusals(ctx, before, techniques);
    if (refusals.length > 0) {
      throw problem('not-allowed-by-screening', { detail: 'The screening does not allow this.', errors: refusals.map(({ pointer, code, detail }) => ({ pointer, code, detail })) });
    }
    await this.#write(ctx, before, techniques);
    ctx.audit({ action: 'update', entity: 'session', entityId: id, patientId: before.patientId, fields: ['techniques'] });
    return this.reads.show(ctx, id);
  }

  /** What the screening as it is now says against the techniques of a note. */
  async remarksOn(ctx: RequestContext, session: Note): Promise<SigningRemark[]> {
    return this.#refusals(ctx, session, session.techniques);
  }

  async #refusals(ctx: RequestContext, session: Note, techniques: readonly Placed[]): Promise<SigningRemark[]> {
    if (techniques.length === 0) return [];
    const result = await this.screening.resultFor(ctx, session, techniques.map(placeOf));
    return techniques.flatMap((technique, index) => refusalOf(technique, index, result) ?? []);
  }

  async #write(ctx: RequestContext, before: Note, techniques: readonly TechniqueInput[]): Promise<void> {
    const { screeningId } = techniques.length === 0 ? before : await this.screening.ofVisit(ctx, before);
    const { count } = await ctx.tx.session.updateMany({
      where: { clinicId: ctx.clinicId, id: before.id, version: before.version, status: 'draft' },
      data: { screeningId, savedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, before.id));
    await this.revisions.keepTechniques(ctx, before);
    await ctx.tx.sessionTechnique.deleteMany({ where: { clinicId: ctx.clinicId, sessionId: before.id } });
    await ctx.tx.sessionTechnique.createMany({
      data: techniques.map((technique, position) => ({ clinicId: ctx.clinicId, id: newId(), sessionId: before.id, position, ...columnsOf(technique) })),
    });
  }

  /** The screening counts every override in force by itself; naming one records whose decision was followed. */
  async #refuseUnknownOverrides(ctx: RequestContext, session: Note, techniques: readonly TechniqueInput[]): Promise<void> {
    const named = [...new Set(techniques.flatMap(({ overrideId }) => overrideId ?? []))];
    if (named.length === 0) return;
    const rows = await ctx.tx.override.findMany({
      where: { clinicId: ctx.clinicId, patientId: session.patientId, id: { in: named }, validUntil: { gte: dateOfDay(session.visitDate) } }, select: { id: true },
    });
    const valid = new Set(rows.map(({ id }) => id));
    const errors = techniques.flatMap(({ overrideId }, index): ProblemDetail[] =>
      (overrideId === undefined || overrideId === null || valid.has(overrideId)
        ? []
        : [{ pointer: `/techniques/${index}/overrideId`, code: 'unknown', detail: 'There is no override in force with this id.' }]));
    if (errors.length > 0) throw problem('invalid-input', { errors });
  }
}

interface Placed {
  readonly modalityId: string;
  readonly region: string;
  readonly side?: string | null;
  readonly pressure0To5?: number | null;
}

function placeOf({ region, side }: Placed): RegionAnswer {
  return side === 'left' || side === 'right' ? { region, side } : region;
}

function refuseImpossible(performer: string, techniques: readonly TechniqueInput[]): void {
  const errors = techniques.flatMap(({ modalityId, region, side }, index): ProblemDetail[] => {
    const lateral = bodyRegions.find(({ id }) => id === region)?.lateral === true;
    return lateral || side === undefined || side === null
      ? []
      : [{ pointer: `/techniques/${index}/side`, code: 'side-not-possible', detail: `The region has no sides, so ${modalityId} has none either.` }];
  });
  if (errors.length > 0) throw problem('invalid-input', { errors });
  const outside = techniques.flatMap(({ modalityId }, index): ProblemDetail[] => {
    const { allowed, scopeWording } = performersAllowed(modalityId, performer);
    return allowed ? [] : [{ pointer: `/techniques/${index}/modalityId`, code: 'outside-scope', detail: scopeWording ?? 'Another role performs this.' }];
  });
  if (outside.length > 0) throw problem('outside-scope', { detail: 'This technique is outside the role of whoever treated.', errors: outside });
}

/** What stands in the note was recorded while the clinic let it be done, and stays. */
function refuseOutsideClinicScope(performer: string, { techniques: standing }: Note, techniques: readonly TechniqueInput[], scope: ClinicScope): void {
  const errors = techniques.flatMap((technique, index): ProblemDetail[] => {
    const { outside, scopeWording = '' } = performersAllowed(technique.modalityId, performer, scope);
    return outside !== 'clinic' || standing.some((each) => isSameWork(each, technique)) ? [] : [{ pointer: `/techniques/${index}/modalityId`, code: 'outside-clinic-scope', detail: scopeWording }];
  });
  if (errors.length > 0) throw problem('outside-clinic-scope', { detail: 'This clinic’s settings do not let whoever treated perform this technique.', errors });
}

const isSameWork = (one: Placed, other: Placed): boolean => one.modalityId === other.modalityId && one.region === other.region && (one.side ?? null) === (other.side ?? null);

function columnsOf({ modalityId, region, side, pressure0To5, minutes, response, painAfter0To10, note, overrideId }: TechniqueInput) {
  return {
    modalityId, region, side: side ?? null, pressure0To5: pressure0To5 ?? null, minutes: minutes ?? null,
    response: response ?? null, painAfter0To10: painAfter0To10 ?? null, note: note ?? null, overrideId: overrideId ?? null,
  };
}
