import type { PainArea } from '@legwork/clinical';

const isArea = (item: unknown): item is PainArea =>
  typeof item === 'object' && item !== null && 'region' in item && 'side' in item && 'qualities' in item && 'travelsTo' in item && 'intensity0To10' in item;

/** The drawing as an intake keeps it; anything else counts as no drawing. */
export const isPainAreas = (value: unknown): value is readonly PainArea[] => Array.isArray(value) && value.every(isArea);
