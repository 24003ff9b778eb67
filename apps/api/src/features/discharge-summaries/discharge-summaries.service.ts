// The words a plan ends with: suggested from its data, edited by a person, signed once, printed.
import { Injectable } from '@nestjs/common';
import { dayOrNull, found, newId, PRACTITIONER_ROLES, problem, staleVersion, type Prisma, type RequestContext, type Role } from '../../platform/http/api.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import type { LoadedPlan } from '../plans/plan-content.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import type { DischargeSectionsInput, DischargeSummaryResponse } from './discharge-summaries.dto.js';
import type { paper } from './discharge-document.js';
import { summaryDraft } from './summary-draft.js';
import { SummaryMatterService } from './summary-matter.service.js';
import { SECTION_TITLES, SUMMARY_SECTIONS, type SummaryTexts } from './summary-sections.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;
const PAPER = new URL('./discharge-document.js', import.meta.url);
/** The version of a summary that nobody has saved yet. */
const UNWRITTEN = 1;
const textsOf = ({ began, done, changed, remains, home, comeBack }: SummaryTexts): SummaryTexts => ({ began, done, changed, remains, home, comeBack });

@Injectable()
export class DischargeSummariesService {
  constructor(
    private readonly plans: PlanReadsService,
    private readonly matter: SummaryMatterService,
  ) {}

  async read(ctx: RequestContext, planId: string): Promise<DischargeSummaryResponse> {
    const plan = await this.plans.load(ctx, planId);
    ctx.audit({ action: 'read', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['discharge-summary'] });
    return this.#show(ctx, plan);
  }

  async save(ctx: RequestContext, planId: string, version: number, input: DischargeSectionsInput): Promise<DischargeSummaryResponse> {
    const plan = await this.plans.load(ctx, planId);
    if (plan.activatedAt === null) throw problem('not-possible', { detail: 'A plan that was never agreed has nothing to sum up.' });
    const existing = await this.#row(ctx, planId);
    if (existing !== null && existing.signedAt !== null) throw problem('already-signed', { detail: 'The discharge summary is signed and stays as it is.' });
    const words = { sections: textsOf(input), writtenById: ctx.membershipId, writtenAt: ctx.now };
    if (existing === null && version === UNWRITTEN) await ctx.tx.dischargeSummary.create({ data: { clinicId: ctx.clinicId, id: newId(), planId, ...words, version: UNWRITTEN + 1 } });
    else {
      const { count } = await ctx.tx.dischargeSummary.updateMany({ where: { clinicId: ctx.clinicId, planId, version, signedAt: null }, data: { ...words, version: { increment: 1 } } });
      if (count === 0) throw staleVersion(await this.#show(ctx, plan));
    }
    ctx.audit({ action: 'update', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['discharge-summary'] });
    return this.#show(ctx, plan);
  }

  async sign(ctx: RequestContext, planId: string, version: number): Promise<DischargeSummaryResponse> {
    const plan = await this.plans.load(ctx, planId);
    const row = found(await this.#row(ctx, planId));
    if (row.signedAt !== null) throw problem('already-signed', { detail: 'The discharge summary is signed already.' });
    const texts = textsOf(row.sections as SummaryTexts);
    const empty = SUMMARY_SECTIONS.filter((section) => texts[section].trim() === '');
    if (empty.length > 0) {
      throw problem('not-complete', { detail: 'A part of the summary is empty.', errors: empty.map((section) => ({ pointer: `/${section}`, code: 'missing', detail: `Say something under “${SECTION_TITLES[section]}”.` })) });
    }
    const hash = contentHash({ planId, ...texts });
    const { count } = await ctx.tx.dischargeSummary.updateMany({
      where: { clinicId: ctx.clinicId, planId, version, signedAt: null },
      data: { signedAt: ctx.now, signedById: ctx.membershipId, signedName: ctx.displayName, signedRole: ctx.role, contentHash: hash, version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(await this.#show(ctx, plan));
    ctx.audit({ action: 'sign', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['discharge-summary', `hash:${hash.toString('hex')}`] });
    return this.#show(ctx, plan);
  }

  async print(ctx: RequestContext, planId: string): Promise<() => Promise<Buffer>> {
    const plan = await this.plans.load(ctx, planId);
    const { sections, signedName, signedRole, signedAt, contentHash: hash } = await this.#show(ctx, plan);
    const patient = found(await ctx.tx.patient.findUnique({
      where: { clinicId_id: { clinicId: ctx.clinicId, id: plan.patientId } }, select: { id: true, givenName: true, familyName: true, birthDate: true, healthNumber: true },
    }));
    ctx.audit({ action: 'print', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['discharge-summary'] });
    const { birthDate, ...person } = patient;
    const page = {
      clinicName: ctx.clinicName, timeZone: ctx.timeZone, printedAt: ctx.now.toISOString(), printedBy: ctx.displayName, planTitle: plan.title,
      patient: { ...person, birthDate: dayOrNull(birthDate) }, sections: textsOf(sections), signedName, signedRole, signedAt, contentHash: hash,
    };
    return () => renderPdf<typeof paper>(PAPER, page);
  }

  #row(ctx: RequestContext, planId: string) {
    return ctx.tx.dischargeSummary.findUnique({ where: { clinicId_planId: { clinicId: ctx.clinicId, planId } }, include: { writtenBy: { select: { displayName: true } } } });
  }

  async #show(ctx: RequestContext, plan: LoadedPlan): Promise<DischargeSummaryResponse> {
    const row = await this.#row(ctx, plan.id);
    const suggested = summaryDraft(await this.matter.of(ctx, plan));
    const isOpen = (row === null || row.signedAt === null) && plan.activatedAt !== null;
    return {
      planId: plan.id, sections: row === null ? suggested : sectionsOf(row.sections), suggested, isWritten: row !== null,
      writtenByName: row?.writtenBy.displayName ?? null, writtenAt: row?.writtenAt.toISOString() ?? null,
      signedName: row?.signedName ?? null, signedRole: row?.signedRole ?? null, signedAt: row?.signedAt?.toISOString() ?? null,
      contentHash: row === null || row.contentHash === null ? null : Buffer.from(row.contentHash).toString('hex'),
      version: row?.version ?? UNWRITTEN, can: { edit: isOpen, sign: isOpen && row !== null && practitioners.includes(ctx.role) },
    };
  }
}

const sectionsOf = (sections: Prisma.JsonValue): SummaryTexts => textsOf(sections as SummaryTexts);
