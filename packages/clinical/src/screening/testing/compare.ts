// Comparing two screenings of the same places cell by cell.
import { rankOf } from '../levels.js';
import { screen } from '../screen.js';
import type { ScreeningInput, ScreeningResult } from '../screen.js';

export const sessionDate = '2026-03-02';

const bothSides = ['left', 'right'] as const;

/** A few places that differ in their rules, which keeps many random runs fast. */
const lateralRegions = ['low-back', 'groin', 'thigh-medial', 'knee-posterior', 'calf', 'ankle', 'forefoot'];
const regions: NonNullable<ScreeningInput['regions']> = [
  ...bothSides.flatMap((side) => lateralRegions.map((region) => ({ region, side }))),
  'arm', 'abdomen',
];

export const decide = (facts: Record<string, unknown>, more: Partial<ScreeningInput> = {}): ScreeningResult =>
  screen({ sessionDate, facts, regions, ...more });

const name = (cell: ScreeningResult['cells'][number]): string => `${cell.region} ${cell.side ?? ''} ${cell.techniqueGroup}`;

/** Cells that a first decision blocked and a second allows. */
export const freedCells = (first: ScreeningResult, second: ScreeningResult): string[] =>
  first.cells.filter((cell, index) => !cell.allowed && second.cells[index]?.allowed === true).map(name);

/** Cells whose level a second decision puts lower than the first. */
export const loweredCells = (first: ScreeningResult, second: ScreeningResult): string[] =>
  first.cells.filter((cell, index) => rankOf(second.cells[index]?.atLeast ?? 'proceed') < rankOf(cell.atLeast)).map(name);
