// A plan, and its page for the patient, as PDF. What is printed for staff is the plan as it stands; by the link, what was agreed.
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { doseFields, exerciseDoseWords, exerciseWordsIn, findExercise, findGoalMeasure, stageNames } from '@legwork/clinical';
import { found, type ClinicWork, type RequestContext } from '../../platform/http/api.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { CareDoor } from '../care-links/care-door.service.js';
import { carePage } from '../care-links/care-page.js';
import { carePartsOf, type CareParts } from '../care-links/care-parts.js';
import { CARE_WORDS } from '../care-links/care-words.js';
import type { CareLanguage } from '../care-links/care.dto.js';
import { modalityName, placeName } from '../note-documents/note-words.js';
import { planContent } from '../plans/plan-content.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import type { PlanResponse } from '../plans/plan-responses.dto.js';
import type { paper as pagePaper } from './patient-page-document.js';
import type { paper as planPaper } from './plan-document.js';
import type { PrintedFor, PrintedPlan } from './printed-plan.js';

/** Takes a while: called when no transaction waits for it. */
export type Draw = () => Promise<Buffer>;

const PLAN_PAPER = new URL('./plan-document.js', import.meta.url);
const PAGE_PAPER = new URL('./patient-page-document.js', import.meta.url);

const PERFORMERS: Readonly<Record<string, string>> = { 'massage-therapist': 'massage therapist', physiotherapist: 'physiotherapist', either: 'massage therapist or physiotherapist', patient: 'the patient' };

@Injectable()
export class PlanDocumentsService {
  constructor(private readonly plans: PlanReadsService, private readonly door: CareDoor) {}

  async plan(ctx: RequestContext, id: string): Promise<Draw> {
    const loaded = await this.plans.load(ctx, id);
    const shown = await this.plans.show(ctx, loaded);
    const parts = await carePartsOf(ctx, id);
    const page = carePage(parts, planContent(loaded), { today: ctx.today, language: 'en' });
    const printed = { ...printedPlan(shown), ...(await printedFor(ctx, parts, shown.changedSinceAgreed)), page, stage: stageNames[page.stage.id], printedBy: ctx.displayName };
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

function printedPlan({ goals, interventions, exercises, frequency, visits, injuryOn, reviewOn }: PlanResponse): Pick<PrintedPlan, 'goals' | 'lines' | 'exercises' | 'frequency' | 'visits' | 'injuryOn' | 'reviewOn'> {
  return {
    frequency, visits, injuryOn, reviewOn,
    goals: goals.map(({ activity, measureId, baseline, now, target, targetOn, status }) => ({ activity, measure: findGoalMeasure(measureId)?.name ?? measureId, baseline, now, target, targetOn, status: status.replaceAll('-', ' ') })),
    lines: interventions.map(({ modalityId, region, side, dose, performerRole, aim, stopRule, limit }) => ({
      what: modalityName(modalityId), place: placeName(region, side), dose: techniqueDose(modalityId, dose), who: PERFORMERS[performerRole] ?? performerRole, aim: aim ?? '', stopRule: stopRule ?? '', limits: limit.why,
    })),
    exercises: exercises.map(({ exerciseId, side, dose, phase, note }) => ({
      name: nameOf(exerciseId), side: side === null ? '' : CARE_WORDS.en.sides[side] ?? side, dose: exerciseDoseWords(dose, 'en').join(' '), phase: phase === null ? 'all' : stageNames[phase as keyof typeof stageNames], note: note ?? '',
    })),
  };
}

function nameOf(exerciseId: string): string {
  const exercise = findExercise(exerciseId);
  return exercise === undefined ? exerciseId : exerciseWordsIn.en[exercise.id].name;
}

/** Units of the catalogue that read otherwise beside a number. */
const UNIT_WORDS: Readonly<Record<string, string>> = { count: '', grade: '', 'level 0-5': ' of 5' };

/** "Pressure 2 of 5, Repetitions 10" */
const techniqueDose = (modalityId: string, dose: Readonly<Record<string, number>>): string =>
  doseFields(modalityId).flatMap(({ param, label, unit }) => (dose[param] === undefined ? [] : [`${label} ${dose[param]}${UNIT_WORDS[unit] ?? ` ${unit}`}`])).join(', ');
