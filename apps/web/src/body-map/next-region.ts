// Arrow keys on the map: the nearest place in that direction, straight ones before slanted ones.
import type { PlacedRegion } from './figure-views';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0],
};

/** How much a slanted way counts more than a straight one. */
const slant = 2;

export function nextRegion(regions: readonly PlacedRegion[], from: PlacedRegion, key: string): PlacedRegion | undefined {
  const direction = directions[key];
  if (direction === undefined) return undefined;
  const [dx, dy] = direction;
  let best: { readonly region: PlacedRegion; readonly cost: number } | undefined;
  for (const region of regions) {
    const [x, y] = [region.at[0] - from.at[0], region.at[1] - from.at[1]];
    const ahead = x * dx + y * dy;
    if (ahead <= 0) continue;
    const cost = ahead + slant * Math.abs(x * dy + y * dx);
    if (best === undefined || cost < best.cost) best = { region, cost };
  }
  return best?.region;
}
