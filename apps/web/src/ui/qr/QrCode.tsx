import { useMemo } from 'react';
import { qrShape } from './qr-path';
import styles from './qr.module.css';

interface QrCodeProps {
  readonly text: string;
  /** What scanning it does: the code itself cannot be read out */
  readonly label: string;
}

/** Dark on white in every colour scheme: cameras read it no other way. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { size, d } = useMemo(() => qrShape(text), [text]);
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} className={styles.qrPaper} />
      <path d={d} className={styles.qrInk} />
    </svg>
  );
};
