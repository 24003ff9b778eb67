// What a finding does to the screening: the facts it settles are recorded, corrected ones taken back, and the screening
// runs again in the same transaction.
import { Injectable } from '@nestjs/common';
import type { AnswerItem } from '@legwork/clinical';
import { dayIn, PRACTITIONER_ROLES, type RequestContext, type Role } from '../../platform/http/api.js';
import { FactsService, type FactToRecord } from '../facts/facts.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import type { FindingData } from './finding-data.js';
import { factsFrom, isPlaceFact, placesOf, type FindingInContext } from './finding-facts.js';
import type { FindingScreening } from './findings.dto.js';
import type { LoadedFinding } from './findings.view.js';
import { asMovement } from './key-muscles.js';

const A_DAY_MS = 24 * 60 * 60 * 1000;
const EARLIER_GRADES_LOOKED_AT = 100;
const practitioners: readonly Role[] = PRACTITIONER_ROLES;

type Known = FindingInContext['known'];

@Injectable()
export class FindingEffectsService {
  constructor(private readonly facts: FactsService, private readonly screenings: ScreeningsService) {}

  /** `before` is the finding as it stood until now, when it is being corrected. Null when no answer changed. */
  async apply(ctx: RequestContext, finding: LoadedFinding, before?: LoadedFinding): Promise<FindingScreening | null> {
    const known = (await this.facts.current(ctx, finding.patientId)).facts;
    const retracted = before === undefined || before.status !== 'active' ? [] : retractions(await this.#inContext(ctx, before, known));
    const settled = finding.status === 'active' ? factsFrom(await this.#inContext(ctx, finding, without(known, retracted))) : [];
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

  async #inContext(ctx: RequestContext, finding: LoadedFinding, known: Known): Promise<FindingInContext> {
    return { ...finding, known, otherSideCm: await this.#otherSide(ctx, finding), gradeBefore: await this.#gradeBefore(ctx, finding) };
  }

  /** The grade of the same muscles on the same side, on the latest earlier day they were tested. */
  async #gradeBefore(ctx: RequestContext, finding: LoadedFinding): Promise<number | undefined> {
    const muscles = musclesOf(finding);
    if (muscles === undefined) return undefined;
    const day = dayIn(ctx.timeZone, finding.recordedAt);
    const earlier = await ctx.tx.finding.findMany({
      where: { clinicId: ctx.clinicId, patientId: finding.patientId, kind: finding.kind, side: finding.side, status: 'active', recordedAt: { lt: finding.recordedAt } },
      orderBy: { recordedAt: 'desc' },
      take: EARLIER_GRADES_LOOKED_AT,
      select: { kind: true, data: true, recordedAt: true },
    });
    const last = earlier.find((other) => musclesOf(other) === muscles && gradeOf(other) !== undefined && dayIn(ctx.timeZone, other.recordedAt) < day);
    return last === undefined ? undefined : gradeOf(last);
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

type Graded = Pick<LoadedFinding, 'kind' | 'data'>;

function musclesOf({ kind, data }: Graded): string | undefined {
  if (kind === 'strength') return asMovement((data as FindingData['strength']).movement);
  return kind === 'neuro' ? (data as FindingData['neuro']).level : undefined;
}

const gradeOf = ({ kind, data }: Graded): number | undefined =>
  (kind === 'strength' ? (data as FindingData['strength']).grade0To5 : (data as FindingData['neuro']).myotome0To5);

/** What is known once the answers taken back are gone. */
const without = (known: Known, retracted: readonly FactToRecord[]): Known =>
  ({ ...known, ...Object.fromEntries(retracted.map(({ factId, value, withdrawn }) => [factId, withdrawn === true ? undefined : value])) });

/** What the finding had settled and nothing newer has replaced. */
function retractions(before: FindingInContext): FactToRecord[] {
  const unmarked = { ...before, known: Object.fromEntries(Object.entries(before.known).filter(([factId]) => !isPlaceFact(factId))) };
  return factsFrom(unmarked).flatMap(({ factId, value }): FactToRecord[] => {
    if (isPlaceFact(factId)) return withoutPlaces(factId, placesOf(before.known[factId]), placesOf(value));
    return JSON.stringify(before.known[factId]) === JSON.stringify(value) ? [{ factId, value, withdrawn: true }] : [];
  });
}

const placeKey = (place: AnswerItem): string => (typeof place === 'string' ? place : `${place.region} ${place.side}`);

/** An emptied list is withdrawn: it was never "none". */
function withoutPlaces(factId: string, known: readonly AnswerItem[], places: readonly AnswerItem[]): FactToRecord[] {
  const taken = new Set(places.map(placeKey));
  const left = known.filter((place) => !taken.has(placeKey(place)));
  if (left.length === known.length) return [];
  return [left.length === 0 ? { factId, value: known, withdrawn: true } : { factId, value: left }];
}
