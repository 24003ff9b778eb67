/// <reference types="jest" />
import type { Cell } from '../screening-queries';
import { cellState, gridMoves, insteadOf, matrixOf } from './matrix-model';

const cell = (more: Partial<Cell> = {}): Cell => ({
  region: 'calf', side: 'left', techniqueGroup: 'light-pressure', status: 'proceed', atLeast: 'proceed', allowed: true, maxPressure: 5, leftOutByLimits: false, notes: [], rules: [], ...more,
});

test('allowed, limited with its ceiling, not allowed', () => {
  expect(cellState(cell())).toMatchObject({ kind: 'allowed', text: 'Yes' });
  expect(cellState(cell({ status: 'modify', maxPressure: 2 }))).toMatchObject({ kind: 'limited', text: '≤2' });
  expect(cellState(cell({ status: 'do-not-treat-refer', allowed: false }))).toMatchObject({ kind: 'not-allowed', text: 'No' });
});

test('a ceiling of zero is a ceiling', () => {
  expect(cellState(cell({ status: 'modify', maxPressure: 0 })).text).toBe('≤0');
});

test('a ceiling says nothing about techniques without pressure', () => {
  expect(cellState(cell({ status: 'modify', techniqueGroup: 'heat', maxPressure: 2 }))).toMatchObject({ kind: 'limited', text: 'Limits' });
});

test('what is known to block stands before what is still open', () => {
  expect(cellState(cell({ status: 'not-screened', atLeast: 'emergency', allowed: false })).kind).toBe('not-allowed');
  expect(cellState(cell({ status: 'not-screened', atLeast: 'clearance-needed', allowed: false })).kind).toBe('clearance');
});

test('not screened is no permission, whatever the ceiling', () => {
  const state = cellState(cell({ status: 'not-screened', atLeast: 'modify', allowed: false, maxPressure: 2 }));
  expect(state).toMatchObject({ kind: 'not-screened', text: 'Ask, ≤2' });
});

test('left out by limits is not allowed though the level is only modify', () => {
  expect(cellState(cell({ status: 'modify', allowed: false, leftOutByLimits: true })).kind).toBe('not-allowed');
});

test('rows are techniques in the usual order, columns are places', () => {
  const { rows, columns } = matrixOf([cell({ techniqueGroup: 'heat' }), cell(), cell({ side: 'right' })]);
  expect(rows.map(({ group }) => group)).toEqual(['light-pressure', 'heat']);
  expect(columns.map(({ key }) => key)).toEqual(['calf:left', 'calf:right']);
  expect(rows[1]?.cells[1]).toBeUndefined();
});

test('instead: other allowed techniques at the same place', () => {
  const no = cell({ techniqueGroup: 'deep-pressure', status: 'do-not-treat-refer', allowed: false });
  expect(insteadOf(no, [no, cell(), cell({ side: 'right', techniqueGroup: 'heat' })]).map(({ techniqueGroup }) => techniqueGroup)).toEqual(['light-pressure']);
});

test('the edges of the grid hold', () => {
  expect(gridMoves.ArrowUp?.(0, 1, 3, 2)).toEqual([0, 1]);
  expect(gridMoves.ArrowRight?.(1, 1, 3, 2)).toEqual([1, 1]);
  expect(gridMoves.End?.(2, 0, 3, 2)).toEqual([2, 1]);
});
