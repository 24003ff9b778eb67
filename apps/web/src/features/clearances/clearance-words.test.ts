/// <reference types="jest" />
import { endsSoon, inOrder } from './clearance-words';
import type { ClearanceRow } from './queries';

const row = (id: string, more: Partial<ClearanceRow>): ClearanceRow => ({
  id, patientId: 'p', patientName: 'Ada Example', status: 'requested', addressee: 'Dr Example', requestedAt: '2026-03-01T10:00:00Z', requestedByName: 'Sam',
  dueOn: null, overdue: false, validUntil: null, version: 1, can: { answer: true, withdraw: true, addDocument: true, writeLetter: true }, ...more,
});

test('what waits comes first, the earliest due on top, without a day last', () => {
  const rows = [row('granted', { status: 'granted' }), row('someday', {}), row('later', { dueOn: '2026-03-20' }), row('sooner', { dueOn: '2026-03-08' })];
  expect(inOrder(rows).map(({ id }) => id)).toEqual(['sooner', 'later', 'someday', 'granted']);
});

test('of those answered the latest request stands on top', () => {
  const rows = [row('old', { status: 'lapsed', requestedAt: '2025-01-01T00:00:00Z' }), row('new', { status: 'lapsed', requestedAt: '2026-01-01T00:00:00Z' })];
  expect(inOrder(rows).map(({ id }) => id)).toEqual(['new', 'old']);
});

test('a granted letter ends soon within a week, a declined one never', () => {
  expect(endsSoon({ status: 'granted', validUntil: '2026-03-10' }, 7)).toBe(true);
  expect(endsSoon({ status: 'granted', validUntil: '2026-03-10' }, 8)).toBe(false);
  expect(endsSoon({ status: 'granted', validUntil: null }, 0)).toBe(false);
  expect(endsSoon({ status: 'declined', validUntil: '2026-03-10' }, 0)).toBe(false);
});
