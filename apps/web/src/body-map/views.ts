// The five views of the map, and every shape of a view placed on it with its twin and its side.
import type { RegionId } from '@legwork/clinical';
import type { BodyDrawing, Point, RegionShape } from './shapes/drawing';
import { backDrawing } from './shapes/shapes.back';
import { feetDrawing } from './shapes/shapes.feet';
import { frontDrawing } from './shapes/shapes.front';
import { sideDrawing } from './shapes/shapes.side';
import { placeKey, placeName, type Place } from './places';

export const bodyViews = ['front', 'back', 'left', 'right', 'feet'] as const;
export type BodyView = (typeof bodyViews)[number];

export const viewNames: Readonly<Record<BodyView, string>> = { front: 'Front', back: 'Back', left: 'Left', right: 'Right', feet: 'Feet' };

export interface PlacedLine {
  readonly d: string;
  readonly transform: string | undefined;
}

/** One place of a view; a place may be drawn in several parts. */
export interface PlacedRegion extends Place {
  readonly region: RegionId;
  readonly side: 'left' | 'right' | null;
  readonly key: string;
  readonly name: string;
  readonly at: Point;
  readonly parts: readonly PlacedLine[];
}

export interface SideLabel {
  readonly text: string;
  readonly at: Point;
}

export interface PlacedView {
  readonly drawing: BodyDrawing;
  readonly regions: readonly PlacedRegion[];
  readonly outline: readonly PlacedLine[];
  readonly details: readonly PlacedLine[];
  readonly labels: readonly SideLabel[];
}

const drawings: Readonly<Record<BodyView, BodyDrawing>> = {
  front: frontDrawing, back: backDrawing, left: sideDrawing, right: sideDrawing, feet: feetDrawing,
};

const labels: Readonly<Record<BodyView, readonly SideLabel[]>> = {
  front: [{ text: 'Right', at: [92, 660] }, { text: 'Left', at: [348, 660] }],
  back: [{ text: 'Left', at: [92, 660] }, { text: 'Right', at: [348, 660] }],
  left: [{ text: 'Left side', at: [110, 660] }],
  right: [{ text: 'Right side', at: [330, 660] }],
  feet: [
    { text: 'Left, top', at: [128, 28] }, { text: 'Right, top', at: [312, 28] },
    { text: 'Right, sole', at: [128, 352] }, { text: 'Left, sole', at: [312, 352] },
  ],
};

const otherSide = { left: 'right', right: 'left' } as const;

const isMirrored = (view: BodyView): boolean => view === 'right';

interface PlacedShape extends PlacedLine {
  readonly shape: RegionShape;
  readonly flipped: boolean;
}

function placeShapes(drawing: BodyDrawing, mirrored: boolean): PlacedRegion[] {
  const mirror = `matrix(-1 0 0 1 ${drawing.width} 0)`;
  const placed = drawing.shapes.flatMap((shape): PlacedShape[] => {
    const own = { shape, d: shape.d, flipped: mirrored, transform: mirrored ? mirror : undefined };
    return shape.twin ? [own, { ...own, flipped: !mirrored, transform: mirrored ? undefined : mirror }] : [own];
  });
  const regions = new Map<string, PlacedRegion>();
  for (const { shape, flipped, d, transform } of placed) {
    const side = shape.side !== null && flipped ? otherSide[shape.side] : shape.side;
    const place = { region: shape.region, side };
    const key = placeKey(place);
    const known = regions.get(key);
    const at: Point = flipped ? [drawing.width - shape.at[0], shape.at[1]] : shape.at;
    regions.set(key, { ...place, key, name: placeName(place), at: known?.at ?? at, parts: [...(known?.parts ?? []), { d, transform }] });
  }
  return [...regions.values()];
}

function placeLines(drawing: BodyDrawing, lines: BodyDrawing['outline'], mirrored: boolean): PlacedLine[] {
  const mirror = `matrix(-1 0 0 1 ${drawing.width} 0)`;
  return lines.flatMap(({ d, twin }): PlacedLine[] => {
    if (!twin) return [{ d, transform: mirrored ? mirror : undefined }];
    return [{ d, transform: undefined }, { d, transform: mirror }];
  });
}

const placeView = (view: BodyView): PlacedView => {
  const drawing = drawings[view];
  const mirrored = isMirrored(view);
  return {
    drawing,
    regions: placeShapes(drawing, mirrored),
    outline: placeLines(drawing, drawing.outline, mirrored),
    details: placeLines(drawing, drawing.details, mirrored),
    labels: labels[view],
  };
};

export const placedViews: Readonly<Record<BodyView, PlacedView>> = {
  front: placeView('front'), back: placeView('back'), left: placeView('left'), right: placeView('right'), feet: placeView('feet'),
};

/** Views that show a place, the one where it is best seen first. */
export const viewsShowing = (place: Place): readonly BodyView[] =>
  bodyViews.filter((view) => placedViews[view].regions.some((region) => region.region === place.region && (place.side === 'both' || region.side === place.side)));
