// Reads a pain drawing and a symptom list; what cannot be read is listed, not dropped in silence.
import { symptomIds, type SymptomId } from '../knowledge/symptom-clusters.js';
import { isRecord } from '../screening/raw-values.js';
import { zonesOf, type Zone } from './body-zones.js';
import type { Examination } from './examination.js';
import type { FunctionReport } from './functions.js';
import type { Said, Speaker } from './said.js';

export type PlaceInput = string | { readonly region: string; readonly side?: 'left' | 'right' | 'both' | null };

export interface PainAreaInput {
  readonly region: string;
  readonly side?: 'left' | 'right' | 'both' | null;
  /** aching, sharp, burning, throbbing, cramping, shooting, tingling, numb, stiff */
  readonly quality: readonly string[];
  readonly intensity0To10?: number | null;
  readonly atRest?: boolean | null;
  readonly onEffort?: boolean | null;
  readonly travelsTo?: readonly PlaceInput[];
  /** Part of the region that is painted, 0 to 1; left out: the region counts as a whole. */
  readonly share?: number | null;
  /** Whose drawing it is. */
  readonly said?: { readonly who: Speaker; readonly on: string | null };
}

export interface ReasoningInput {
  readonly areas: readonly PainAreaInput[];
  /** Ids of the symptom list, or the words of the pain qualities. */
  readonly symptoms: readonly string[];
  /** Questions that were answered, with whose words they are. */
  readonly said?: readonly Said[];
  readonly functions?: readonly FunctionReport[];
  readonly examination?: Examination;
}

/** One painted smallest region. */
export interface PaintedZone extends Zone {
  /** Pain qualities as symptom ids; 'sharp' has none of its own and stays as it is. */
  readonly qualities: readonly Quality[];
  readonly intensity0To10: number | undefined;
  readonly atRest: boolean | undefined;
  readonly onEffort: boolean | undefined;
  readonly travelsTo: readonly Zone[];
  readonly share: number | undefined;
  readonly said: { readonly who: Speaker; readonly on: string | null } | undefined;
}

export type Quality = SymptomId | 'sharp';

export interface Drawing {
  readonly zones: readonly PaintedZone[];
  readonly symptoms: readonly SymptomId[];
  readonly notUnderstood: readonly string[];
}

const qualityWords: Readonly<Record<string, Quality>> = {
  ache: 'aching', dull: 'aching', sharp: 'sharp', stabbing: 'sharp', shooting: 'shooting-pain', electric: 'shooting-pain', numb: 'numbness',
  stiff: 'stiffness', sore: 'soreness', cramp: 'cramping', cramps: 'cramping', prickly: 'tingling', 'pins-and-needles': 'tingling', weak: 'weakness', swollen: 'swelling', warm: 'warmth', red: 'redness',
};

export function readDrawing(input: unknown): Drawing {
  const notUnderstood: string[] = [];
  const areas = isRecord(input) && Array.isArray(input['areas']) ? (input['areas'] as readonly unknown[]) : [];
  const written = isRecord(input) && Array.isArray(input['symptoms']) ? (input['symptoms'] as readonly unknown[]) : [];
  const zones = areas.flatMap((area, index) => readArea(area, index, notUnderstood));
  const symptoms = written.flatMap((word) => {
    const quality = readQuality(word);
    if (quality === undefined) notUnderstood.push(`symptom ${String(word)}`);
    return quality === undefined || quality === 'sharp' ? [] : [quality];
  });
  return { zones, symptoms: [...new Set(symptoms)], notUnderstood };
}

function readArea(area: unknown, index: number, notUnderstood: string[]): readonly PaintedZone[] {
  if (!isRecord(area) || typeof area['region'] !== 'string') {
    notUnderstood.push(`area ${index + 1}`);
    return [];
  }
  const zones = zonesOf(area['region'], area['side']);
  if (zones.length === 0) notUnderstood.push(`region ${area['region']}`);
  const words = Array.isArray(area['quality']) ? (area['quality'] as readonly unknown[]) : [];
  const qualities = words.flatMap((word) => {
    const quality = readQuality(word);
    if (quality === undefined) notUnderstood.push(`quality ${String(word)}`);
    return quality ?? [];
  });
  const travel = Array.isArray(area['travelsTo']) ? (area['travelsTo'] as readonly unknown[]) : [];
  return zones.map((zone) => ({
    ...zone,
    qualities: [...new Set(qualities)],
    intensity0To10: scale0To10(area['intensity0To10']),
    atRest: flag(area['atRest']),
    onEffort: flag(area['onEffort']),
    travelsTo: travel.flatMap((place) => readPlace(place, zone)),
    share: shareOf(area['share']),
    said: area['said'] as PaintedZone['said'],
  }));
}

/** A target without a side lies on the side the pain starts from. */
function readPlace(place: unknown, from: Zone): readonly Zone[] {
  if (typeof place === 'string') return zonesOf(place, from.side);
  if (!isRecord(place) || typeof place['region'] !== 'string') return [];
  return zonesOf(place['region'], place['side'] ?? from.side);
}

function readQuality(word: unknown): Quality | undefined {
  if (typeof word !== 'string') return undefined;
  const plain = word.trim().toLowerCase();
  return symptomIds.find((id) => id === plain) ?? (Object.hasOwn(qualityWords, plain) ? qualityWords[plain] : undefined);
}

function scale0To10(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 10 ? value : undefined;
}

function shareOf(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && value <= 1 ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
