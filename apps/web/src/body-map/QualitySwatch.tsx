// A quality's colour and mark, small, beside its name.
import { qualityStyles } from '@legwork/body-map';
import type { PainQuality } from '@legwork/clinical';
import styles from './Ink.module.css';

export const QualitySwatch = ({ quality }: { readonly quality: PainQuality }) => (
  <svg className={styles.swatch} data-quality={quality} viewBox="-9 -9 18 18" aria-hidden>
    <rect className={styles.ground} x={-9} y={-9} width={18} height={18} />
    <g className={styles.sign} data-quality={quality} data-filled={qualityStyles[quality].isFilled}><path d={qualityStyles[quality].mark} /></g>
  </svg>
);
