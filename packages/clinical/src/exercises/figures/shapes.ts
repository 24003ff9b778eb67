// Outlines for the drawing, in the plane of the picture: x to the right, y down. Only absolute M, L, Q, A and Z are written.
export type Point = readonly [number, number];

const round = (value: number): string => String(Math.round(value * 10) / 10);
export const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** A limb: two circles and the straight lines that touch both. */
export function limb(from: Point, to: Point, fromRadius: number, toRadius: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length <= Math.abs(fromRadius - toRadius) + 0.01) return circle(fromRadius > toRadius ? from : to, Math.max(fromRadius, toRadius));
  const direction = Math.atan2(dy, dx);
  const opening = Math.acos((fromRadius - toRadius) / length);
  const rim = (centre: Point, radius: number, angle: number): Point => [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  const [one, two] = [direction + opening, direction - opening];
  const isWide = opening < Math.PI / 2 ? 1 : 0;
  return [
    `M${at(rim(from, fromRadius, one))}`, `A${round(fromRadius)} ${round(fromRadius)} 0 ${isWide} 1 ${at(rim(from, fromRadius, two))}`,
    `L${at(rim(to, toRadius, two))}`, `A${round(toRadius)} ${round(toRadius)} 0 ${1 - isWide} 1 ${at(rim(to, toRadius, one))}`, 'Z',
  ].join('');
}

export function circle([x, y]: Point, radius: number): string {
  const r = round(radius);
  return `M${at([x - radius, y])}A${r} ${r} 0 1 1 ${at([x + radius, y])}A${r} ${r} 0 1 1 ${at([x - radius, y])}Z`;
}

export const line = (points: readonly Point[]): string => points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join('');
export const polygon = (points: readonly Point[]): string => `${line(points)}Z`;

/** A curve that stands off the straight line by `bend` units, to the left of the way it goes for plus. */
export function curve(from: Point, to: Point, bend: number): string {
  return `M${at(from)}Q${at(bowOf(from, to, bend))} ${at(to)}`;
}

export function bowOf(from: Point, to: Point, bend: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [(from[0] + to[0]) / 2 + (dy / length) * bend * 2, (from[1] + to[1]) / 2 - (dx / length) * bend * 2];
}

/** The head of an arrow that comes from `from`. */
export function arrowHead(from: Point, tip: Point, size: number): string {
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const wing = (turn: number): Point => [tip[0] - size * Math.cos(angle + turn), tip[1] - size * Math.sin(angle + turn)];
  return line([wing(0.55), tip, wing(-0.55)]);
}
