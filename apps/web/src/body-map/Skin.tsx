// The figure without anything on it: its ground, and above the places its lines.
import { memo } from 'react';
import type { PlacedView } from './figure-views';
import styles from './BodyMap.module.css';

interface SkinProps {
  readonly placed: PlacedView;
}

export const Skin = memo(({ placed }: SkinProps) => (
  <g className={styles.body} aria-hidden>{placed.outline.map((d, at) => <path key={at} d={d} />)}</g>
));
Skin.displayName = 'Skin';

export const SkinLines = memo(({ placed }: SkinProps) => (
  <>
    <g className={styles.details} aria-hidden>{placed.landmarks.map((d, at) => <path key={at} d={d} />)}</g>
    <g className={styles.contour} aria-hidden>{placed.outline.map((d, at) => <path key={at} d={d} />)}</g>
  </>
));
SkinLines.displayName = 'SkinLines';
