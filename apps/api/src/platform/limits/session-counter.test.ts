import { SessionCounter } from './session-counter.js';

describe('the requests of a session', () => {
  it('are taken until there are none left, and again when the minute is over', () => {
    const counter = new SessionCounter(2);
    expect([counter.take('a', 0), counter.take('a', 10), counter.take('a', 20_000)]).toEqual([undefined, undefined, 40_000]);
    expect(counter.take('a', 59_999)).toBe(1);
    expect(counter.take('a', 60_000)).toBeUndefined();
  });

  it('are not those of another', () => {
    const counter = new SessionCounter(1);
    expect([counter.take('a', 0), counter.take('b', 0), counter.take('a', 1)]).toEqual([undefined, undefined, 59_999]);
  });

  it('are forgotten when it falls silent', () => {
    const counter = new SessionCounter(1);
    counter.take('a', 0);
    counter.take('b', 50_000);
    counter.take('c', 61_000);
    expect(counter.size).toBe(2);
  });
});
