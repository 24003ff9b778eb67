import { expect, it } from '@jest/globals';
import { inLanes } from './lanes';

const span = (name: string, from: number, until: number, isOff = false) => ({ name, from, until, isOff });
const seen = (spans: readonly ReturnType<typeof span>[]) => inLanes(spans).map(({ span: { name }, lane, lanes }) => `${name} ${lane}/${lanes}`).sort();

it('gives the whole width to what stands alone, back to back too', () => {
  expect(seen([span('a', 0, 30), span('b', 30, 60)])).toEqual(['a 0/1', 'b 0/1']);
});

it('puts what was cancelled beside what came in its place', () => {
  expect(seen([span('off', 0, 60, true), span('a', 0, 30), span('b', 30, 60), span('c', 90, 120)])).toEqual(['a 0/2', 'b 0/2', 'c 0/1', 'off 1/2']);
});

it('uses a lane again once it is free', () => {
  expect(seen([span('a', 0, 30, true), span('b', 10, 40, true), span('c', 30, 50, true)])).toEqual(['a 0/2', 'b 1/2', 'c 0/2']);
});
