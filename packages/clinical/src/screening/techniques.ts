// Technique groups as a bit set.
import { techniqueGroupIds } from '../knowledge/techniques.js';
import type { PressureLevel, TechniqueGroupId } from '../knowledge/techniques.js';
import type { RuleScope } from '../knowledge/rule-shape.js';
import type { IgnoredInput } from './readings.js';

const positions: ReadonlyMap<unknown, number> = new Map(techniqueGroupIds.map((id, position) => [id, position]));

export const isTechniqueGroup = (id: unknown): id is TechniqueGroupId => positions.has(id);

export const techniqueBit = (id: TechniqueGroupId): number => 1 << (positions.get(id) ?? 0);

export const techniqueBits = (ids: readonly TechniqueGroupId[]): number => ids.reduce((bits, id) => bits | techniqueBit(id), 0);

export const allTechniques = techniqueBits(techniqueGroupIds);

/** Every group except education. */
export const touchTechniques = allTechniques & ~techniqueBit('education');

export function scopeTechniques(techniques: RuleScope['techniques']): number {
  if (techniques === 'all') return allTechniques;
  return techniques === 'touch' ? touchTechniques : techniqueBits(techniques);
}

/** Requested groups, each once; all of them when none is asked. */
export function readTechniqueGroups(requested: unknown): { groups: readonly TechniqueGroupId[]; ignored: IgnoredInput[] } {
  const all = { groups: techniqueGroupIds, ignored: [] };
  if (requested === undefined || requested === null) return all;
  if (!Array.isArray(requested)) return { ...all, ignored: [{ input: 'techniqueGroups', reason: 'wrong-type' }] };
  const values: readonly unknown[] = requested;
  const ignored = values.flatMap((value, index): IgnoredInput[] =>
    isTechniqueGroup(value) ? [] : [{ input: `techniqueGroups[${index}]`, reason: 'unknown-technique' }]);
  return { groups: [...new Set(values.filter(isTechniqueGroup))], ignored };
}

/** Groups that need more pressure than a ceiling allows. */
export function groupsAbove(maxPressure: PressureLevel): number {
  const groups: TechniqueGroupId[] = [];
  if (maxPressure < 4) groups.push('deep-pressure');
  if (maxPressure < 3) groups.push('moderate-pressure');
  if (maxPressure === 0) groups.push('light-pressure');
  return techniqueBits(groups);
}
