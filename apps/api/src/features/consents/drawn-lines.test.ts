import { describe, expect, it } from '@jest/globals';
import { drawnSignature } from './drawn-lines.js';

describe('a drawn signature', () => {
  it('gives its lines', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120"><path d="M10 20L30.5 40" fill="none"/><path d="M5 5h0" fill="none"/></svg>';
    expect(drawnSignature(svg)).toEqual({ viewBox: '0 0 300 120', lines: ['M10 20L30.5 40', 'M5 5h0'] });
  });

  it('takes over nothing but moves and lines', () => {
    expect(drawnSignature('<svg viewBox="0 0 9 9"><path d="url(#x)"/></svg>')).toBeUndefined();
    expect(drawnSignature('<svg viewBox="0 0 9 9"></svg>')).toBeUndefined();
    expect(drawnSignature('<svg><path d="M1 1L2 2"/></svg>')).toBeUndefined();
  });
});
