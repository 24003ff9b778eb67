import type { ChartSeries } from './chart-parts';
import { ChartMark } from './ChartMark';
import { classNames } from '../class-names';
import styles from './charts.module.css';

/** Which line is what; one line alone is named by its title. */
export const ChartKey = ({ series }: { readonly series: readonly ChartSeries[] }) => (
  <ul className={styles.key}>
    {series.map(({ key, name, look }) => (
      <li key={key}>
        <svg width={30} height={14} aria-hidden>
          {look !== 'bars' && <path className={classNames(styles.line, styles[look])} d="M1 7H29" />}
          <ChartMark look={look} x={15} y={7} />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
