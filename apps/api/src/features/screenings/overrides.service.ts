// A physiotherapist decides against a rule that may be decided against: for a while, with a reason, on the record.
import { Injectable } from '@nestjs/common';
import { addDays, dateOfDay, dayOf, found, newId, type ProblemDetail, problem, type RequestContext } from '../../platform/http/api.js';
import { problemsOfPlaces } from '../episodes/places.js';
import type { NewOverride, OverrideCreatedResponse } from './overrides.dto.js';
import { findRule, isOverridable, mayOverride } from './screenings.policy.js';
import { ScreeningsService } from './screenings.service.js';

const LONGEST_DAYS = 90;

@Injectable()
export class OverridesService {
  constructor(private readonly screenings: ScreeningsService) {}

  async createOverride(ctx: RequestContext, patientId: string, input: NewOverride): Promise<OverrideCreatedResponse> {
    refuseImpossible(ctx, input);
    const { result } = await this.screenings.decide(ctx, patientId, { performerRole: 'physiotherapist', regions: [] });
    const rule = found(findRule(input.ruleId));
    if (!mayOverride(ctx.role)) throw problem('not-allowed');
    const fired = result.fired.find(({ ruleId }) => ruleId === rule.id);
    if (!isOverridable(fired ?? rule)) throw problem('not-overridable', { detail: 'This rule stands for everybody: it can be neither overridden nor cleared.' });
    if (fired === undefined) throw problem('rule-not-fired', { detail: 'This rule does not limit this patient now.' });
    const row = await ctx.tx.override.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, ruleId: rule.id,
        region: input.region ?? null, side: input.side ?? null, techniqueGroup: input.techniqueGroup ?? null,
        reason: input.reason.trim(), validUntil: dateOfDay(input.validUntil), createdById: ctx.membershipId, createdAt: ctx.now,
      },
    });
    ctx.audit({ action: 'override', entity: 'override', entityId: row.id, patientId, fields: [`rule:${rule.id}`], reason: row.reason });
    const screening = await this.screenings.rescreenFor(ctx, patientId, { cause: 'override' });
    const { id, ruleId, region, side, techniqueGroup, reason } = row;
    return { id, patientId, ruleId, region, side, techniqueGroup, reason, validUntil: dayOf(row.validUntil), createdByName: ctx.displayName, createdAt: row.createdAt.toISOString(), screening };
  }
}

function refuseImpossible(ctx: RequestContext, { region, side, validUntil }: NewOverride): void {
  const errors: ProblemDetail[] = [];
  if (validUntil < ctx.today) errors.push({ pointer: '/validUntil', code: 'in-past', detail: 'The last day must not lie in the past.' });
  if (validUntil > addDays(ctx.today, LONGEST_DAYS)) errors.push({ pointer: '/validUntil', code: 'too-late', detail: `An override holds at most ${LONGEST_DAYS} days.` });
  const named = region !== undefined && region !== null;
  if (!named && side !== undefined && side !== null) errors.push({ pointer: '/side', code: 'side-without-region', detail: 'Name the region as well.' });
  if (named) errors.push(...problemsOfPlaces([{ region, side }], '').map((wrong) => ({ ...wrong, pointer: '/side' })));
  if (errors.length > 0) throw problem('invalid-input', { errors });
}
