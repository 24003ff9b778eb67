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
import { LastValuesService } from './last-values.service.js';
import type { MeasuredValue } from './measured-items.js';

const A_DAY_MS = 24 * 60 * 60 * 1000;
const GIRTHS_LOOKED_AT = 200;
const practitioners: readonly Role[] = PRACTITIONER_ROLES;

type Known = FindingInContext['known'];

/** What the findings of one patient and day are compared with: earlier grades, and the girths of the other side. */
interface Comparison {
  readonly grades: readonly MeasuredValue[];
  readonly girths: readonly { readonly region: string; readonly side: string | null; readonly data: unknown }[];
}

@Injectable()
export class FindingEffectsService {
  constructor(private readonly facts: FactsService, private readonly screenings: ScreeningsService, private readonly lastValues: LastValuesService) {}

  /**
   * Findings of one patient, visit and moment, all at once: the screening runs again once. `before` is the finding as it
   * stood until now, when one is being corrected. Null when no answer changed.
   */
  async apply(ctx: RequestContext, findings: readonly LoadedFinding[], before?: LoadedFinding): Promise<FindingScreening | null> {
    const [first] = findings;
    if (first === undefined) return null;
    const { patientId, sessionId } = first;
    const { facts: known } = await this.facts.current(ctx, patientId);
    const comparison = await this.#comparison(ctx, before === undefined ? findings : [...findings, before]);
    const retracted = before === undefined || before.status !== 'active' ? [] : retractions(inContext(before, known, comparison));
    const entries = new Map(retracted.map((entry) => [entry.factId, entry]));
    let now = without(known, retracted);
    // Each one sees what the ones before it settled: two places of reduced feeling make one list of two.
    for (const finding of findings.filter(({ status }) => status === 'active')) {
      const settled: readonly FactToRecord[] = factsFrom(inContext(finding, now, comparison));
      for (const entry of settled) entries.set(entry.factId, entry);
      now = { ...now, ...Object.fromEntries(settled.map(({ factId, value }) => [factId, value])) };
    }
    return this.#record(ctx, patientId, sessionId, [...entries.values()]);
  }

  async #record(ctx: RequestContext, patientId: string, sessionId: string | null, entries: readonly FactToRecord[]): Promise<FindingScreening | null> {
    if (entries.length === 0) return null;
    const provenance = practitioners.includes(ctx.role) ? 'clinician' : 'staff';
    const recorded = await this.facts.record(ctx, patientId, entries, { provenance, sessionId });
    if (recorded.length === 0) return null;
    ctx.audit({ action: 'update', entity: 'fact', patientId, fields: recorded });
    const { massageTherapist, physiotherapist } = await this.screenings.rescreen(ctx, patientId, { cause: 'finding' });
    return { massageTherapist: massageTherapist.status, physiotherapist: physiotherapist.status };
  }

  async #comparison(ctx: RequestContext, findings: readonly LoadedFinding[]): Promise<Comparison> {
    const graded = findings.find((finding) => musclesOf(finding) !== undefined);
    const measured = findings.find(({ kind }) => kind === 'girth');
    return {
      grades: graded === undefined ? [] : await this.lastValues.gradesBefore(ctx, graded.patientId, dayIn(ctx.timeZone, graded.recordedAt)),
      girths: measured === undefined ? [] : await ctx.tx.finding.findMany({
        where: { clinicId: ctx.clinicId, patientId: measured.patientId, kind: 'girth', status: 'active', recordedAt: { gte: new Date(ctx.now.getTime() - A_DAY_MS) } },
        orderBy: { recordedAt: 'desc' },
        take: GIRTHS_LOOKED_AT,
        select: { region: true, side: true, data: true },
      }),
    };
  }
}

const inContext = (finding: LoadedFinding, known: Known, comparison: Comparison): FindingInContext =>
  ({ ...finding, known, otherSideCm: otherSideOf(finding, comparison), gradeBefore: gradeBefore(finding, comparison) });

/** The grade of the same muscles on the same side, on the latest earlier day they were tested. */
function gradeBefore(finding: LoadedFinding, { grades }: Comparison): number | undefined {
  const muscles = musclesOf(finding);
  const last = grades.find(({ kind, item, side, measure }) =>
    kind === finding.kind && item === muscles && side === finding.side && (measure === 'grade0To5' || measure === 'myotome0To5'));
  return typeof last?.value === 'number' ? last.value : undefined;
}

/** The girth of the last day at the same landmark of the other side, centimetres. */
function otherSideOf(finding: LoadedFinding, { girths }: Comparison): number | undefined {
  if (finding.kind !== 'girth') return undefined;
  const { landmark } = finding.data as FindingData['girth'];
  const other = girths.find(({ region, side, data }) =>
    region === finding.region && side === (finding.side === 'left' ? 'right' : 'left') && isSameLandmark((data as FindingData['girth']).landmark, landmark));
  return other === undefined ? undefined : (other.data as FindingData['girth']).cm;
}

const isSameLandmark = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function musclesOf({ kind, data }: Pick<LoadedFinding, 'kind' | 'data'>): string | undefined {
  if (kind === 'strength') return asMovement((data as FindingData['strength']).movement);
  return kind === 'neuro' ? (data as FindingData['neuro']).level : undefined;
}

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
