import { Problem } from '@legwork/api-client';
import { whatStandsInTheWay } from './what-stands-in-the-way';

const saved = { version: 1, value: {} };

it('lets a decision through only when everything typed is on the server', () => {
  expect(whatStandsInTheWay({ kind: 'idle' })).toBeUndefined();
  expect(whatStandsInTheWay({ kind: 'saved', at: 0 })).toBeUndefined();
  expect(whatStandsInTheWay({ kind: 'pending' })?.status).toBe(503);
  expect(whatStandsInTheWay({ kind: 'conflict', base: {}, theirs: saved, whose: 'server' })?.code).toBe('stale-version');
  expect(whatStandsInTheWay({ kind: 'waiting', why: 'offline', kept: true })?.code).toBe('network');
});

it('says what was refused', () => {
  const problem = new Problem({ code: 'invalid-input', status: 400 });
  expect(whatStandsInTheWay({ kind: 'refused', problem })).toBe(problem);
});
