import { measuresOf, shownRequests } from './asked-words';
import type { OutcomeRequest } from './queries';

const request = (id: string, state: OutcomeRequest['state']): OutcomeRequest => ({ id, measures: ['nprs', 'groc'], dueOn: '2026-03-01', state, requestedByName: null, createdAt: '2026-03-01T09:00:00.000Z', sentAt: null, answeredAt: null });
const shown = (...states: OutcomeRequest['state'][]) => shownRequests(states.map((state, at) => request(String(at), state))).map(({ id }) => id);

it('shows what waits, and the newest whatever became of it', () => {
  expect(shown()).toEqual([]);
  expect(shown('withdrawn', 'answered', 'withdrawn')).toEqual(['0']);
  expect(shown('answered', 'waiting', 'withdrawn', 'sent')).toEqual(['0', '1', '3']);
});

it('says what was asked', () => expect(measuresOf(request('1', 'sent'))).toMatch(/^[a-z ]+, [a-z ]+$/u));
