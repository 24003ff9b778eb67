// A patient's picture: painful areas, and the paint they were drawn with. Whatever is painted becomes an area, and an
// area taken away takes its paint along; one step of undo takes back both.
import { regionAt, type BodyDrawing, type PainPath, type RegionCoverage, type Stroke, type View } from '@legwork/body-map';
import type { PainArea } from '@legwork/clinical';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cutStep, cutStrokes, erased, middleOf } from './cut-strokes';
import { isFull } from './ink';
import { measureCoverage } from './measure-coverage';
import { addArea, changeArea, findArea, removeArea, toggleTarget } from './pain-areas';
import type { PainPicture } from './pain-picture';
import { addPainted, isSameStroke, namedBy, paintedPlaces, placeOf, removeRubbedOut } from './painted-areas';
import { isOneOf, type Place } from './places';
import { useHistory } from './use-history';

const under = (figure: BodyDrawing['figure'], view: View, [x, y]: readonly [number, number]): Place[] => {
  const hit = regionAt(figure, view, x, y);
  return hit === undefined ? [] : [placeOf(hit)];
};

/** Paint inside of a place goes, in every view that shows it. */
function withoutPlace({ areas, drawing }: PainPicture, place: Place): PainPicture {
  const views = [...new Set(drawing.strokes.map(({ view }) => view))];
  const strokes = views.reduce<readonly Stroke[]>((left, view) =>
    cutStrokes(left, view, (x, y) => isOneOf(place, under(drawing.figure, view, [x, y])), cutStep), drawing.strokes);
  return { areas: removeArea(areas, place), drawing: strokes === drawing.strokes ? drawing : { ...drawing, strokes } };
}

function withPath(before: PainPicture, path: PainPath): PainPicture {
  const { figure } = before.drawing;
  const [from] = under(figure, path.view, path.from);
  const [to] = under(figure, path.view, path.to);
  const drawing = { ...before.drawing, paths: [...before.drawing.paths, path] };
  if (from === undefined || to === undefined) return { ...before, drawing };
  const areas = addArea(before.areas, from);
  const goesThere = findArea(areas, from)?.travelsTo.some((place) => isOneOf(place, [to])) === true;
  return { areas: goesThere ? areas : toggleTarget(areas, from, to), drawing };
}

export function usePainPicture(picture: PainPicture, onChange: (next: PainPicture) => void) {
  const { change, amend, undo, redo, canUndo, canRedo } = useHistory(picture, onChange);
  const [coverage, setCoverage] = useState<readonly RegionCoverage[]>([]);
  const [wasFull, setFull] = useState(false);
  const { drawing } = picture;
  const painted = useMemo(() => paintedPlaces(coverage), [coverage]);
  const paintedNow = useRef(painted);
  paintedNow.current = painted;
  const rubbed = useRef<readonly Place[] | undefined>(undefined);

  useEffect(() => {
    let current = true;
    void measureCoverage(drawing).then((measured) => {
      if (!current) return;
      setCoverage(measured);
      const before = rubbed.current;
      rubbed.current = undefined;
      if (before === undefined) return;
      const after = paintedPlaces(measured);
      amend((now) => {
        const areas = removeRubbedOut(now.areas, before, after);
        return areas === now.areas ? now : { ...now, areas };
      });
    });
    return () => {
      current = false;
    };
  }, [drawing, amend]);

  const paint = useCallback((stroke: Stroke) => {
    let taken = false;
    change((before) => {
      const full = isFull(before.drawing, stroke.points.length / 3);
      taken = !full;
      if (full) return before;
      const areas = addPainted(before.areas, under(before.drawing.figure, stroke.view, middleOf(stroke)), stroke.quality);
      return { areas, drawing: { ...before.drawing, strokes: [...before.drawing.strokes, stroke] } };
    });
    setFull(!taken);
    if (!taken) return;
    void measureCoverage({ figure: drawing.figure, strokes: [stroke], paths: [] }).then((measured) => amend((now) => {
      if (!now.drawing.strokes.some((one) => isSameStroke(one, stroke))) return now;
      const areas = addPainted(now.areas, namedBy(measured), stroke.quality);
      return areas === now.areas ? now : { ...now, areas };
    }));
  }, [change, amend, drawing.figure]);

  const erase = useCallback((view: View, trail: readonly number[], radius: number) => {
    change((before) => {
      const after = erased(before.drawing, view, trail, radius);
      if (after === before.drawing) return before;
      rubbed.current ??= paintedNow.current;
      return { ...before, drawing: after };
    });
    setFull(false);
  }, [change]);

  return {
    paint, erase, undo, redo, canUndo, canRedo, painted, isFull: wasFull,
    addPath: useCallback((path: PainPath) => change((before) => withPath(before, path)), [change]),
    add: useCallback((place: Place) => change((before) => {
      const areas = addArea(before.areas, place);
      return areas === before.areas ? before : { ...before, areas };
    }), [change]),
    remove: useCallback((place: Place) => change((before) => withoutPlace(before, place)), [change]),
    alter: useCallback((place: Place, part: Partial<PainArea>) => change((before) => ({ ...before, areas: changeArea(before.areas, place, part) })), [change]),
    travel: useCallback((from: Place, to: Place) => change((before) => ({ ...before, areas: toggleTarget(before.areas, from, to) })), [change]),
    draw: useCallback((figure: BodyDrawing['figure']) => change((before) => ({ ...before, drawing: { ...before.drawing, figure } })), [change]),
  };
}
