// Between the screen and the picture. Read once when a finger comes down: nothing moves while it paints.
import type { Point } from '@legwork/body-map';

export interface ScreenScale {
  /** Drawing units of one CSS pixel. */
  readonly unitsPerPixel: number;
  /** Where a point of the window lies in the drawing. */
  readonly toDrawing: (clientX: number, clientY: number) => Point;
  /** Where a point of the window lies on the canvas, CSS pixels. */
  readonly toCanvas: (clientX: number, clientY: number) => Point;
}

export function screenScale(svg: SVGSVGElement): ScreenScale {
  const box = svg.getBoundingClientRect();
  const matrix = svg.getScreenCTM();
  const scale = matrix === null || matrix.a === 0 ? 1 : matrix.a;
  const [left, top] = matrix === null ? [box.left, box.top] : [matrix.e, matrix.f];
  return {
    unitsPerPixel: 1 / scale,
    toDrawing: (x, y) => [(x - left) / scale, (y - top) / scale],
    toCanvas: (x, y) => [x - box.left, y - box.top],
  };
}
