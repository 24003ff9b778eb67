import { IconCheck, IconMapPin } from '@tabler/icons-react';
import { formatDate } from '../../lib/dates';
import type { Station } from './stations';
import styles from './protocol.module.css';

const stateWords: Readonly<Record<Station['state'], string>> = { done: 'behind', current: 'now', next: 'ahead' };

interface PhaseTimelineProps {
  readonly stations: readonly Station[];
  readonly today: string;
  readonly day: number;
  readonly label: string;
}

/** From the injury to the goals, with today's mark on the station that is now. */
export const PhaseTimeline = ({ stations, today, day, label }: PhaseTimelineProps) => (
  <ol className={styles.timeline} aria-label={label}>
    {stations.map(({ key, title, when, usually, words, state }) => (
      <li key={key} className={styles.station} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
        <span className={styles.dot} aria-hidden>{state === 'done' && <IconCheck size={14} />}</span>
        <span className={styles.stationTitle}>{title}<span className={styles.hidden}>, {stateWords[state]}</span></span>
        <span className={styles.when}>{when !== undefined ? formatDate(when) : usually === undefined ? '' : <>usually {formatDate(usually)}</>}</span>
        <span className={styles.words}>{words}</span>
        {state === 'current' && <span className={styles.today}><IconMapPin size={16} aria-hidden /> Today, day {day} · {formatDate(today)}</span>}
      </li>
    ))}
  </ol>
);
