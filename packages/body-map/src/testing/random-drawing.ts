// Drawings for tests: wandering strokes from a fixed seed, so that a failure comes back.
import { painQualities } from '@legwork/clinical';
import type { BodyDrawing, Stroke } from '../drawing/body-drawing.js';
import { figureDrawing } from '../figure/figure-drawing.js';
import type { Figure, View } from '../figure/figure.js';

/** Numbers from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function wander(view: View, figure: Figure, random: () => number, length: number): Stroke {
  const { regions } = figureDrawing(figure, view);
  const start = regions[Math.floor(random() * regions.length)]?.at ?? [0, 0];
  let [x, y, heading] = [start[0], start[1], random() * Math.PI * 2];
  const points: number[] = [];
  for (let at = 0; at < length; at += 1) {
    points.push(Math.round(x), Math.round(y), Math.round(random() * 100));
    heading += (random() - 0.5) * 1.2;
    [x, y] = [x + Math.cos(heading) * 9, y + Math.sin(heading) * 9];
  }
  const quality = painQualities[Math.floor(random() * painQualities.length)] ?? 'aching';
  return { view, quality, width: 12 + Math.round(random() * 40), points };
}

export function randomDrawing(figure: Figure, view: View, strokes: number, length: number, seed: number): BodyDrawing {
  const random = seeded(seed);
  return { figure, strokes: Array.from({ length: strokes }, () => wander(view, figure, random, length)), paths: [] };
}
