/// <reference types="jest" />
import type { DrawingRow } from './drawing-queries';
import { drawnDays, standingOn } from './drawings-in-time';

const row = (id: string, layer: string, drawnOn: string) => ({ id, layer, drawnOn }) as DrawingRow;
const rows = [row('d', 'clinician', '2026-03-20'), row('c', 'patient', '2026-03-14'), row('b', 'clinician', '2026-03-14'), row('a', 'patient', '2026-03-01')];

test('days are told once, the first one first', () => {
  expect(drawnDays(rows)).toEqual(['2026-03-01', '2026-03-14', '2026-03-20']);
});

test('on a day stands the newest drawing of the layer until then', () => {
  expect(standingOn(rows, 'patient', '2026-03-20')?.id).toBe('c');
  expect(standingOn(rows, 'patient', '2026-03-13')?.id).toBe('a');
  expect(standingOn(rows, 'clinician', '2026-03-13')).toBeUndefined();
  expect(standingOn(rows, 'clinician', undefined)?.id).toBe('d');
});
