// What a finding does to the screening: the facts it settles are recorded, corrected ones taken back, and the screening
// runs again in the same transaction.
import { Injectable } from '@nestjs/common';
import type { AnswerItem } from '@legwork/clinical';
import { PRACTITIONER_ROLES, type RequestContext, type Role } from '../../platform/http/api.js';
import { FactsService, type FactToRecord } from '../facts/facts.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import type { FindingData } from './finding-data.js';
import { factsFrom, type FindingInContext } from './finding-facts.js';
import type { FindingScreening } from './findings.dto.js';
import type { LoadedFinding } from './findings.view.js';

const A_DAY_MS = 24 * 60 * 60 * 1000;
const SENSATION = 'sens.reducedRegions';
const practitioners: readonly Role[] = PRACTITIONER_ROLES;

@Injectable()
export class FindingEffectsService {
  constructor(private readonly facts: FactsService, private readonly screenings: ScreeningsService) {}

  /** `before` is the finding as it stood until now, when it is being corrected. Null when no answer changed. */
  async apply(ctx: RequestContext, finding: LoadedFinding, before?: LoadedFinding): Promise<FindingScreening | null> {
    const current = (await this.facts.current(ctx, finding.patientId)).facts;
    const retracted = before === undefined || before.status !== 'active' ? [] : retractions(before, await this.#otherSide(ctx, before), current);
    const sensation = retracted.find(({ factId }) => factId === SENSATION);
    const known = sensation === undefined ? placesOf(current[SENSATION]) : sensation.withdrawn === true ? [] : placesOf(sensation.value);
    const settled = finding.status === 'active' ? factsFrom({ ...finding, otherSideCm: await this.#otherSide(ctx, finding), reducedSensation: known }) : [];
    const replaced = new Set<string>(settled.map(({ factId }) => factId));
    const entries = [...retracted.filter(({ factId }) => !replaced.has(factId)), ...settled];
    if (entries.length === 0) return null;
    const provenance = practitioners.includes(ctx.role) ? 'clinician' : 'staff';
    const recorded = await this.facts.record(ctx, finding.patientId, entries, { provenance, sessionId: finding.sessionId });
    if (recorded.length === 0) return null;
    ctx.audit({ action: 'update', entity: 'fact', patientId: finding.patientId, fields: recorded });
    const { massageTherapist, physiotherapist } = await this.screenings.rescreen(ctx, finding.patientId, { cause: 'finding' });
    return { massageTherapist: massageTherapist.status, physiotherapist: physiotherapist.status };
  }

  /** The girth of the last day at the same landmark of the other side, centimetres. */
  async #otherSide(ctx: RequestContext, finding: LoadedFinding): Promise<number | undefined> {
    if (finding.kind !== 'girth') return undefined;
    const { landmark } = finding.data as FindingData['girth'];
    const others = await ctx.tx.finding.findMany({
      where: {
        clinicId: ctx.clinicId, patientId: finding.patientId, kind: 'girth', region: finding.region, status: 'active',
        side: finding.side === 'left' ? 'right' : 'left', recordedAt: { gte: new Date(ctx.now.getTime() - A_DAY_MS) },
      },
      orderBy: { recordedAt: 'desc' },
      take: 20,
      select: { data: true },
    });
    return others.map(({ data }) => data as unknown as FindingData['girth']).find((other) => isSameLandmark(other.landmark, landmark))?.cm;
  }
}

const isSameLandmark = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
const placesOf = (value: unknown): readonly AnswerItem[] => (Array.isArray(value) ? (value as AnswerItem[]) : []);

/** What the finding had settled and nothing newer has replaced. An emptied list is withdrawn: it was never "none". */
function retractions(before: LoadedFinding, otherSideCm: number | undefined, current: Readonly<Record<string, unknown>>): FactToRecord[] {
  const context: FindingInContext = { ...before, otherSideCm, reducedSensation: [] };
  return factsFrom(context).flatMap(({ factId, value }): FactToRecord[] => {
    if (factId !== SENSATION) return JSON.stringify(current[factId]) === JSON.stringify(value) ? [{ factId, value, withdrawn: true }] : [];
    const known = placesOf(current[SENSATION]);
    const taken = new Set(placesOf(value).map((place) => JSON.stringify(place)));
    const left = known.filter((place) => !taken.has(JSON.stringify(place)));
    if (left.length === known.length) return [];
    return [left.length === 0 ? { factId, value: known, withdrawn: true } : { factId, value: left }];
  });
}
