// What part of the drawing is shown: whole, the legs, or zoomed and moved by buttons, wheel, or two fingers.
import { useCallback, useMemo, useState } from 'react';
import type { BodyDrawing, Point } from './shapes/drawing';

export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type MapFrame = 'body' | 'legs';

export const zoomStep = 1.5;
const mostZoom = 6;

const frameOf = (drawing: BodyDrawing, frame: MapFrame): MapWindow =>
  frame === 'legs' ? drawing.legs : { x: 0, y: 0, width: drawing.width, height: drawing.height };

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

function within(drawing: BodyDrawing, shown: MapWindow): MapWindow {
  const width = between(shown.width, drawing.width / mostZoom, drawing.width);
  const height = (shown.height / shown.width) * width;
  return {
    width,
    height,
    x: between(shown.x, 0, drawing.width - width),
    y: between(shown.y, 0, drawing.height - height),
  };
}

export interface MapWindowControl {
  readonly shown: MapWindow;
  readonly frame: MapFrame;
  readonly isZoomed: boolean;
  readonly setFrame: (frame: MapFrame) => void;
  /** Factor above 1 shows less and larger; `around` stays where it is. */
  readonly zoomBy: (factor: number, around?: Point) => void;
  /** In drawing units. */
  readonly panBy: (dx: number, dy: number) => void;
}

/** Starts over whenever another drawing comes: use one per view. */
export function useMapWindow(drawing: BodyDrawing, start: MapFrame): MapWindowControl {
  const [frame, chooseFrame] = useState(start);
  const [moved, setMoved] = useState<{ readonly drawing: BodyDrawing; readonly shown: MapWindow }>();
  const own = moved?.drawing === drawing ? moved.shown : undefined;
  const shown = own ?? frameOf(drawing, frame);

  const change = useCallback((next: (before: MapWindow) => MapWindow) => {
    setMoved((before) => ({
      drawing,
      shown: within(drawing, next(before?.drawing === drawing ? before.shown : frameOf(drawing, frame))),
    }));
  }, [drawing, frame]);

  const zoomBy = useCallback((factor: number, around?: Point) => {
    change(({ x, y, width, height }) => {
      const [cx, cy] = around ?? [x + width / 2, y + height / 2];
      return { x: cx - (cx - x) / factor, y: cy - (cy - y) / factor, width: width / factor, height: height / factor };
    });
  }, [change]);

  const panBy = useCallback((dx: number, dy: number) => change((before) => ({ ...before, x: before.x + dx, y: before.y + dy })), [change]);

  const setFrame = useCallback((next: MapFrame) => {
    chooseFrame(next);
    setMoved(undefined);
  }, []);

  return useMemo(() => ({ shown, frame, isZoomed: own !== undefined, setFrame, zoomBy, panBy }), [shown, frame, own, setFrame, zoomBy, panBy]);
}
