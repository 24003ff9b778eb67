// The symptoms that count for the clusters: those reported, and those the drawing itself shows.
import { symptomIds, type SymptomId } from '../knowledge/symptom-clusters.js';
import type { Drawing, PaintedZone } from './drawing.js';

export interface FoundSymptom {
  readonly id: SymptomId;
  /** Where it comes from, in words. */
  readonly from: string;
}

// 7 and more of 10 counts as severe; product choice, unconfirmed.
const severeFrom = 7;
const nerveLike: readonly string[] = ['burning', 'numbness', 'tingling'];

type Pattern = readonly [SymptomId, string, (zones: readonly PaintedZone[]) => boolean];

const travels = (zone: PaintedZone): boolean => zone.travelsTo.length > 0;

const patterns: readonly Pattern[] = [
  ['pain', 'An area is marked', (zones) => zones.length > 0],
  ['severe-pain', `Marked ${severeFrom} of 10 or more`, (zones) => zones.some((zone) => (zone.intensity0To10 ?? 0) >= severeFrom)],
  ['radiating-pain', 'Marked as travelling', (zones) => zones.some(travels)],
  ['referral', 'An ache marked as travelling', (zones) => zones.some((zone) => travels(zone) && zone.qualities.includes('aching'))],
  ['localised-pain', 'One area, not travelling', (zones) => new Set(zones.map((zone) => zone.region)).size === 1 && !zones.some(travels)],
  ['exertional', 'Marked as coming on effort', (zones) => zones.some((zone) => zone.onEffort === true)],
  ['relieved-by-rest', 'On effort and not at rest', (zones) => zones.some((zone) => zone.onEffort === true && zone.atRest === false)],
  ['outer-thigh', 'Burning or numb outer thigh', (zones) => zones.some((zone) => zone.region === 'thigh-lateral' && zone.qualities.some((quality) => nerveLike.includes(quality)))],
];

export function symptomsOf({ zones, symptoms }: Drawing): readonly FoundSymptom[] {
  const found = new Map<SymptomId, string>(symptoms.map((id) => [id, 'Reported']));
  const add = (id: SymptomId, from: string): void => {
    if (!found.has(id)) found.set(id, from);
  };
  for (const quality of zones.flatMap((zone) => zone.qualities)) if (quality !== 'sharp') add(quality, 'Quality of a marked area');
  for (const [id, from, holds] of patterns) if (holds(zones)) add(id, from);
  return symptomIds.flatMap((id) => {
    const from = found.get(id);
    return from === undefined ? [] : [{ id, from }];
  });
}
