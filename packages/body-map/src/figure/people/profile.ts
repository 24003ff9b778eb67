// The figure from its left side, facing left: x = 0 runs through ear, hip and ankle.
import type { Stop } from '../plan/curve.js';

export interface ProfileOutline {
  /** The bent arm: shoulder, hand and elbow, closed. */
  readonly arm: readonly Stop[];
  /** From the arm's upper edge over chest, face, back, heel and shin to the arm's lower edge; the ends lie on the arm. */
  readonly chestToBelly: readonly Stop[];
}
