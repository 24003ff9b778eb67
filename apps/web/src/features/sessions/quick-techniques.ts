// Lines that are ready for a place: as in the plan, as last time here, or as just done at the place before.
import { isSamePlace, type Place } from '../../body-map/places';
import type { Screening } from './screening-queries';
import { takesPressure, techniqueLimit, type NotOfferedBy, type TechniqueLimit } from './technique-limits';
import { carriedLine, type TechniqueLine } from './technique-lines';
import { placeOf } from './technique-words';

export type QuickOrigin = 'plan' | 'last-time' | 'just-done';

export interface QuickLine {
  readonly origin: QuickOrigin;
  readonly line: TechniqueLine;
  readonly limit: TechniqueLimit;
  /** The ceiling here is lower than what was done or planned: the line comes with the ceiling. */
  readonly lowered: boolean;
  /** Why the clinic does not offer it */
  readonly notOffered: string | undefined;
}

/** What an active plan names for whoever treats. */
export interface PlannedTechnique {
  readonly modalityId: string;
  readonly region: string;
  readonly side: TechniqueLine['side'];
  readonly dose: Readonly<Record<string, number>>;
}

/** Minutes and pressure as the dose says them; other fields of a dose belong to the plan. */
export const lineOfPlan = ({ modalityId, region, side, dose }: PlannedTechnique): TechniqueLine => ({
  modalityId: modalityId as TechniqueLine['modalityId'], region: region as TechniqueLine['region'], side,
  pressure0To5: takesPressure(modalityId) ? (dose.pressure ?? null) : null, minutes: dose.sessionMinutes ?? dose.minutes ?? dose.time ?? null,
  response: null, painAfter0To10: null, note: null, overrideId: null,
});

const ready = (origin: QuickOrigin, line: TechniqueLine, screening: Screening, notOffered: NotOfferedBy): QuickLine => {
  const limit = techniqueLimit(line.modalityId, placeOf(line), screening);
  const lowered = limit.allowed && line.pressure0To5 !== null && line.pressure0To5 > limit.ceiling;
  return { origin, line: lowered ? { ...line, pressure0To5: limit.ceiling } : line, limit, lowered, notOffered: notOffered(line.modalityId) };
};

const isSameWork = (a: TechniqueLine, b: TechniqueLine): boolean => a.modalityId === b.modalityId && isSamePlace(placeOf(a), placeOf(b));

interface Sources {
  readonly planned: readonly TechniqueLine[];
  readonly lastTime: readonly TechniqueLine[];
  readonly lines: readonly TechniqueLine[];
  readonly notOffered: NotOfferedBy;
}

const unique = (quick: readonly QuickLine[], done: readonly TechniqueLine[]): QuickLine[] =>
  quick.filter(({ line }, at) => !done.some((one) => isSameWork(one, line)) && quick.findIndex((other) => isSameWork(other.line, line)) === at);

/** For one place: the plan's and last time's techniques there, and the last two techniques done elsewhere. */
export const quickAt = (place: Place, { planned, lastTime, lines, notOffered }: Sources, screening: Screening): QuickLine[] => {
  const here = (line: TechniqueLine): boolean => isSamePlace(placeOf(line), place);
  const recent = lines.toReversed().filter((line, at, all) => all.findIndex((other) => other.modalityId === line.modalityId) === at).slice(0, 2);
  return unique([
    ...planned.filter(here).map((line) => ready('plan', line, screening, notOffered)),
    ...lastTime.filter(here).map((line) => ready('last-time', carriedLine(line), screening, notOffered)),
    ...recent.map((line) => ready('just-done', { ...carriedLine(line), region: place.region, side: place.side }, screening, notOffered)),
  ], lines);
};

/** For the whole visit: everything planned and everything of last time that is not done yet. */
export const quickForVisit = ({ planned, lastTime, lines, notOffered }: Sources, screening: Screening): QuickLine[] => unique([
  ...planned.map((line) => ready('plan', line, screening, notOffered)),
  ...lastTime.map((line) => ready('last-time', carriedLine(line), screening, notOffered)),
], lines);
