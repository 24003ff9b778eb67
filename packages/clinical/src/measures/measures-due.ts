// Which measures to ask for at a visit: pain every time, function every four weeks, the change from the third visit on.
import { dateOf, dayNumber } from '../screening/calendar-days.js';
import type { OutcomeMeasureId } from '../knowledge/outcome-measures.js';

export interface MeasureTaken {
  readonly measureId: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

export interface MeasureDue {
  readonly measureId: OutcomeMeasureId;
  /** first: never taken; visit: asked at every visit; interval: its weeks have passed. */
  readonly why: 'first' | 'visit' | 'interval';
  /** Last time it was taken, YYYY-MM-DD. */
  readonly lastOn: string | null;
}

interface Schedule {
  readonly measureId: OutcomeMeasureId;
  /** 0: at every visit. */
  readonly everyDays: number;
  readonly fromVisit: number;
}

const fourWeeks = 28;
const schedules: readonly Schedule[] = [
  { measureId: 'nprs', everyDays: 0, fromVisit: 1 },
  { measureId: 'psfs', everyDays: fourWeeks, fromVisit: 1 },
  { measureId: 'lefs', everyDays: fourWeeks, fromVisit: 1 },
  { measureId: 'groc', everyDays: fourWeeks, fromVisit: 3 },
];

/** @param visitNumber 1 for the first visit; @param today YYYY-MM-DD. What was taken today is not asked again. */
export function measuresDue(taken: readonly MeasureTaken[], visitNumber: number, today: string): readonly MeasureDue[] {
  const now = dayNumber(today);
  if (now === undefined) return [];
  return schedules.flatMap(({ measureId, everyDays, fromVisit }): MeasureDue[] => {
    if (visitNumber < fromVisit) return [];
    const days = taken.filter((each) => each.measureId === measureId).flatMap(({ on }) => dayNumber(on) ?? []).filter((day) => day <= now);
    if (days.length === 0) return [{ measureId, why: 'first', lastOn: null }];
    const last = Math.max(...days);
    const isDue = last < now && now - last >= everyDays;
    return isDue ? [{ measureId, why: everyDays === 0 ? 'visit' : 'interval', lastOn: dateOf(last) }] : [];
  });
}
