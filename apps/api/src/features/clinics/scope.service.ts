// Who performs what in this clinic: the catalogue, narrowed by profession. Changed with the clinic's version; active plans that a change
// touches are held against it at once.
import { Injectable } from '@nestjs/common';
import { performerRoles, problemOfScopeSetting, type ClinicScope, type NotPerformed } from '@legwork/clinical';
import { found, problem, staleVersion, type ProblemDetail, type RequestContext } from '../../platform/http/api.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { administers } from './clinic.policy.js';
import type { ClinicScopeInput, ClinicScopeResponse } from './scope.dto.js';
import { clinicScopeOf, scopeRows } from './scope-rows.js';

@Injectable()
export class ScopeService {
  constructor(private readonly screenings: ScreeningsService) {}

  async read(ctx: RequestContext): Promise<ClinicScopeResponse> {
    const { version } = found(await ctx.tx.clinic.findUnique({ where: { id: ctx.clinicId }, select: { version: true } }));
    const rows = await scopeRows(ctx);
    return {
      notPerformed: rows.map(({ role, modalityId, setAt, setBy }) => ({ role, modalityId, setByName: setBy.displayName, setAt: setAt.toISOString() })),
      version, can: { change: administers(ctx) },
    };
  }

  async replace(ctx: RequestContext, version: number, { notPerformed }: ClinicScopeInput): Promise<ClinicScopeResponse> {
    refuseEmptyWords(notPerformed);
    const { count } = await ctx.tx.clinic.updateMany({ where: { id: ctx.clinicId, version }, data: { version: { increment: 1 } } });
    if (count === 0) throw staleVersion(await this.read(ctx));
    const before = await clinicScopeOf(ctx);
    const [taken, given] = [without(notPerformed, before), without(before, notPerformed)];
    if (given.length > 0) await ctx.tx.clinicScope.deleteMany({ where: { clinicId: ctx.clinicId, OR: given.map(({ role, modalityId }) => ({ role, modalityId })) } });
    await ctx.tx.clinicScope.createMany({ data: taken.map(({ role, modalityId }) => ({ clinicId: ctx.clinicId, role, modalityId, setById: ctx.membershipId, setAt: ctx.now })) });
    await this.#recheck(ctx, [...taken, ...given]);
    const roles = performerRoles.filter((role) => [...taken, ...given].some((each) => each.role === role));
    ctx.audit({ action: 'update', entity: 'clinic-scope', entityId: ctx.clinicId, fields: roles, reason: changeInWords(taken, given) });
    return this.read(ctx);
  }

  /** Patients with an active plan that names what was taken away or given back. */
  async #recheck(ctx: RequestContext, changed: ClinicScope): Promise<void> {
    if (changed.length === 0) return;
    const plans = await ctx.tx.plan.findMany({
      where: { clinicId: ctx.clinicId, status: 'active', planInterventions: { some: { modalityId: { in: [...new Set(changed.map(({ modalityId }) => modalityId))] } } } },
      select: { patientId: true }, distinct: ['patientId'],
    });
    await this.screenings.recheckPlansOf(ctx, plans.map(({ patientId }) => patientId));
  }
}

const isSame = (one: NotPerformed, other: NotPerformed): boolean => one.role === other.role && one.modalityId === other.modalityId;
const without = <Each extends NotPerformed>(list: readonly Each[], other: ClinicScope): Each[] => list.filter((each) => !other.some((one) => isSame(one, each)));

const refusals = {
  'unknown-role': 'There is no such profession.',
  'unknown-modality': 'There is no such modality.',
  'outside-catalogue': 'The product does not let this profession perform it; there is nothing to take away.',
} as const;

/** What says nothing, or says it twice. */
function refuseEmptyWords(lines: ClinicScope): void {
  const errors = lines.flatMap((line, index): ProblemDetail[] => {
    const pointer = `/notPerformed/${index}/modalityId`;
    const wrong = problemOfScopeSetting(line);
    if (wrong !== undefined) return [{ pointer, code: wrong, detail: refusals[wrong] }];
    return lines.findIndex((other) => isSame(other, line)) < index ? [{ pointer, code: 'twice', detail: 'This is named already.' }] : [];
  });
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

/** Settings are no secret: the trail says what became of them, `massage-therapist: no longer deep-tissue; again heat`. */
function changeInWords(taken: ClinicScope, given: ClinicScope): string {
  const of = (list: ClinicScope, role: string): string => list.filter((each) => each.role === role).map(({ modalityId }) => modalityId).join(', ');
  return performerRoles.flatMap((role) => {
    const parts = [['no longer', of(taken, role)], ['again', of(given, role)]].filter(([, names]) => names !== '').map((part) => part.join(' '));
    return parts.length === 0 ? [] : [`${role}: ${parts.join('; ')}`];
  }).join('. ');
}
