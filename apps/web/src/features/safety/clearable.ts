import type { FiredRule } from './screening-queries';

/** Whether a written clearance may open a technique group that the rule holds back. */
export const isClearableIn = (clearableFor: FiredRule['clearableFor'], group: string): boolean => clearableFor === 'all' || clearableFor.includes(group);
