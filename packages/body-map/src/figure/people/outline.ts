// The lines that make a figure: the right half of the picture, seen from the front and from behind, and a hand to place.
import type { Point } from '../figure.js';
import type { Stop } from '../plan/curve.js';

export interface StandingOutline {
  /** Crown, ear, neck, shoulder and the outside of the arm, down to the wrist. */
  readonly crownToWrist: readonly Stop[];
  /** Middle of the wrist, and how large the hand is. */
  readonly hand: { readonly wrist: Point; readonly size: number; readonly lean: number };
  /** The inside of the arm, up to and with the armpit. */
  readonly wristToArmpit: readonly Stop[];
  /** Flank and the outside of the leg, down to and with the outer ankle bone. */
  readonly armpitToAnkle: readonly Stop[];
  /** The foot from in front: from the outer to the inner ankle bone. */
  readonly footInFront: readonly Stop[];
  readonly footBehind: readonly Stop[];
  /** From the inner ankle bone up to the middle of the thigh. */
  readonly ankleToThigh: readonly Stop[];
  readonly crotchInFront: readonly Stop[];
  readonly crotchBehind: readonly Stop[];
}

/** The hand hangs along b from the wrist, its thumb towards a; fingers are closed and suggested. */
const handShape: readonly Stop[] = [
  [29, 4], [33, 22], [45, 42], [60, 66], [70, 92], [74, 114], [70, 126], [62, 122], [55, 104], [47, 92, 'corner'], [46, 118], [45, 146], [42, 172], [37, 181], [30, 179],
  [27, 168], [26, 140], [25, 113, 'corner'], [24, 146], [23, 178], [18, 193], [11, 195], [5, 188], [4, 160], [3, 114, 'corner'], [1, 148], [-2, 178], [-7, 188], [-14, 187], [-18, 177],
  [-18, 146], [-18, 110, 'corner'], [-20, 138], [-23, 158], [-28, 166], [-34, 164], [-38, 153], [-39, 128], [-40, 100], [-40, 70], [-37, 42], [-31, 18], [-29, 4],
];

/** A place on the hand: a towards the thumb, b along it. */
export const placeOnHand = ({ wrist: [x, y], size, lean }: StandingOutline['hand'], a: number, b: number): Point => {
  const [cos, sin] = [Math.cos(lean) * size, Math.sin(lean) * size];
  return [x + a * cos + b * sin, y - a * sin + b * cos];
};

/** The hand's outline from the thumb's side of the wrist round to the other side. */
export const placedHand = (hand: StandingOutline['hand']): Stop[] => handShape.map(([a, b, bend]): Stop => {
  const [x, y] = placeOnHand(hand, a, b);
  return bend === undefined ? [x, y] : [x, y, bend];
});
