import { symbol, symbolCircle, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import { classNames } from '../class-names';
import type { SeriesLook } from './chart-parts';
import styles from './charts.module.css';

const symbols: Readonly<Record<Exclude<SeriesLook, 'bars'>, SymbolType>> = { solid: symbolCircle, dashed: symbolSquare, dotted: symbolTriangle };
const size = 72;

export const ChartMark = ({ look, x, y }: { readonly look: SeriesLook; readonly x: number; readonly y: number }) => {
  if (look === 'bars') return <rect className={styles.bar} x={x - 5} y={y - 5} width={10} height={10} />;
  return <path className={classNames(styles.mark, look !== 'solid' && styles.hollow)} d={symbol(symbols[look], size)() ?? ''} transform={`translate(${x} ${y})`} />;
};
