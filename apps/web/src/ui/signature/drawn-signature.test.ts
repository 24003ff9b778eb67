/// <reference types="jest" />
import { signatureSvg } from './drawn-signature';

/** What the server lets in: one svg with nothing but paths. */
const accepted = /^<svg[^<>]*>(<path[^<>]*\/>)*<\/svg>$/;

test('strokes become paths and nothing else', () => {
  const svg = signatureSvg([{ points: [{ x: 1, y: 2 }, { x: 3.456, y: 4 }] }, { points: [{ x: 9, y: 9 }] }, { points: [] }], 300, 120);
  expect(svg).toMatch(accepted);
  expect(svg).toContain('M1 2L3.5 4');
  expect(svg).toContain('M9 9h0');
  expect(svg.match(/<path/g)).toHaveLength(2);
});
