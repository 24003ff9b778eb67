// A plan, and its page for the patient, as PDF. What is printed for staff is the plan as it stands; by the link, what was agreed.
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { stageNameIn } from '@legwork/clinical';
import { found, type ClinicWork, type RequestContext } from '../../platform/http/api.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { CareDoor } from '../care-links/care-door.service.js';
import { carePage } from '../care-links/care-page.js';
import { carePartsOf, type CareParts } from '../care-links/care-parts.js';
import type { CareLanguage } from '../care-links/care.dto.js';
import { planContent } from '../plans/plan-content.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import type { paper as pagePaper } from './patient-page-document.js';
import type { paper as planPaper } from './plan-document.js';
import type { PlanPaperLanguage } from './plan-documents.dto.js';
import { planRows } from './plan-lines.js';
import type { PrintedFor } from './printed-plan.js';

/** Takes a while: called when no transaction waits for it. */
export type Draw = () => Promise<Buffer>;

const PLAN_PAPER = new URL('./plan-document.js', import.meta.url);
const PAGE_PAPER = new URL('./patient-page-document.js', import.meta.url);

@Injectable()
export class PlanDocumentsService {
  constructor(private readonly plans: PlanReadsService, private readonly door: CareDoor) {}

  async plan(ctx: RequestContext, id: string, { language = 'en' }: PlanPaperLanguage): Promise<Draw> {
    const loaded = await this.plans.load(ctx, id);
    const shown = await this.plans.show(ctx, loaded);
    const parts = await carePartsOf(ctx, id);
    const page = carePage(parts, planContent(loaded), { today: ctx.today, language });
    const screened = Object.values(await this.plans.screenedFor(ctx, loaded));
    const printed = { ...planRows(shown, screened, language), ...(await printedFor(ctx, parts, shown.changedSinceAgreed)), page, stage: stageNameIn[language][page.stage.id], printedBy: ctx.displayName };
    ctx.audit({ action: 'print', entity: 'plan', entityId: id, patientId: loaded.patientId });
    return () => renderPdf<typeof planPaper>(PLAN_PAPER, printed);
  }

  async page(ctx: RequestContext, id: string, { language }: CareLanguage): Promise<Draw> {
    const loaded = await this.plans.load(ctx, id);
    const { changedSinceAgreed } = await this.plans.show(ctx, loaded);
    const parts = await carePartsOf(ctx, id);
    const printed = { ...(await printedFor(ctx, parts, changedSinceAgreed)), page: carePage(parts, planContent(loaded), { today: ctx.today, language: language ?? parts.patient.language }) };
    ctx.audit({ action: 'print', entity: 'plan', entityId: id, patientId: loaded.patientId, fields: ['patient-page'] });
    return () => renderPdf<typeof pagePaper>(PAGE_PAPER, printed);
  }

  /** What was agreed, by the link's own cookie. */
  async ownPage(request: FastifyRequest, { language }: CareLanguage): Promise<Draw> {
    const printed = await this.door.open(request, async (work, { parts }) => {
      work.audit({ action: 'print', entity: 'plan', entityId: parts.plan.id, patientId: parts.patient.id, fields: ['patient-page'] });
      return { ...(await printedFor(work, parts, false)), page: carePage(parts, parts.version.content, { today: work.today, language: language ?? parts.patient.language }) };
    });
    return () => renderPdf<typeof pagePaper>(PAGE_PAPER, printed);
  }
}

async function printedFor(work: ClinicWork, parts: CareParts, hasChanged: boolean): Promise<PrintedFor> {
  const { name, phone, emergencyNumber } = found(await work.tx.clinic.findUnique({ where: { id: work.clinicId }, select: { name: true, phone: true, emergencyNumber: true } }));
  const { patient, plan, version, agreement } = parts;
  const stands = version !== null && !hasChanged;
  return {
    clinicName: name, clinicPhone: phone, emergencyNumber, timeZone: work.timeZone, printedAt: work.now.toISOString(),
    patient: { id: patient.id, name: `${patient.givenName} ${patient.familyName}`, birthDate: patient.birthDate }, planTitle: plan.title,
    number: stands ? version.number : null,
    agreement: stands && agreement !== null ? { ...agreement, agreedAt: new Date(agreement.agreedAt).toISOString() } : null,
  };
}
