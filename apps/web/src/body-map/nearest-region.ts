// Which place lies under a finger. A tap that just misses a narrow region still finds it.
import { regionAt, type Figure, type Point, type View } from '@legwork/body-map';
import { placedView, type PlacedRegion } from './figure-views';

const reachPixels = 12;
const ringSteps = 8;

export function nearestRegion(figure: Figure, view: View, [x, y]: Point, unitsPerPixel: number): PlacedRegion | undefined {
  const reach = reachPixels * unitsPerPixel;
  const ring = Array.from({ length: ringSteps }, (_, step): Point => {
    const angle = (step / ringSteps) * 2 * Math.PI;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
  for (const [px, py] of [[x, y] as const, ...ring]) {
    const hit = regionAt(figure, view, px, py);
    if (hit === undefined) continue;
    const side = hit.side === 'middle' ? null : hit.side;
    return placedView(figure, view).regions.find((placed) => placed.region === hit.region && placed.side === side);
  }
  return undefined;
}
