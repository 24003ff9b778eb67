// The areas that need a yes of their own, and which of them are near what was drawn. Product policy.
import type { RegionId } from '@legwork/clinical';
import { isRecord } from '../fields/field';
import type { AreaChoice } from '../link-api';

export type SensitiveArea = AreaChoice['area'];

const near: Readonly<Record<SensitiveArea, readonly RegionId[]>> = {
  groin: ['groin', 'perineum', 'hip-joint', 'abdomen', 'thigh-anterior', 'thigh-medial'],
  'inner-thigh': ['thigh-medial', 'groin', 'perineum', 'knee-medial'],
  gluteal: ['buttock', 'sacroiliac', 'low-back', 'hip-lateral', 'thigh-posterior', 'perineum'],
};

export const sensitiveAreas = ['groin', 'inner-thigh', 'gluteal'] as const satisfies readonly SensitiveArea[];

/** Those near a drawn place; all of them when none is near, so that everybody can say it. */
export function areasToAsk(painAreas: unknown): readonly SensitiveArea[] {
  const regions = new Set(Array.isArray(painAreas) ? painAreas.flatMap((area) => (isRecord(area) && typeof area.region === 'string' ? [area.region] : [])) : []);
  const close = sensitiveAreas.filter((area) => near[area].some((region) => regions.has(region)));
  return close.length === 0 ? sensitiveAreas : close;
}
