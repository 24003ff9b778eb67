// The matrix: one cell per place and technique group. Places that meet the same rules share their outcome.
import type { DecisionLevel, DecisionStatus } from '../knowledge/decision-scale.js';
import type { RegionId } from '../knowledge/regions.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { PressureLevel, TechniqueGroupId } from '../knowledge/techniques.js';
import type { ReadClearance } from './clearances.js';
import type { Finding } from './findings.js';
import { levelAt, modifyRank, statusOf } from './levels.js';
import { combineLimits } from './limits.js';
import type { CombinedLimits, Limits } from './limits.js';
import { isEverywhere, isNowhere } from './marked-regions.js';
import type { MarkedRegions, Side } from './marked-regions.js';
import { reaches } from './places.js';
import type { Place } from './places.js';
import { techniqueBit, touchTechniques } from './techniques.js';

/** What holds for one technique group wherever the same rules meet. */
interface CellOutcome {
  techniqueGroup: TechniqueGroupId;
  status: DecisionStatus;
  /** Level found so far; the status may wait for answers that could raise it. */
  atLeast: DecisionLevel;
  /** The permission: status proceed or modify, and the group not left out by limits. */
  allowed: boolean;
  /** Highest pressure level, 0 to 5. */
  maxPressure: PressureLevel;
  leftOutByLimits: boolean;
  notes: readonly string[];
  /** Fired rules that cover the cell. */
  rules: readonly RuleId[];
  /** Open rules that could raise the level. */
  unscreened: readonly RuleId[];
}

export interface Cell extends CellOutcome {
  region: RegionId;
  /** null: midline, or both sides alike because none was named. */
  side: Side | null;
}

/** Everything that bears on a place, whatever the technique. */
interface PlaceProfile {
  fired: readonly Finding[];
  open: readonly Finding[];
  letters: readonly ReadClearance[];
  limits: CombinedLimits;
  /** Answers about this place contradict each other. */
  held: boolean;
}

/** What is decided over, wherever it holds. */
interface Ground {
  findings: readonly Finding[];
  letters: readonly ReadClearance[];
  heldMarks: MarkedRegions;
}

const idOf = ({ compiled }: Finding): RuleId => compiled.rule.id;

/** Where a letter reaches a rule of its own kind, the ceiling is the highest a letter can allow; what the letter says holds beside it. */
function limitsOf({ compiled: { rule: { limits, byLetter } }, clearances }: Finding, letters: readonly ReadClearance[]): Limits {
  const isRaised = byLetter !== undefined && clearances.some((letter) => letters.includes(letter));
  return isRaised ? { ...limits, maxPressure: byLetter.maxPressure } : (limits ?? {});
}

function profileOf({ findings, letters, heldMarks }: Ground, place: Place): PlaceProfile {
  const fired = findings.filter((finding) => reaches(finding.fired, place));
  const open = findings.filter((finding) => reaches(finding.open, place));
  const here = letters.filter((letter) => reaches(letter.marks, place));
  const used = here.filter((letter) => fired.some((finding) => finding.clearances.includes(letter)));
  const limits = combineLimits([...fired.map((finding) => limitsOf(finding, used)), ...used.map((letter) => letter.limits)]);
  return { fired, open, letters: used, limits, held: reaches(heldMarks, place) };
}

/** Rank a fired rule keeps in a cell: a letter that names the place and the technique turns it into modify. */
function rankIn({ letters }: PlaceProfile, { compiled, clearances }: Finding, bit: number): number {
  const cleared = letters.some((letter) => (letter.techniques & compiled.letterTechniques & bit) !== 0 && clearances.includes(letter));
  return cleared ? modifyRank : compiled.rank;
}

function outcomeOf(profile: PlaceProfile, group: TechniqueGroupId): CellOutcome {
  const bit = techniqueBit(group);
  const { maxPressure, leftOut, notes } = profile.limits;
  const leftOutByLimits = (leftOut & bit) !== 0;
  const fired = profile.fired.filter(({ compiled }) => (compiled.techniques & bit) !== 0);
  const limitsTouch = (touchTechniques & bit) !== 0 && (maxPressure < 5 || leftOutByLimits);
  const rank = Math.max(limitsTouch ? modifyRank : 0, ...fired.map((finding) => rankIn(profile, finding, bit)));
  const open = profile.open.filter(({ compiled }) => (compiled.techniques & bit) !== 0 && compiled.rank > rank);
  const waits = open.length > 0 || (profile.held && (touchTechniques & bit) !== 0);
  const status = statusOf(rank, waits);
  return {
    techniqueGroup: group,
    status,
    atLeast: levelAt(rank),
    allowed: (status === 'proceed' || status === 'modify') && !leftOutByLimits,
    maxPressure,
    leftOutByLimits,
    notes,
    rules: fired.map(idOf),
    unscreened: open.map(idOf),
  };
}

/** The marks that do not reach every place alike: only they tell places apart. */
function tellingMarks({ findings, letters, heldMarks }: Ground): readonly MarkedRegions[] {
  const all = [heldMarks, ...findings.flatMap(({ fired, open }) => [fired, open]), ...letters.map(({ marks }) => marks)];
  // Stryker disable next-line all: marks that are alike everywhere tell nothing apart; leaving them out only saves time.
  return all.filter((marks) => !isNowhere(marks) && !isEverywhere(marks));
}

export function buildCells(
  findings: readonly Finding[],
  letters: readonly ReadClearance[],
  places: readonly Place[],
  groups: readonly TechniqueGroupId[],
  heldMarks: MarkedRegions,
): Cell[] {
  const ground: Ground = { findings, letters, heldMarks };
  const telling = tellingMarks(ground);
  const outcomes = new Map<string, readonly CellOutcome[]>();
  const outcomesAt = (place: Place): readonly CellOutcome[] => {
    const key = telling.map((marks) => Number(reaches(marks, place))).join('');
    const known = outcomes.get(key);
    // Stryker disable next-line ConditionalExpression: what is found again is made the same; keeping it only saves time.
    if (known !== undefined) return known;
    const profile = profileOf(ground, place);
    const made = groups.map((group) => outcomeOf(profile, group));
    outcomes.set(key, made);
    return made;
  };
  return places.flatMap((place) => {
    const { region, side } = place;
    return outcomesAt(place).map((outcome): Cell => ({ region, side, ...outcome }));
  });
}
