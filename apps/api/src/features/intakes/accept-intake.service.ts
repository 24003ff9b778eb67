/** Accepted answers enter the chart: facts, medicines, allergies, dated events, scores, and an episode to hang them on. */
import { Injectable } from '@nestjs/common';
import { answersToFacts, type IntakeResult } from '@legwork/clinical';
import { dateOfDay, newId, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { BodyDrawingsService } from '../body-drawings/body-drawings.service.js';
import { ConsentsService } from '../consents/consents.service.js';
import { FactsService } from '../facts/facts.service.js';
import { MedicinesService } from '../medicines/medicines.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { acceptedAnswers, notRecorded, recordedFacts } from './accepted-answers.js';
import { intakePerson } from './intake-person.js';
import { answersOf, keptAnswers } from './kept-answers.js';

interface AcceptedIntake {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly respondentRelation: string | null;
}

export interface IntakeOutcome {
  readonly factIds: string[];
  readonly medicines: number;
  readonly safetyStatus: string;
}

@Injectable()
export class AcceptIntakeService {
  constructor(
    private readonly patients: PatientsService,
    private readonly facts: FactsService,
    private readonly medicines: MedicinesService,
    private readonly screenings: ScreeningsService,
    private readonly drawings: BodyDrawingsService,
    private readonly consents: ConsentsService,
  ) {}

  async accept(ctx: RequestContext, intake: AcceptedIntake): Promise<IntakeOutcome> {
    const patient = await this.patients.require(ctx, intake.patientId);
    const kept = await keptAnswers(ctx, intake.id);
    const answers = answersOf(kept);
    const told = answersToFacts(answers, intakePerson(patient, ctx.today));
    const before = await acceptedAnswers(ctx, intake.id, kept);
    const entries = notRecorded(told.facts, await recordedFacts(ctx, intake.id));
    await this.facts.record(ctx, intake.patientId, entries, this.originOf(intake));
    const medicines = before.has('medicines') ? 0 : await this.recordMedicines(ctx, intake, told);
    if (!before.has('allergies')) await this.recordAllergies(ctx, intake, told);
    await this.recordScores(ctx, intake, told);
    const episodeId = await this.episodeFor(ctx, intake, told);
    await this.drawings.recordPatient(ctx, { ...intake, episodeId }, kept.get('pain.drawing'));
    await this.consents.applyChoices(ctx, intake.patientId);
    const screening = await this.screenings.rescreen(ctx, intake.patientId, { cause: 'intake', episodeId });
    const own = ctx.role === 'physiotherapist' ? screening.physiotherapist : screening.massageTherapist;
    return { factIds: entries.map((entry) => entry.factId), medicines, safetyStatus: own.status };
  }

  /** Where what enters the chart comes from. */
  originOf({ id, respondentRelation }: AcceptedIntake) {
    return { provenance: 'patient', answeredBy: respondentRelation ?? 'self', intakeId: id } as const;
  }

  /** How many lines the person listed. */
  async recordMedicines(ctx: RequestContext, intake: AcceptedIntake, { medicinesText }: IntakeResult): Promise<number> {
    const lines = (medicinesText ?? '').split('\n').map((text) => text.trim()).filter((text) => text !== '');
    await this.medicines.record(ctx, intake.patientId, lines.map((text) => ({ text })), this.originOf(intake));
    return lines.length;
  }

  async recordAllergies(ctx: RequestContext, intake: AcceptedIntake, { allergies }: IntakeResult): Promise<void> {
    if (allergies === undefined || 'none' in allergies) return;
    await ctx.tx.allergy.createMany({
      skipDuplicates: true,
      data: allergies.entries.map((entry) => ({
        clinicId: ctx.clinicId, id: newId(), patientId: intake.patientId, intakeId: intake.id, text: entry.text,
        kind: entry.kind === 'skin-product' ? 'topical' : 'unknown', provenance: 'patient', externalKey: `told:${entry.text.toLowerCase()}`,
      })),
    });
  }

  /** The two measures the form contains: pain 0-10 and the patient's own activities (mean of 0-10 abilities). */
  private async recordScores(ctx: RequestContext, intake: AcceptedIntake, { story, goals }: IntakeResult): Promise<void> {
    const base = { clinicId: ctx.clinicId, patientId: intake.patientId, intakeId: intake.id, takenOn: dateOfDay(ctx.today), provenance: 'patient' };
    const data: Prisma.OutcomeScoreCreateManyInput[] = [];
    if (story.painNow0To10 !== undefined) {
      data.push({ ...base, id: newId(), measureId: 'nprs', score: story.painNow0To10, answers: { now: story.painNow0To10, best24h: story.painBest0To10 ?? null, worst24h: story.painWorst0To10 ?? null } });
    }
    const rated = goals.activities.flatMap((each) => (each.ability0To10 === null ? [] : [{ activity: each.activity, ability0To10: each.ability0To10 }]));
    if (rated.length > 0) {
      const mean = rated.reduce((sum, each) => sum + each.ability0To10, 0) / rated.length;
      data.push({ ...base, id: newId(), measureId: 'psfs', score: Math.round(mean * 10) / 10, answers: { activities: rated } });
    }
    if (data.length > 0) await ctx.tx.outcomeScore.createMany({ data });
  }

  /** The episode that is open, or a new one named after the complaint, so that findings and plans have a home at once. */
  private async episodeFor(ctx: RequestContext, intake: AcceptedIntake, { story, painAreas }: IntakeResult): Promise<string> {
    const open = await ctx.tx.episode.findFirst({ where: { clinicId: ctx.clinicId, patientId: intake.patientId, status: 'open' }, orderBy: { openedOn: 'desc' } });
    const id = intake.episodeId ?? open?.id ?? newId();
    if (open === null && intake.episodeId === null) {
      const onset = story.onset?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(story.onset.date) ? dateOfDay(story.onset.date) : null;
      await ctx.tx.episode.create({
        data: {
          clinicId: ctx.clinicId, id, patientId: intake.patientId, title: (story.complaint ?? 'New complaint').slice(0, 120),
          regions: painAreas.map(({ region, side }) => ({ region, side })), onsetOn: onset, openedOn: dateOfDay(ctx.today),
        },
      });
    }
    if (intake.episodeId === null) await ctx.tx.intake.updateMany({ where: { clinicId: ctx.clinicId, id: intake.id }, data: { episodeId: id } });
    return id;
  }
}
