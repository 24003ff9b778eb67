// The symptoms that count for the clusters: those reported, those the drawing shows, and those that were denied.
import { symptomIds, type SymptomId } from '../knowledge/symptom-clusters.js';
import { labelOf } from './body-zones.js';
import type { Drawing, PaintedZone } from './drawing.js';
import { isSymptom, type Answer, type Said } from './said.js';

export interface FoundSymptom {
  readonly id: SymptomId;
  /** Where it comes from, in words. */
  readonly from: string;
  /** Whose words it rests on; empty when the input did not say. */
  readonly answers: readonly Answer[];
}

// 7 and more of 10 counts as severe; product choice, unconfirmed.
const severeFrom = 7;
const nerveLike: readonly string[] = ['burning', 'numbness', 'tingling'];

type Pattern = readonly [SymptomId, string, (zone: PaintedZone) => boolean];

const travels = (zone: PaintedZone): boolean => zone.travelsTo.length > 0;

const patterns: readonly Pattern[] = [
  ['pain', 'An area is marked', () => true],
  ['severe-pain', `Marked ${severeFrom} of 10 or more`, (zone) => (zone.intensity0To10 ?? 0) >= severeFrom],
  ['radiating-pain', 'Marked as travelling', travels],
  ['referral', 'An ache marked as travelling', (zone) => travels(zone) && zone.qualities.includes('aching')],
  ['exertional', 'Marked as coming on effort', (zone) => zone.onEffort === true],
  ['relieved-by-rest', 'On effort and not at rest', (zone) => zone.onEffort === true && zone.atRest === false],
  ['outer-thigh', 'Burning or numb outer thigh', (zone) => zone.region === 'thigh-lateral' && zone.qualities.some((quality) => nerveLike.includes(quality))],
];

/** The drawing as an answer: where, and in whose hand; empty words give the places alone. */
export function drawnAnswer(zones: readonly PaintedZone[], words: string): Answer {
  const said = zones.find((zone) => zone.said !== undefined)?.said;
  const places = [...new Set(zones.map((zone) => `${zone.side === null ? '' : `${zone.side} `}${labelOf(zone.region).toLowerCase()}`))];
  return { asked: 'pain.areas', question: 'Drawing', words: words === '' ? places.join(', ') : `${words}: ${places.join(', ')}`, who: said?.who ?? null, name: null, on: said?.on ?? null };
}

export function symptomsOf({ zones, symptoms }: Drawing, said: readonly Said[] = []): readonly FoundSymptom[] {
  const found = new Map<SymptomId, { readonly from: string; readonly answers: readonly Answer[] }>(symptoms.map((id) => [id, { from: 'Reported', answers: [] }]));
  const add = (id: SymptomId, from: string, answers: readonly Answer[]): void => {
    const known = found.get(id);
    found.set(id, known === undefined ? { from, answers } : { from: known.from, answers: [...known.answers, ...answers] });
  };
  for (const { signs, state, answer } of said) {
    if (state === 'yes') for (const sign of signs) if (isSymptom(sign)) add(sign, 'Reported', [answer]);
  }
  for (const quality of new Set(zones.flatMap((zone) => zone.qualities))) {
    if (quality === 'sharp') continue;
    add(quality, 'Quality of a marked area', [drawnAnswer(zones.filter((zone) => zone.qualities.includes(quality)), qualityWords(quality))]);
  }
  for (const [id, from, holds] of patterns) {
    const those = zones.filter(holds);
    if (those.length > 0) add(id, from, [drawnAnswer(those, from)]);
  }
  if (new Set(zones.map((zone) => zone.region)).size === 1 && !zones.some(travels)) add('localised-pain', 'One area, not travelling', [drawnAnswer(zones, 'One area, not travelling')]);
  return symptomIds.flatMap((id) => {
    const known = found.get(id);
    return known === undefined ? [] : [{ id, ...known }];
  });
}

function qualityWords(id: string): string {
  return `Marked as ${id.replaceAll('-', ' ')}`;
}

/** Symptoms that were asked for and denied, and not reported anywhere. */
export function deniedSymptoms(said: readonly Said[], found: readonly FoundSymptom[]): readonly SymptomId[] {
  const present = new Set(found.map(({ id }) => id));
  const denied = new Set(said.filter(({ state }) => state === 'no').flatMap(({ signs }) => signs.filter(isSymptom)));
  return symptomIds.filter((id) => denied.has(id) && !present.has(id));
}
