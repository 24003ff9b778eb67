import { isLateEntry } from './late-entry';

test.each([
  [['2026-03-14T15:00:00Z', '2026-03-15T03:30:00Z'], false],
  [['2026-03-14T15:00:00Z', '2026-03-15T16:00:00Z'], true],
  [['2026-03-14T15:00:00Z', null], false],
])('begun and signed %j in Toronto: %s', (instants, expected) => {
  expect(isLateEntry('2026-03-14', instants, 'America/Toronto')).toBe(expected);
});
