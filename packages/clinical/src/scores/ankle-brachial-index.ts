// Ankle brachial pressure index: higher ankle systolic of a leg / higher arm systolic; the lower leg counts.
import { ankleBrachialIndex } from '../knowledge/scores.js';
import type { Answers } from '../screening/readings.js';
import { finite } from './answers.js';

/** Systolic pressures in mmHg. */
export interface LegPressures {
  readonly dorsalisPedisMmHg?: number;
  readonly posteriorTibialMmHg?: number;
}

export interface AnkleBrachialInput {
  readonly left?: LegPressures;
  readonly right?: LegPressures;
  readonly armLeftMmHg?: number;
  readonly armRightMmHg?: number;
}

export interface LegIndex {
  readonly side: 'left' | 'right';
  readonly index: number | undefined;
  readonly band: string | undefined;
}

export interface AnkleBrachialReading {
  /** The lower of both legs, not rounded; with one leg measured only when it is low, because the other could be lower still. */
  readonly value: number | undefined;
  readonly band: string | undefined;
  readonly legs: readonly LegIndex[];
  readonly missing: readonly string[];
}

// Outside this range (mmHg) a cuff pressure is a typing slip; product choice, unconfirmed.
const plausible = { min: 20, max: 320 };
const lowBelow = 0.9;

export function bandOfAnkleBrachialIndex(value: number): string | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  return ankleBrachialIndex.bands.find(({ min, max }) => value >= (min ?? 0) && (max === null || value < max))?.label;
}

export function ankleBrachialIndexOf(input: AnkleBrachialInput): AnkleBrachialReading {
  const arm = highest([input.armLeftMmHg, input.armRightMmHg]);
  const legs = (['left', 'right'] as const).map((side): LegIndex => {
    const ankle = highest([input[side]?.dorsalisPedisMmHg, input[side]?.posteriorTibialMmHg]);
    const index = arm === undefined || ankle === undefined ? undefined : ankle / arm;
    return { side, index, band: index === undefined ? undefined : bandOfAnkleBrachialIndex(index) };
  });
  const measured = legs.flatMap(({ index }) => index ?? []);
  const lowest = measured.length === 0 ? undefined : Math.min(...measured);
  const value = measured.length === legs.length || (lowest !== undefined && lowest < lowBelow) ? lowest : undefined;
  return {
    value,
    band: value === undefined ? undefined : bandOfAnkleBrachialIndex(value),
    legs,
    missing: [...(arm === undefined ? ['arm pressure'] : []), ...legs.filter(({ side }) => ankleIsMissing(input[side])).map(({ side }) => `${side} ankle pressure`)],
  };
}

function ankleIsMissing(leg: LegPressures | undefined): boolean {
  return highest([leg?.dorsalisPedisMmHg, leg?.posteriorTibialMmHg]) === undefined;
}

function highest(values: readonly unknown[]): number | undefined {
  const usable = values.flatMap((value) => finite(value) ?? []).filter((value) => value >= plausible.min && value <= plausible.max);
  return usable.length === 0 ? undefined : Math.max(...usable);
}

/** From the pressures kept under abpi.arm...MmHg and abpi.ankle...MmHg. */
export function ankleBrachialIndexFromFacts(answers: Answers): AnkleBrachialReading {
  const pressure = (id: string): number | undefined => finite(answers[`abpi.${id}MmHg`]);
  const leg = (side: 'Left' | 'Right'): LegPressures => withoutGaps({
    dorsalisPedisMmHg: pressure(`ankle${side}DorsalisPedis`),
    posteriorTibialMmHg: pressure(`ankle${side}PosteriorTibial`),
  });
  return ankleBrachialIndexOf({
    left: leg('Left'),
    right: leg('Right'),
    ...withoutGaps({ armLeftMmHg: pressure('armLeft'), armRightMmHg: pressure('armRight') }),
  });
}

function withoutGaps<Key extends string>(values: Readonly<Record<Key, number | undefined>>): Partial<Record<Key, number>> {
  const kept: Partial<Record<Key, number>> = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept;
}
