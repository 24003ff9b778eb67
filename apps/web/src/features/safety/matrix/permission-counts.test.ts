/// <reference types="jest" />
import type { Cell } from '../screening-queries';
import { permissionCounts } from './permission-counts';

const cell = (more: Partial<Cell> = {}): Cell => ({
  region: 'calf', side: 'left', techniqueGroup: 'light-pressure', status: 'proceed', atLeast: 'proceed', allowed: true, maxPressure: 5, leftOutByLimits: false, notes: [], rules: [], ...more,
});
const limited = { status: 'modify', maxPressure: 2 } as const;
const blocked = { status: 'do-not-treat-refer', allowed: false } as const;

test('the strongest comes first; what does not occur and what is free are not named', () => {
  expect(permissionCounts([cell(), cell({ techniqueGroup: 'friction', ...limited }), cell({ techniqueGroup: 'deep-pressure', ...blocked }), cell({ techniqueGroup: 'moderate-pressure', ...limited })]).counts)
    .toBe('1 not allowed, 2 limited');
  expect(permissionCounts([cell(), cell({ techniqueGroup: 'heat' })]).counts).toBe('All allowed');
});

test('not screened is counted by itself and never as allowed', () => {
  expect(permissionCounts([cell({ status: 'not-screened', allowed: false }), cell({ techniqueGroup: 'heat', status: 'clearance-needed', allowed: false })]).counts).toBe('1 need clearance, 1 not screened');
});

test('one place is named, several are counted', () => {
  expect(permissionCounts([cell(), cell({ techniqueGroup: 'heat' })]).where).toBe('Left calf');
  expect(permissionCounts([cell(), cell({ side: 'right' })]).where).toBe('2 places');
});
