// What was done at each visit beside what was measured before and after it: minutes and pressure per technique and place against pain or
// function. It shows what went together; it says nothing about causes.
import { dayNumber } from '../../screening/calendar-days.js';
import { findGoalMeasure } from '../goals/goal-measure.js';
import type { MeasuredValue } from '../goals/goal-status.js';

export interface DoseGiven {
  readonly modalityId: string;
  readonly region: string;
  readonly side: 'left' | 'right' | 'both' | null;
  /** Level 0 to 5; null where the technique has none or nobody wrote it. */
  readonly pressure: number | null;
  readonly minutes: number | null;
}

export interface DoseVisit {
  readonly visitId: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly given: readonly DoseGiven[];
}

export interface DosePoint {
  readonly visitId: string;
  readonly on: string;
  /** Of all techniques that count; null when nobody wrote minutes. */
  readonly minutes: number | null;
  /** Mean weighted by minutes; each technique counts the same where minutes are missing. */
  readonly pressure: number | null;
  /** Last value up to this visit, no older than four weeks. */
  readonly before: number | null;
  /** First value after this visit, up to four weeks later. */
  readonly after: number | null;
  /** after - before, in the unit of the measure. */
  readonly change: number | null;
  readonly isBetter: boolean | null;
}

export interface DoseSummary {
  readonly modalityId: string;
  readonly region: string;
  readonly visits: number;
  readonly minutes: number;
  readonly pressure: number | null;
  /** Mean change after visits with it, over `changes` visits. */
  readonly meanChange: number | null;
  readonly changes: number;
}

export interface DoseResponse {
  readonly points: readonly DosePoint[];
  /** By technique and region, most minutes first. */
  readonly byTechnique: readonly DoseSummary[];
  /** At least five visits have a value before and after. */
  readonly isEnough: boolean;
}

export interface DoseQuestion {
  readonly measureId: string;
  readonly visits: readonly DoseVisit[];
  readonly values: readonly MeasuredValue[];
  /** Only these; all when left out. */
  readonly modalityId?: string;
  readonly region?: string;
}

const withinDays = 28;
const fewestChanges = 5;

export function doseResponse({ measureId, visits, values, modalityId, region }: DoseQuestion): DoseResponse {
  const isWanted = (given: DoseGiven): boolean => (modalityId === undefined || given.modalityId === modalityId) && (region === undefined || given.region === region);
  const ordered = visits.filter(({ on }) => dayNumber(on) !== undefined).toSorted((one, other) => one.on.localeCompare(other.on));
  const measured = values.filter(({ value, on }) => Number.isFinite(value) && dayNumber(on) !== undefined).toSorted((one, other) => one.on.localeCompare(other.on));
  const wanted = ordered.map((visit) => ({ ...visit, given: visit.given.filter(isWanted) }));
  const points = wanted.map((visit) => pointOf(visit, measured, measureId));
  return { points, byTechnique: summaries(wanted, points), isEnough: points.filter(({ change }) => change !== null).length >= fewestChanges };
}

function pointOf({ visitId, on, given }: DoseVisit, measured: readonly MeasuredValue[], measureId: string): DosePoint {
  const day = dayNumber(on) ?? 0;
  const distance = (each: MeasuredValue): number => (dayNumber(each.on) ?? 0) - day;
  const before = measured.findLast((each) => distance(each) <= 0 && distance(each) >= -withinDays)?.value ?? null;
  const after = measured.find((each) => distance(each) > 0 && distance(each) <= withinDays)?.value ?? null;
  const change = before === null || after === null ? null : rounded(after - before);
  return { visitId, on, minutes: totalMinutes(given), pressure: meanPressure(given), before, after, change, isBetter: betterOf(change, measureId) };
}

function betterOf(change: number | null, measureId: string): boolean | null {
  const direction = findGoalMeasure(measureId)?.higherIs;
  if (change === null || change === 0 || direction === undefined || direction === 'by-target') return null;
  return direction === 'better' ? change > 0 : change < 0;
}

function totalMinutes(given: readonly DoseGiven[]): number | null {
  const known = given.flatMap(({ minutes }) => minutes ?? []);
  return known.length === 0 ? null : rounded(known.reduce((sum, minutes) => sum + minutes, 0));
}

function meanPressure(given: readonly DoseGiven[]): number | null {
  const pressed = given.flatMap(({ pressure, minutes }) => (pressure === null ? [] : [{ pressure, minutes }]));
  if (pressed.length === 0) return null;
  const isTimed = pressed.every(({ minutes }) => minutes !== null && minutes > 0);
  const weight = ({ minutes }: { readonly minutes: number | null }): number => (isTimed ? minutes ?? 1 : 1);
  const total = pressed.reduce((sum, each) => sum + weight(each), 0);
  return rounded(pressed.reduce((sum, each) => sum + each.pressure * weight(each), 0) / total);
}

function summaries(visits: readonly DoseVisit[], points: readonly DosePoint[]): readonly DoseSummary[] {
  const keys = [...new Set(visits.flatMap(({ given }) => given.map(({ modalityId, region }) => `${modalityId} ${region}`)))];
  return keys.map((key): DoseSummary => {
    const [modalityId = '', region = ''] = key.split(' ');
    const isSame = (each: DoseGiven): boolean => each.modalityId === modalityId && each.region === region;
    const had = visits.map(({ given }, index) => ({ given: given.filter(isSame), point: points[index] })).filter(({ given }) => given.length > 0);
    const changes = had.flatMap(({ point }) => point?.change ?? []);
    const all = had.flatMap(({ given }) => given);
    return {
      modalityId, region, visits: had.length, minutes: totalMinutes(all) ?? 0, pressure: meanPressure(all),
      meanChange: changes.length === 0 ? null : rounded(changes.reduce((sum, change) => sum + change, 0) / changes.length), changes: changes.length,
    };
  }).toSorted((one, other) => other.minutes - one.minutes || one.modalityId.localeCompare(other.modalityId) || one.region.localeCompare(other.region));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
