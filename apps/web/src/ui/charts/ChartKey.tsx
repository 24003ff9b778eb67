import { classNames } from '../class-names';
import type { ChartLevel, ChartSeries } from './chart-parts';
import { ChartMark } from './ChartMark';
import styles from './charts.module.css';

interface ChartKeyProps {
  readonly series: readonly ChartSeries[];
  readonly levels?: readonly ChartLevel[];
}

/** Which line is what; one line alone is named by its title. */
export const ChartKey = ({ series, levels = [] }: ChartKeyProps) => (
  <ul className={styles.key}>
    {series.length > 1 && series.map(({ key, name, look }) => (
      <li key={key}>
        <svg width={30} height={14} aria-hidden>
          {look !== 'bars' && <path className={classNames(styles.line, styles[look])} d="M1 7H29" />}
          <ChartMark look={look} x={15} y={7} />
        </svg>
        {name}
      </li>
    ))}
    {levels.map(({ key, name }) => (
      <li key={key}>
        <svg width={30} height={14} aria-hidden><path className={styles.level} d="M1 7H29" /></svg>
        {name}
      </li>
    ))}
  </ul>
);
