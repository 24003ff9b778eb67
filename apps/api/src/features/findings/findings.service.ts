// Findings on the body map: recorded one by one, corrected with a version, closed with the note they belong to.
import { Injectable } from '@nestjs/common';
import { decodeCursor, found, newId, pageFrom, problem, staleVersion, type Page, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PatientsService } from '../patients/patients.service.js';
import type { FindingsRecorded, NewFindings } from './examination.dto.js';
import { checkFindingData, type FindingData } from './finding-data.js';
import { FindingEffectsService } from './finding-effects.service.js';
import { checkPlace } from './finding-place.js';
import type { FindingChange, FindingKind, FindingResponse, FindingScreening, FindingSide, FindingsQuery, NewFinding } from './findings.dto.js';
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
    const { findings, screening } = await this.#record(ctx, patientId, [input], '');
    const [row] = findings;
    return toFindingResponse(found(row), ctx, screening);
  }

  /** Several findings in one transaction: one is wrong, none is stored. The screening runs again once. */
  async createAll(ctx: RequestContext, patientId: string, { findings: inputs }: NewFindings): Promise<FindingsRecorded> {
    const { findings, screening } = await this.#record(ctx, patientId, inputs, '/findings');
    return { findings: findings.map((row) => toFindingResponse(row, ctx)), screening };
  }

  async #record(ctx: RequestContext, patientId: string, inputs: readonly NewFinding[], list: string): Promise<{ findings: LoadedFinding[]; screening: FindingScreening | null }> {
    await this.patients.require(ctx, patientId);
    const at = (index: number): string => (list === '' ? '' : `${list}/${index}`);
    refuseInvalid(ctx, inputs.map((input, index) => ({ ...input, side: input.side ?? null, pointer: at(index) })));
    await this.#refuseOtherCharts(ctx, patientId, inputs, at);
    const rows = inputs.map(({ kind, region, side, data, episodeId, sessionId }) => ({
      clinicId: ctx.clinicId, id: newId(), patientId, episodeId: episodeId ?? null, sessionId: sessionId ?? null, kind,
      region, side: side ?? null, data: data as Prisma.InputJsonObject, authorId: ctx.membershipId, recordedAt: ctx.now,
    }));
    await ctx.tx.finding.createMany({ data: rows });
    const stored = await ctx.tx.finding.findMany({ where: { clinicId: ctx.clinicId, id: { in: rows.map(({ id }) => id) } }, include: findingIncludes });
    const byId = new Map(stored.map((row) => [row.id, row]));
    const findings = rows.map(({ id }) => found(byId.get(id)));
    for (const { id, kind } of findings) ctx.audit({ action: 'create', entity: 'finding', entityId: id, patientId, fields: [kind] });
    return { findings, screening: await this.effects.apply(ctx, findings) };
  }

  async update(ctx: RequestContext, id: string, version: number, input: FindingChange): Promise<FindingResponse> {
    const before = await this.#load(ctx, id);
    if (inSignedNote(before)) throw signed();
    if (!mayEditFinding(ctx, { authorId: before.authorId, inSignedNote: false })) throw problem('not-allowed', { detail: 'Only its author or a practitioner corrects a finding.' });
    const side = input.side === undefined ? (before.side as FindingSide | null) : input.side;
    refuseInvalid(ctx, [{ kind: before.kind as FindingKind, region: input.region ?? before.region, side, data: input.data ?? before.data, pointer: '' }]);
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
    return toFindingResponse(after, ctx, await this.effects.apply(ctx, [after], before));
  }

  /** The newest active findings in one line of words each. */
  async latestSummaries(ctx: RequestContext, patientId: string, count: number): Promise<string[]> {
    const rows = await ctx.tx.finding.findMany({
      where: { clinicId: ctx.clinicId, patientId, status: 'active' }, include: findingIncludes, orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: count,
    });
    return rows.map((row) => toFindingResponse(row, ctx).summary);
  }

  /** Each episode and each note is looked up once, however many findings name it. */
  async #refuseOtherCharts(ctx: RequestContext, patientId: string, inputs: readonly NewFinding[], at: (index: number) => string): Promise<void> {
    const seen = new Set<string>();
    for (const [index, { episodeId, sessionId }] of inputs.entries()) {
      const links = `${episodeId ?? ''} ${sessionId ?? ''}`;
      if (seen.has(links)) continue;
      seen.add(links);
      await this.links.check(ctx, patientId, { episodeId, sessionId }, at(index));
      if (sessionId !== undefined && sessionId !== null) await this.#refuseSigned(ctx, sessionId);
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

interface Unchecked {
  readonly kind: FindingKind;
  readonly region: string;
  readonly side: FindingSide | null;
  readonly data: unknown;
  /** Where it stands in the body. */
  readonly pointer: string;
}

function refuseInvalid(ctx: RequestContext, findings: readonly Unchecked[]): void {
  const errors = findings.flatMap((finding) => {
    const dataErrors = checkFindingData(finding.kind, finding.data);
    return (dataErrors.length > 0 ? dataErrors : checkPlace(finding)).map((error) => ({ ...error, pointer: `${finding.pointer}${error.pointer}` }));
  });
  if (errors.length > 0) throw problem('invalid-input', { errors });
  const others = findings.filter(({ kind, data }) => kind === 'special-test' && !mayPerformTest(ctx.role, (data as FindingData['special-test']).testId));
  if (others.length > 0) {
    const detail = 'This test is a physiotherapist’s. Record what you saw as a finding instead.';
    throw problem('not-allowed', { detail, errors: others.map(({ pointer }) => ({ pointer: `${pointer}/data/testId`, code: 'not-allowed', detail })) });
  }
}

const signed = () => problem('signed', { status: 409, detail: 'The note is signed; what belongs to it is not changed any more. Add an addendum to the note.' });
