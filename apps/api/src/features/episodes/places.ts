// Places as they are stored (jsonb) and shown, and what is wrong with those that were sent.
import { bodyRegions } from '@legwork/clinical';
import type { ProblemDetail } from '../../platform/http/api.js';

export interface Place {
  readonly region: string;
  readonly side: string | null;
}

interface SentPlace {
  readonly region: string;
  readonly side?: string | null | undefined;
}

const twoSided: ReadonlySet<string> = new Set(bodyRegions.filter((region) => region.lateral).map((region) => region.id));

export const toPlace = ({ region, side }: SentPlace): Place => ({ region, side: side ?? null });

/** Stored places; what is not one is left out, so that an old row can't break a chart. */
export function placesFrom(stored: unknown): Place[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown) => {
    if (typeof item === 'string') return [{ region: item, side: null }];
    if (typeof item !== 'object' || item === null || !('region' in item) || typeof item.region !== 'string') return [];
    return [{ region: item.region, side: 'side' in item && typeof item.side === 'string' ? item.side : null }];
  });
}

/** A midline region has no side, and no place is named twice. */
export function problemsOfPlaces(places: readonly SentPlace[], pointer: string): ProblemDetail[] {
  const seen = new Set<string>();
  return places.flatMap(({ region, side }, index): ProblemDetail[] => {
    const key = `${region} ${side ?? ''}`;
    if (seen.has(key)) return [{ pointer: `${pointer}/${index}`, code: 'duplicate', detail: 'This place is named twice.' }];
    seen.add(key);
    const sided = side !== undefined && side !== null;
    return sided && !twoSided.has(region) ? [{ pointer: `${pointer}/${index}/side`, code: 'side-not-possible', detail: 'A midline region has no left or right side.' }] : [];
  });
}
