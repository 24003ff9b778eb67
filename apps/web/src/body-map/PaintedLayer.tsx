// The committed paint of one layer in one view. Drawn again only when the drawing changes.
import type { BodyDrawing, View } from '@legwork/body-map';
import { painQualities } from '@legwork/clinical';
import { memo } from 'react';
import { patternId } from './QualityPatterns';
import { StrokeLines } from './StrokeLines';
import styles from './Ink.module.css';

interface PaintedLayerProps {
  readonly drawing: BodyDrawing;
  readonly view: View;
  readonly layer: 'patient' | 'clinician';
  readonly patterns: string;
}

const rimUnits = 3;

export const PaintedLayer = memo(({ drawing, view, layer, patterns }: PaintedLayerProps) => {
  const strokes = drawing.strokes.filter((stroke) => stroke.view === view);
  return (
    <g className={styles.strokes} data-layer={layer} data-strokes={strokes.length} aria-hidden>
      {layer === 'clinician' && strokes.length > 0 && (
        <g className={styles.rim}><StrokeLines strokes={strokes} stroke="currentColor" rim={rimUnits} /></g>
      )}
      {painQualities.map((quality) => {
        const own = strokes.filter((stroke) => stroke.quality === quality);
        return own.length === 0 ? null : (
          <g key={quality} data-quality={quality}>
            <g className={styles.tint}><StrokeLines strokes={own} stroke="currentColor" /></g>
            <StrokeLines strokes={own} stroke={`url(#${patternId(patterns, quality)})`} />
          </g>
        );
      })}
    </g>
  );
});
PaintedLayer.displayName = 'PaintedLayer';
