// What front and back have in common: the silhouette, and how places on it are found.
import { Plan } from '../plan/plan.js';
import { placedHand, placeOnHand, type StandingOutline } from '../people/outline.js';
import type { Point } from '../figure.js';

export const standingBoxes = { crop: { x: -250, y: 640, width: 500, height: 1210 }, whole: { x: -445, y: 0, width: 890, height: 1850 } } as const;

/** Just below every figure's armpit. */
const armpitHeight = 452;

export class StandingPlan extends Plan {
  private readonly crotch: number;

  constructor(private readonly outline: StandingOutline, isFront: boolean) {
    super(true);
    const thigh = isFront ? outline.crotchInFront : outline.crotchBehind;
    this.crotch = thigh.at(-1)?.[1] ?? 0;
    const armpit = outline.wristToArmpit.at(-1) ?? [0, 0];
    this.strand('arm', [...outline.crownToWrist, ...placedHand(outline.hand), ...outline.wristToArmpit]);
    this.strand('side', [
      [armpit[0], armpit[1]], ...outline.armpitToAnkle, ...(isFront ? outline.footInFront : outline.footBehind),
      ...outline.ankleToThigh, ...thigh,
    ]);
  }

  outer(y: number): Point {
    return this.at('side', y, 'first');
  }

  inner(y: number): Point {
    return this.at('side', y, 'last');
  }

  /** A point of the leg: 0 at its inside, 1 at its outside; above the crotch, from the middle line. */
  leg(share: number, y: number): Point {
    const [inside, outside] = [y > this.crotch ? this.xOf('side', y, 'last') : 0, this.xOf('side', y, 'first')];
    return [inside + (outside - inside) * share, y];
  }

  /** A point of the arm above the wrist: 0 at its inside, 1 at its outside. */
  arm(share: number, y: number): Point {
    const [inside, outside] = [this.xOf('arm', y, 'last'), this.xOf('arm', y, 'first')];
    return [inside + (outside - inside) * share, y];
  }

  handLine(...points: readonly Point[]): void {
    this.landmark(points.map(([a, b]) => placeOnHand(this.outline.hand, a, b)));
  }

  /** A point of the trunk: 0 in the middle, 1 at the flank; above the armpit, at its width. */
  trunk(share: number, y: number): Point {
    return [this.xOf('side', Math.max(y, armpitHeight)) * share, y];
  }
}
