// What the screening leaves of a modality in a region: the cells of all its technique groups taken together.
// A group that is not in the result was not screened, and what was not screened is not allowed.
import type { DecisionStatus } from '../knowledge/decision-scale.js';
import type { RegionId } from '../knowledge/regions.js';
import type { TechniqueGroupId } from '../knowledge/techniques.js';
import { isMidline, zonesOf, type Side, type Zone } from '../reasoning/body-zones.js';
import { doseFields, findModality } from './dose.js';

/** The part of a screening cell that limits a plan. */
export interface ScreenedCell {
  readonly region: string;
  readonly side?: string | null;
  readonly techniqueGroup: string;
  readonly status: DecisionStatus;
  readonly allowed: boolean;
  readonly maxPressure: number;
  readonly leftOutByLimits: boolean;
  readonly rules: readonly string[];
  readonly unscreened: readonly string[];
}

export interface ScreenedPlaces {
  readonly session?: { readonly status: DecisionStatus };
  readonly cells: readonly ScreenedCell[];
}

export interface LimitReason {
  readonly region: RegionId;
  readonly side: Side | null;
  readonly techniqueGroup: TechniqueGroupId;
  readonly status: DecisionStatus;
  readonly allowed: boolean;
  readonly leftOutByLimits: boolean;
  readonly rules: readonly string[];
  readonly unscreened: readonly string[];
}

export interface ModalityLimits {
  readonly allowed: boolean;
  readonly status: DecisionStatus;
  /** Highest pressure level that stays allowed, 0 to 5; 0 when the modality is not allowed. */
  readonly maxPressure: number;
  /** Every cell that limits, with its rules. */
  readonly why: readonly LimitReason[];
}

const topOfGroup: Readonly<Partial<Record<TechniqueGroupId, number>>> = { 'light-pressure': 2, 'moderate-pressure': 3, 'deep-pressure': 5 };
const severity: readonly DecisionStatus[] = ['proceed', 'modify', 'not-screened', 'clearance-needed', 'do-not-treat-refer', 'emergency'];
const notScreened: ModalityLimits = { allowed: false, status: 'not-screened', maxPressure: 0, why: [] };

/** Groups that differ in pressure only are alternatives: one that stays allowed is enough. All others are needed. */
export function limitsFor(modalityId: string, region: string, side: string | null | undefined, result: ScreenedPlaces | undefined): ModalityLimits {
  const groups = findModality(modalityId)?.techniqueGroups ?? [];
  const zones = zonesOf(region, side);
  if (result === undefined || groups.length === 0 || zones.length === 0) return notScreened;
  const all = zones.map((zone) => limitsAt(groups, cellsAt(groups, zone, result)));
  const allowed = all.every((limits) => limits.allowed);
  const ownTop = doseFields(modalityId).find(({ param }) => param === 'pressure')?.max ?? 5;
  return {
    allowed,
    status: worst(all.map(({ status }) => status)),
    maxPressure: allowed ? Math.min(ownTop, ...all.map(({ maxPressure }) => maxPressure)) : 0,
    why: all.flatMap(({ why }) => why),
  };
}

interface PlacedCell extends LimitReason {
  readonly maxPressure: number;
}

function cellsAt(groups: readonly TechniqueGroupId[], zone: Zone, { cells }: ScreenedPlaces): readonly PlacedCell[] {
  return groups.flatMap((techniqueGroup) => {
    const found = cells.filter((cell) => cell.region === zone.region && cell.techniqueGroup === techniqueGroup && isOnSide(cell, zone));
    if (found.length === 0) {
      return [{ ...zone, techniqueGroup, status: 'not-screened' as const, allowed: false, leftOutByLimits: false, rules: [], unscreened: [], maxPressure: 0 }];
    }
    return found.map(({ status, allowed, leftOutByLimits, rules, unscreened, maxPressure }) => ({ ...zone, techniqueGroup, status, allowed, leftOutByLimits, rules, unscreened, maxPressure }));
  });
}

/** A cell without a side holds for both; a plan without a side is held by both. */
function isOnSide(cell: ScreenedCell, { region, side }: Zone): boolean {
  return isMidline(region) || side === null || cell.side === undefined || cell.side === null || cell.side === side;
}

function limitsAt(groups: readonly TechniqueGroupId[], cells: readonly PlacedCell[]): ModalityLimits {
  const isAllowed = (group: TechniqueGroupId): boolean => cells.every((cell) => cell.techniqueGroup !== group || cell.allowed);
  const pressures = groups.filter((group) => topOfGroup[group] !== undefined);
  const usable = pressures.filter(isAllowed);
  const others = groups.filter((group) => topOfGroup[group] === undefined);
  const allowed = others.every(isAllowed) && (pressures.length === 0 || usable.length > 0);
  const highest = pressures.length === 0 ? 5 : Math.max(0, ...usable.map((group) => topOfGroup[group] ?? 0));
  const decisive = allowed ? cells.filter((cell) => cell.allowed) : cells.filter((cell) => !cell.allowed);
  const status = worst(decisive.map((cell) => cell.status));
  const isReduced = allowed && usable.length < pressures.length;
  return {
    allowed,
    status: isReduced ? worst([status, 'modify']) : status,
    maxPressure: Math.min(highest, ...cells.filter((cell) => cell.allowed).map((cell) => cell.maxPressure)),
    why: cells
      .filter((cell) => !cell.allowed || cell.status !== 'proceed')
      .map(({ maxPressure: _ceiling, ...reason }) => reason),
  };
}

function worst(statuses: readonly DecisionStatus[]): DecisionStatus {
  return statuses.reduce<DecisionStatus>((soFar, status) => (severity.indexOf(status) > severity.indexOf(soFar) ? status : soFar), 'proceed');
}
