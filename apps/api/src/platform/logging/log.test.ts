import { framesOf } from './log.js';

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
