import { framesOf, requestLine } from './log.js';

describe('an error in the log', () => {
  it('shows places and never its message', () => {
    const error = new Error('Unique constraint failed: Anna Secret\n  value at line:1:2 "anna"');
    const frames = framesOf(error);
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.join('\n')).not.toMatch(/anna/i);
    for (const frame of frames) expect(frame).toMatch(/^at /);
  });

  it('shows nothing of what is no error', () => {
    expect(framesOf('Anna Secret')).toEqual([]);
  });
});

describe('the line of a request', () => {
  it('is JSON with the pattern of its route and nothing of what was asked', () => {
    const line = requestLine({ requestId: 'r', method: 'GET', route: '/api/v1/patients/:id"', status: 200, milliseconds: 1.26 }, new Date('2026-11-21T10:00:00Z'));
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({ level: 30, time: '2026-11-21T10:00:00.000Z', requestId: 'r', method: 'GET', route: '/api/v1/patients/:id"', status: 200, ms: 1.3, msg: 'request' });
  });
});
