// What part of the picture is shown: ribs to soles, the whole body, or zoomed and moved by buttons, keys, wheel or fingers.
import type { Box, Point } from '@legwork/body-map';
import { useCallback, useMemo, useState } from 'react';
import type { PlacedView } from './figure-views';

export type MapFrame = 'body' | 'legs';

export const zoomStep = 1.5;
const mostZoom = 8;

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

function within(whole: Box, shown: Box): Box {
  const width = between(shown.width, whole.width / mostZoom, whole.width);
  const height = (shown.height / shown.width) * width;
  return {
    width,
    height,
    x: between(shown.x, whole.x, whole.x + whole.width - width),
    y: between(shown.y, whole.y, whole.y + whole.height - height),
  };
}

export interface MapWindowControl {
  readonly shown: Box;
  readonly frame: MapFrame;
  /** Whether the picture has more than the frame shows at first. */
  readonly hasMore: boolean;
  readonly isZoomed: boolean;
  readonly setFrame: (frame: MapFrame) => void;
  readonly reset: () => void;
  /** Factor above 1 shows less and larger; `around` stays where it is. */
  readonly zoomBy: (factor: number, around?: Point) => void;
  /** In drawing units. */
  readonly panBy: (dx: number, dy: number) => void;
}

/** Starts over whenever another view comes. */
export function useMapWindow(view: PlacedView, start: MapFrame): MapWindowControl {
  const [frame, chooseFrame] = useState(start);
  const [moved, setMoved] = useState<{ readonly view: PlacedView; readonly shown: Box }>();
  const framed = frame === 'legs' ? view.crop : view.whole;
  const own = moved?.view === view ? moved.shown : undefined;
  const shown = own ?? framed;

  const change = useCallback((next: (before: Box) => Box) => {
    setMoved((before) => ({ view, shown: within(view.whole, next(before?.view === view ? before.shown : framed)) }));
  }, [view, framed]);

  const zoomBy = useCallback((factor: number, around?: Point) => {
    change(({ x, y, width, height }) => {
      const [cx, cy] = around ?? [x + width / 2, y + height / 2];
      return { x: cx - (cx - x) / factor, y: cy - (cy - y) / factor, width: width / factor, height: height / factor };
    });
  }, [change]);

  const panBy = useCallback((dx: number, dy: number) => change((before) => ({ ...before, x: before.x + dx, y: before.y + dy })), [change]);
  const reset = useCallback(() => setMoved(undefined), []);
  const setFrame = useCallback((next: MapFrame) => {
    chooseFrame(next);
    setMoved(undefined);
  }, []);

  const hasMore = view.whole.height > view.crop.height;
  return useMemo(() => ({ shown, frame, hasMore, isZoomed: own !== undefined, setFrame, reset, zoomBy, panBy }), [shown, frame, hasMore, own, setFrame, reset, zoomBy, panBy]);
}
