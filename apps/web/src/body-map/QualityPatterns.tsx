// The marks of painted areas, one pattern for each quality, for use as url(#…): nothing is told by colour alone. The same
// marks on the same grid as in letters.
import { markGrid, qualityStyles } from '@legwork/body-map';
import { painQualities, type PainQuality } from '@legwork/clinical';
import { memo } from 'react';
import styles from './Ink.module.css';

export const patternId = (id: string, quality: PainQuality): string => `${id}-${quality}`;

const places = [[0, 0], [markGrid, 0], [markGrid / 2, markGrid], [0, 2 * markGrid], [markGrid, 2 * markGrid]] as const;

interface QualityPatternsProps {
  readonly id: string;
  /** How much larger than in a letter. */
  readonly scale: number;
}

export const QualityPatterns = memo(({ id, scale }: QualityPatternsProps) =>
  painQualities.map((quality) => (
    <pattern key={quality} id={patternId(id, quality)} width={markGrid} height={2 * markGrid} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      <g className={styles.sign} data-quality={quality} data-filled={qualityStyles[quality].isFilled}>
        {places.map(([x, y], at) => <path key={at} transform={`translate(${x} ${y})`} d={qualityStyles[quality].mark} />)}
      </g>
    </pattern>
  )));
QualityPatterns.displayName = 'QualityPatterns';
