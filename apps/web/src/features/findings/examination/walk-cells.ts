// Keys in the examination: Enter and the arrows walk the cells, letters mark pain, carry the last value, show its course.
import type { KeyboardEvent } from 'react';

const cellsIn = (root: HTMLElement): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-cell]')];

const focus = (cell: HTMLElement | undefined): void => {
  if (cell === undefined) return;
  cell.focus();
  if (cell instanceof HTMLInputElement) cell.select();
};

const stepped = (cells: readonly HTMLElement[], from: HTMLElement, by: 1 | -1): HTMLElement | undefined => cells[cells.indexOf(from) + by];

/** The nearest cell in that direction which stands in the same column. */
const inColumn = (cells: readonly HTMLElement[], from: HTMLElement, by: 1 | -1): HTMLElement | undefined => {
  const at = cells.indexOf(from);
  const ahead = by === 1 ? cells.slice(at + 1) : cells.slice(0, at).toReversed();
  return ahead.find((cell) => cell.dataset['column'] === from.dataset['column']);
};

export const focusFirst = (root: HTMLElement | null): void => focus(root === null ? undefined : cellsIn(root)[0]);

export const focusCell = (root: HTMLElement | null, key: string): void => focus(root === null ? undefined : cellsIn(root).find((cell) => cell.dataset['cell'] === key));

/** Of a cell's own keys; Enter after the last cell goes on to what records them. */
export const walkCells = (event: KeyboardEvent<HTMLElement>, afterLast: () => void): void => {
  const cell = event.currentTarget;
  const sheet = cell.closest<HTMLElement>('[data-sheet]');
  if (sheet === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const cells = cellsIn(sheet);
  if (event.key === 'Enter') {
    event.preventDefault();
    const next = stepped(cells, cell, event.shiftKey ? -1 : 1);
    if (next === undefined && !event.shiftKey) afterLast();
    else focus(next);
  } else if (!(cell instanceof HTMLSelectElement) && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    focus(inColumn(cells, cell, event.key === 'ArrowDown' ? 1 : -1));
  }
};
