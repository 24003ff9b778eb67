// The views of a figure with every place on them: its name, its shape, and where its middle is.
import { figureDrawing, views, type Box, type Figure, type Point, type View } from '@legwork/body-map';
import { placeKey, placeName, type Place } from './places';

export const bodyViews = views;
export type BodyView = View;

/** One place of a view; a place may be drawn in several parts. */
export interface PlacedRegion extends Place {
  readonly side: 'left' | 'right' | null;
  readonly key: string;
  readonly name: string;
  readonly at: Point;
  readonly d: string;
}

export interface PlacedView {
  /** What is shown at first: ribs to soles. */
  readonly crop: Box;
  readonly whole: Box;
  readonly outline: readonly string[];
  readonly landmarks: readonly string[];
  readonly regions: readonly PlacedRegion[];
}

const known = new Map<string, PlacedView>();

function place(figure: Figure, view: View): PlacedView {
  const { viewBox, wholeBox, outline, landmarks, regions } = figureDrawing(figure, view);
  const placed = regions.map(({ region, side, at, d }): PlacedRegion => {
    const found: Place & Pick<PlacedRegion, 'side'> = { region, side: side === 'middle' ? null : side };
    return { ...found, key: placeKey(found), name: placeName(found), at, d };
  });
  return { crop: viewBox, whole: wholeBox, outline, landmarks, regions: placed };
}

export function placedView(figure: Figure, view: View): PlacedView {
  const key = `${figure} ${view}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = place(figure, view);
  known.set(key, made);
  return made;
}

/** Views that show a place, the one where it is best seen first. */
export const viewsShowing = (figure: Figure, { region, side }: Place): readonly BodyView[] =>
  bodyViews.filter((view) => placedView(figure, view).regions.some((drawn) => drawn.region === region && (side === 'both' || drawn.side === side)));
