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

/** The clinician's paint has a rim: the layers are told apart where they lie over each other. */
const rimUnits = 4;
const everywhere = 5000;

export const PaintedLayer = memo(({ drawing, view, layer, patterns }: PaintedLayerProps) => {
  const strokes = drawing.strokes.filter((stroke) => stroke.view === view);
  return (
    <g className={styles.strokes} data-layer={layer} data-strokes={strokes.length} aria-hidden>
      {layer === 'clinician' && strokes.length > 0 && (
        <>
          <mask id={`${patterns}-rim`} maskUnits="userSpaceOnUse" x={-everywhere} y={-everywhere} width={2 * everywhere} height={2 * everywhere}>
            <rect x={-everywhere} y={-everywhere} width={2 * everywhere} height={2 * everywhere} fill="#fff" />
            <StrokeLines strokes={strokes} stroke="#000" />
          </mask>
          <g className={styles.rim} mask={`url(#${patterns}-rim)`}><StrokeLines strokes={strokes} stroke="currentColor" rim={rimUnits} /></g>
        </>
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
