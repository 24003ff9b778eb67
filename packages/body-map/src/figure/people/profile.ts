// The figure from its left side, facing left: x = 0 runs through ear, hip and ankle.
import type { Stop } from '../plan/curve.js';

export interface ProfileOutline {
  /** The bent arm where it lies over the trunk: from the elbow over the back of the arm and the shoulder to the crook. */
  readonly upperArm: readonly Stop[];
  /** And where it reaches beyond: from the crook round the hand back to the elbow. */
  readonly forearm: readonly Stop[];
  /** From the arm's upper edge over chest, face, back, heel and shin to the arm's lower edge; the ends lie on the arm. */
  readonly chestToBelly: readonly Stop[];
}
