// Findings on the body map: recorded one by one, corrected with a version, closed with the note they belong to.
import { Injectable } from '@nestjs/common';
import { decodeCursor, found, newId, pageFrom, problem, staleVersion, type Page, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { checkFindingData } from './finding-data.js';
import { FindingEffectsService } from './finding-effects.service.js';
import { checkPlace } from './finding-place.js';
import type { FindingChange, FindingKind, FindingResponse, FindingSide, FindingsQuery, NewFinding } from './findings.dto.js';
import { mayEditFinding, mayPerformTest } from './findings.policy.js';
import { findingIncludes, inSignedNote, toFindingResponse, type LoadedFinding } from './findings.view.js';

export { FindingResponse } from './findings.dto.js';

@Injectable()
export class FindingsService {
  constructor(
    private readonly patients: PatientsService,
    private readonly links: ChartLinksService,
    private readonly effects: FindingEffectsService,
  ) {}

  async list(ctx: RequestContext, patientId: string, query: FindingsQuery): Promise<Page<FindingResponse>> {
    await this.patients.require(ctx, patientId);
    const after = decodeCursor(query.cursor, ['instant', 'id']);
    const rows = await ctx.tx.finding.findMany({
      where: {
        clinicId: ctx.clinicId, patientId, status: query.status ?? 'active',
        ...(query.kind !== undefined && { kind: query.kind }),
        ...(query.region !== undefined && { region: query.region }),
        ...(query.episodeId !== undefined && { episodeId: query.episodeId }),
        ...(query.sessionId !== undefined && { sessionId: query.sessionId }),
        ...(after !== undefined && { OR: [{ recordedAt: { lt: new Date(after[0]) } }, { recordedAt: new Date(after[0]), id: { lt: after[1] } }] }),
      },
      include: findingIncludes,
      orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    ctx.audit({ action: 'list', entity: 'finding', patientId });
    return pageFrom(rows, query.limit, (row) => toFindingResponse(row, ctx), (row) => [row.recordedAt.toISOString(), row.id]);
  }

  async create(ctx: RequestContext, patientId: string, input: NewFinding): Promise<FindingResponse> {
    await this.patients.require(ctx, patientId);
    const side = input.side ?? null;
    this.#refuseInvalid(ctx, { kind: input.kind, region: input.region, side, data: input.data });
    await this.links.check(ctx, patientId, { episodeId: input.episodeId, sessionId: input.sessionId });
    if (input.sessionId !== undefined && input.sessionId !== null) await this.#refuseSigned(ctx, input.sessionId);
    const { id } = await ctx.tx.finding.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, episodeId: input.episodeId ?? null, sessionId: input.sessionId ?? null, kind: input.kind,
        region: input.region, side, data: input.data as Prisma.InputJsonObject, authorId: ctx.membershipId, recordedAt: ctx.now,
      },
    });
    const row = await this.#load(ctx, id);
    ctx.audit({ action: 'create', entity: 'finding', entityId: id, patientId, fields: [input.kind] });
    return toFindingResponse(row, ctx, await this.effects.apply(ctx, row));
  }

  async update(ctx: RequestContext, id: string, version: number, input: FindingChange): Promise<FindingResponse> {
    const before = await this.#load(ctx, id);
    if (inSignedNote(before)) throw signed();
    if (!mayEditFinding(ctx, { authorId: before.authorId, inSignedNote: false })) throw problem('not-allowed', { detail: 'Only its author or a practitioner corrects a finding.' });
    const side = input.side === undefined ? (before.side as FindingSide | null) : input.side;
    this.#refuseInvalid(ctx, { kind: before.kind as FindingKind, region: input.region ?? before.region, side, data: input.data ?? before.data });
    const { count } = await ctx.tx.finding.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: {
        side, region: input.region ?? before.region, status: input.status ?? before.status,
        ...(input.data !== undefined && { data: input.data as Prisma.InputJsonObject }), version: { increment: 1 },
      },
    });
    const after = await this.#load(ctx, id);
    if (count === 0) throw staleVersion(toFindingResponse(after, ctx));
    ctx.audit({ action: 'update', entity: 'finding', entityId: id, patientId: before.patientId, fields: Object.keys(input) });
    return toFindingResponse(after, ctx, await this.effects.apply(ctx, after, before));
  }

  /** The newest active findings in one line of words each. */
  async latestSummaries(ctx: RequestContext, patientId: string, count: number): Promise<string[]> {
    const rows = await ctx.tx.finding.findMany({
      where: { clinicId: ctx.clinicId, patientId, status: 'active' }, include: findingIncludes, orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: count,
    });
    return rows.map((row) => toFindingResponse(row, ctx).summary);
  }

  #refuseInvalid(ctx: RequestContext, finding: { readonly kind: FindingKind; readonly region: string; readonly side: FindingSide | null; readonly data: unknown }): void {
    const dataErrors = checkFindingData(finding.kind, finding.data);
    const errors = dataErrors.length > 0 ? dataErrors : checkPlace(finding);
    if (errors.length > 0) throw problem('invalid-input', { errors });
    const testId: unknown = finding.kind === 'special-test' ? (finding.data as { readonly testId?: unknown }).testId : undefined;
    if (typeof testId === 'string' && !mayPerformTest(ctx.role, testId)) {
      throw problem('not-allowed', { detail: 'This test is a physiotherapist’s. Record what you saw as a finding instead.' });
    }
  }

  async #refuseSigned(ctx: RequestContext, sessionId: string): Promise<void> {
    const session = await ctx.tx.session.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: sessionId } }, select: { status: true } });
    if (session?.status !== 'draft') throw signed();
  }

  async #load(ctx: RequestContext, id: string): Promise<LoadedFinding> {
    return found(await ctx.tx.finding.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: findingIncludes }));
  }
}

const signed = () => problem('signed', { status: 409, detail: 'The note is signed; what belongs to it is not changed any more. Add an addendum to the note.' });
