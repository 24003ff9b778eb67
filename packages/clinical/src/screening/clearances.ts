// Written clearances. A letter turns clearance-needed into modify within what it names, never into proceed,
// and touches a stronger level only where the rule says so (byLetter).
import { conditions } from '../knowledge/conditions.js';
import type { ConditionId } from '../knowledge/condition-ids.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import { pressureLevels } from '../knowledge/techniques.js';
import type { PressureLevel, TechniqueGroupId } from '../knowledge/techniques.js';
import { dayNumber } from './calendar-days.js';
import type { Limits } from './limits.js';
import { everywhere, readMarks } from './marked-regions.js';
import type { MarkedRegions, RegionAnswer } from './marked-regions.js';
import { isRecord, textsOf } from './raw-values.js';
import { allTechniques, isTechniqueGroup, techniqueBits } from './techniques.js';

/** What a letter allows. Regions and techniques are named in full; 'all' only when the letter says so. */
export interface Clearance {
  id?: string;
  /** Rules cleared; together with `conditions`, at least one of the two. */
  ruleIds?: readonly RuleId[];
  /** Conditions cleared: stands for their screening rules. */
  conditions?: readonly ConditionId[];
  regions: 'all' | readonly RegionAnswer[];
  techniqueGroups: 'all' | readonly TechniqueGroupId[];
  maxPressure?: PressureLevel | null;
  avoidGroups?: readonly TechniqueGroupId[] | null;
  note?: string | null;
  /** Last day the letter holds, YYYY-MM-DD. */
  until: string;
}

export type ClearanceState = 'applied' | 'not-needed' | 'expired' | 'unreadable';

export interface ClearanceOutcome {
  /** Position in the input list. */
  index: number;
  id: string | null;
  state: ClearanceState;
  /** Fired rules that it turned into modify. */
  ruleIds: readonly RuleId[];
}

export interface ReadClearance {
  index: number;
  id: string | null;
  ruleIds: ReadonlySet<string>;
  marks: MarkedRegions;
  techniques: number;
  limits: Limits;
  lastDay: number;
}

const rulesByCondition: ReadonlyMap<string, readonly RuleId[]> = new Map(
  conditions.map((condition) => [condition.id, condition.screeningRules]),
);

const areGroups = (value: unknown): value is readonly TechniqueGroupId[] => Array.isArray(value) && value.every(isTechniqueGroup);

function readTechniques(value: unknown): number | undefined {
  if (value === 'all') return allTechniques;
  return areGroups(value) ? techniqueBits(value) : undefined;
}

const isPressure = (value: unknown): value is PressureLevel => pressureLevels.some((level) => level === value);

/** undefined when a limit is given but cannot be read: a letter must not lose a limit. */
function readLimits({ maxPressure, avoidGroups, note }: Readonly<Record<string, unknown>>): Limits | undefined {
  const limits: Limits = {};
  if (maxPressure !== undefined && maxPressure !== null) {
    if (!isPressure(maxPressure)) return undefined;
    limits.maxPressure = maxPressure;
  }
  if (avoidGroups !== undefined && avoidGroups !== null) {
    if (!areGroups(avoidGroups)) return undefined;
    limits.avoidGroups = avoidGroups;
  }
  if (typeof note === 'string') limits.note = note;
  return limits;
}

const readRules = (value: Readonly<Record<string, unknown>>): Set<string> =>
  new Set([...textsOf(value['ruleIds']), ...textsOf(value['conditions']).flatMap((id) => rulesByCondition.get(id) ?? [])]);

const idOf = (value: unknown): string | null => (isRecord(value) && typeof value['id'] === 'string' ? value['id'] : null);

function readClearance(value: unknown, index: number): ReadClearance | undefined {
  if (!isRecord(value)) return undefined;
  const ruleIds = readRules(value);
  const marks = value['regions'] === 'all' ? everywhere : readMarks(value['regions']);
  const techniques = readTechniques(value['techniqueGroups']);
  const limits = readLimits(value);
  const lastDay = dayNumber(value['until']);
  if (ruleIds.size === 0 || marks === undefined || techniques === undefined) return undefined;
  if (limits === undefined || lastDay === undefined) return undefined;
  return { index, id: idOf(value), ruleIds, marks, techniques, limits, lastDay };
}

export interface ReadClearances {
  valid: ReadClearance[];
  refused: ClearanceOutcome[];
}

/** Letters that hold on the session day, and the outcome of those that do not. Without a known day none holds. */
export function readClearances(values: unknown, sessionDay: number | undefined): ReadClearances {
  const valid: ReadClearance[] = [];
  const refused: ClearanceOutcome[] = [];
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  list.forEach((value, index) => {
    const clearance = readClearance(value, index);
    const holds = clearance !== undefined && clearance.lastDay >= (sessionDay ?? Infinity);
    if (holds) valid.push(clearance);
    else refused.push({ index, id: idOf(value), state: clearance === undefined ? 'unreadable' : 'expired', ruleIds: [] });
  });
  return { valid, refused };
}
