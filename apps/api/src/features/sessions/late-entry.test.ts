import { lateEntryOf } from './late-entry.js';

const TORONTO = 'America/Toronto';

test.each([
  ['begun and signed on the day', '2026-03-14T15:00:00Z', '2026-03-14T16:00:00Z', null],
  ['signed before midnight where the clinic is, after it in UTC', '2026-03-14T15:00:00Z', '2026-03-15T03:30:00Z', null],
  ['signed the day after', '2026-03-14T15:00:00Z', '2026-03-15T16:00:00Z', { begunOn: null, signedOn: '2026-03-15' }],
  ['begun later, not signed yet', '2026-03-16T15:00:00Z', null, { begunOn: '2026-03-16', signedOn: null }],
  ['begun and signed later', '2026-03-16T15:00:00Z', '2026-03-17T15:00:00Z', { begunOn: '2026-03-16', signedOn: '2026-03-17' }],
])('a note %s', (_what, startedAt, signedAt, expected) => {
  expect(lateEntryOf({ visitDate: '2026-03-14', startedAt, signedAt }, TORONTO)).toEqual(expected);
});
