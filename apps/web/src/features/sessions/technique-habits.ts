// What somebody uses most, on this device: technique, last pressure, last minutes. Nothing about patients.
import type { TechniqueLine } from './technique-lines';

export interface Habit {
  readonly modalityId: string;
  readonly uses: number;
  readonly pressure0To5: number | null;
  readonly minutes: number | null;
}
export type Habits = readonly Habit[];

const storageKey = (accountId: string): string => `legwork-technique-habits:${accountId}`;

const isHabit = (value: unknown): value is Habit => typeof value === 'object' && value !== null && 'modalityId' in value && 'uses' in value;

export const readHabits = (accountId: string): Habits => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(accountId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isHabit) : [];
  } catch {
    return [];
  }
};

/** The line just recorded is the newest habit of its technique. */
export const withUse = (habits: Habits, { modalityId, pressure0To5, minutes }: TechniqueLine): Habits => {
  const before = habits.find((habit) => habit.modalityId === modalityId);
  return [{ modalityId, uses: (before?.uses ?? 0) + 1, pressure0To5, minutes }, ...habits.filter((habit) => habit !== before)];
};

export const keepHabits = (accountId: string, habits: Habits): void => {
  try {
    localStorage.setItem(storageKey(accountId), JSON.stringify(habits));
  } catch {
    // storage switched off: the order lasts as long as the page
  }
};

/** Most used first; among equals the order of the catalogue. Whether it is allowed never moves a technique: hands learn places. */
export const byUse = <T extends { readonly modality: { readonly id: string } }>(offered: readonly T[], habits: Habits): T[] => {
  const uses = new Map(habits.map((habit) => [habit.modalityId, habit.uses]));
  return offered.toSorted((a, b) => (uses.get(b.modality.id) ?? 0) - (uses.get(a.modality.id) ?? 0));
};
