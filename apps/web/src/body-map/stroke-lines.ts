// A stroke as lines with round ends: exactly the area that is measured.
import { plainPressure, pointStride, widthAt, type Stroke } from '@legwork/body-map';

export interface StrokeLine {
  readonly d: string;
  readonly width: number;
}

const known = new WeakMap<Stroke, readonly StrokeLine[]>();

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
}

function cornersOf(points: readonly number[]): Corner[] {
  return Array.from({ length: points.length / pointStride }, (_, at) => {
    const [x = 0, y = 0, pressure = plainPressure] = points.slice(at * pointStride, (at + 1) * pointStride);
    return { x, y, pressure };
  });
}

const place = ({ x, y }: Corner): string => `${x} ${y}`;

function lines({ points, width }: Stroke): StrokeLine[] {
  const corners = cornersOf(points);
  const [first] = corners;
  if (first === undefined) return [];
  if (corners.every(({ pressure }) => pressure === first.pressure)) {
    return [{ d: `M${place(first)}L${(corners.length === 1 ? corners : corners.slice(1)).map(place).join('L')}`, width: widthAt(width, first.pressure) }];
  }
  return corners.slice(1).map((corner, at) => {
    const before = corners[at] ?? corner;
    return { d: `M${place(before)}L${place(corner)}`, width: widthAt(width, (before.pressure + corner.pressure) / 2) };
  });
}

/** One line when the width never changes, else one from point to point. */
export function strokeLines(stroke: Stroke): readonly StrokeLine[] {
  const before = known.get(stroke);
  if (before !== undefined) return before;
  const made = lines(stroke);
  known.set(stroke, made);
  return made;
}
