// Vectors in space: x to the right, y up, z towards the viewer. Angles in degrees.
export type Vector = readonly [number, number, number];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const along = (from: Vector, direction: Vector, length: number): Vector => add(from, scale(direction, length));
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const distance = (a: Vector, b: Vector): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Turns a vector about an axis of length 1 (Rodrigues). */
export function turn(vector: Vector, axis: Vector, degrees: number): Vector {
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return add(add(scale(vector, cosine), scale(cross(axis, vector), sine)), scale(axis, dot(axis, vector) * (1 - cosine)));
}

/** The directions of a part of the body: towards the head, to its front, to the person's left. */
export interface Frame {
  readonly up: Vector;
  readonly front: Vector;
  readonly left: Vector;
}

/** Facing right, seen from the person's right side. */
export const uprightFrame: Frame = { up: [0, 1, 0], front: [1, 0, 0], left: [0, 0, -1] };

export const turnFrame = ({ up, front, left }: Frame, axis: Vector, degrees: number): Frame =>
  ({ up: turn(up, axis, degrees), front: turn(front, axis, degrees), left: turn(left, axis, degrees) });
