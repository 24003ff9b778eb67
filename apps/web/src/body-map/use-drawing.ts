// Paint without answers: strokes, arrows and an eraser, each step to be undone.
import type { BodyDrawing, PainPath, Stroke, View } from '@legwork/body-map';
import { useCallback, useState } from 'react';
import { erased } from './cut-strokes';
import { isFull } from './ink';
import { useHistory } from './use-history';

export function useDrawing(drawing: BodyDrawing, onChange: (next: BodyDrawing) => void) {
  const { change, undo, redo, canUndo, canRedo } = useHistory(drawing, onChange);
  const [wasFull, setFull] = useState(false);
  return {
    undo, redo, canUndo, canRedo, isFull: wasFull,
    paint: useCallback((stroke: Stroke) => {
      let taken = false;
      change((before) => {
        taken = !isFull(before, stroke.points.length / 3);
        return taken ? { ...before, strokes: [...before.strokes, stroke] } : before;
      });
      setFull(!taken);
    }, [change]),
    erase: useCallback((view: View, trail: readonly number[], radius: number) => {
      change((before) => erased(before, view, trail, radius));
      setFull(false);
    }, [change]),
    addPath: useCallback((path: PainPath) => change((before) => ({ ...before, paths: [...before.paths, path] })), [change]),
    draw: useCallback((figure: BodyDrawing['figure']) => change((before) => ({ ...before, figure })), [change]),
  };
}
