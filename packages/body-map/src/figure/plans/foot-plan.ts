// What both views of the feet share. Places are given on the larger foot and moved to the figure's own.
import type { Box, Figure, Point } from '../figure.js';
import { sizeOfFoot } from '../people/foot.js';
import type { Stop } from '../plan/curve.js';
import { Plan } from '../plan/plan.js';

export const feetBox: Box = { x: -500, y: 50, width: 1000, height: 1100 };

export class FootPlan extends Plan {
  private readonly sized: (stop: Stop) => Stop;

  constructor(figure: Figure, outline: readonly Stop[]) {
    super(true);
    this.sized = sizeOfFoot(figure);
    this.strand('foot', outline.map(this.sized));
  }

  on(x: number, y: number): Point {
    const [px, py] = this.sized([x, y]);
    return [px, py];
  }

  edge(x: number, y: number): Point {
    return this.near('foot', this.on(x, y));
  }

  line(...points: readonly (readonly [number, number])[]): void {
    this.landmark(points.map(([x, y]) => this.on(x, y)));
  }
}
