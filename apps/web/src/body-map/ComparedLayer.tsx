// One of two drawings laid over each other: told apart by the slant of its lines as well as by colour.
import type { BodyDrawing, View } from '@legwork/body-map';
import { memo } from 'react';
import { StrokeLines } from './StrokeLines';
import styles from './Ink.module.css';

interface ComparedLayerProps {
  readonly drawing: BodyDrawing;
  readonly view: View;
  readonly tone: 'before' | 'after';
  readonly patterns: string;
}

export const ComparedLayer = memo(({ drawing, view, tone, patterns }: ComparedLayerProps) => {
  const strokes = drawing.strokes.filter((stroke) => stroke.view === view);
  return (
    <g className={styles.strokes} data-tone={tone} aria-hidden>
      <g className={styles.tint}><StrokeLines strokes={strokes} stroke="currentColor" /></g>
      <StrokeLines strokes={strokes} stroke={`url(#${patterns}-${tone})`} />
    </g>
  );
});
ComparedLayer.displayName = 'ComparedLayer';
