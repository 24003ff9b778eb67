// What a new referral says before anybody edits it: reason, question, urgency and letter, taken from the rule that asks
// for it, the screening it comes from and the chart.
import { Injectable } from '@nestjs/common';
import { reasonFor, resolutionFor, screeningRules, type ScreeningRule } from '@legwork/clinical';
import { dayOrNull, problem, type RequestContext } from '../../platform/http/api.js';
import { FindingsService } from '../findings/findings.service.js';
import { medicinesOf } from '../letters/reported-medicines.js';
import type { PatientsService } from '../patients/patients.service.js';
import { courseLine, measuredCourses } from '../referral-letters/letter-measures.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { draftLetter } from './referral-letter.js';
import type { ReferralLetterResponse } from './referral-responses.dto.js';
import { forLetter, storedDecision, type LetterScreening } from './referral-screening.js';
import type { Direction } from './referral-states.js';
import { sooner, urgencyOfRule, type Urgency } from './referral-urgency.js';
import type { NewReferral } from './referrals.dto.js';

export interface ReferralDraft {
  readonly reason: string;
  readonly question: string;
  readonly urgency: Urgency;
  readonly letter: ReferralLetterResponse | Record<string, never>;
  readonly screeningId: string | null;
}

interface Screened {
  readonly id: string | null;
  readonly decided: LetterScreening;
}

type Patient = Awaited<ReturnType<PatientsService['require']>>;

const FINDINGS_IN_LETTER = 12;
const USUAL_QUESTION = 'Please assess, and tell us in writing what may be done, where, and until when.';

@Injectable()
export class ReferralDraftService {
  constructor(private readonly screenings: ScreeningsService, private readonly findings: FindingsService) {}

  async compose(ctx: RequestContext, patient: Patient, direction: Direction, input: NewReferral): Promise<ReferralDraft> {
    if (direction === 'inbound') {
      return { reason: input.reason ?? '', question: input.question ?? '', urgency: input.urgency ?? 'routine', letter: {}, screeningId: input.screeningId ?? null };
    }
    const rule = screeningRules.find(({ id }) => id === input.ruleId);
    const screening = await this.#screeningOf(ctx, patient.id, input);
    const performerRole = performerRoleOf(ctx.role);
    const reason = input.reason ?? reasonFor(named(rule), performerRole);
    const question = input.question ?? questionFrom(rule === undefined ? '' : resolutionFor(rule, performerRole));
    const asked = urgencyOfRule(rule?.urgency ?? null);
    const letter = draftLetter({
      performerRole, clinicName: ctx.clinicName, today: ctx.today, reason, question,
      screening: screening === undefined ? undefined : forLetter(screening.decided, performerRole, rule?.id),
      patientName: `${patient.givenName} ${patient.familyName}`, birthDate: dayOrNull(patient.birthDate),
      medicines: await medicinesOf(ctx, patient.id), findings: await this.findings.latestSummaries(ctx, patient.id, FINDINGS_IN_LETTER),
      measures: (await measuredCourses(ctx, patient.id, input.episodeId ?? null)).map(courseLine),
    });
    return { reason, question, letter, urgency: input.urgency === undefined ? asked : sooner(input.urgency, asked), screeningId: screening?.id ?? null };
  }

  /** The screening named, or the present one when a rule is named; a referral by hand needs none. */
  async #screeningOf(ctx: RequestContext, patientId: string, { screeningId, ruleId }: NewReferral): Promise<Screened | undefined> {
    if (screeningId !== undefined && screeningId !== null) {
      const row = await ctx.tx.screening.findUniqueOrThrow({ where: { clinicId_id: { clinicId: ctx.clinicId, id: screeningId } }, select: { id: true, performerRole: true, ruleSetVersion: true, validUntil: true, result: true } });
      return { id: row.id, decided: storedDecision(row) };
    }
    if (ruleId === undefined || ruleId === null) return undefined;
    const performerRole = performerRoleOf(ctx.role);
    const { screeningId: id } = await this.screenings.current(ctx, patientId, performerRole);
    const { result } = await this.screenings.decide(ctx, patientId, { performerRole, regions: [] });
    return { id, decided: result };
  }
}

function named(rule: ScreeningRule | undefined): ScreeningRule {
  if (rule === undefined) throw problem('invalid-input', { errors: [{ pointer: '/reason', code: 'missing', detail: 'Say why, or name the rule that asks for it.' }] });
  return rule;
}

const questionFrom = (settledBy: string): string => (settledBy === '' ? USUAL_QUESTION : `${USUAL_QUESTION} What would settle it: ${settledBy}`);
