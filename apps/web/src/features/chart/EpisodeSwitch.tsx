import { NativeSelect } from '@mantine/core';
import type { Episode } from './queries';
import styles from './chart.module.css';

interface EpisodeSwitchProps {
  readonly episodes: readonly Episode[];
  /** undefined: all open ones */
  readonly value: string | undefined;
  readonly onChange: (episodeId: string | undefined) => void;
}

const all = 'all';

const short = (title: string): string => (title.length > 60 ? `${title.slice(0, 57)}…` : title);

/** Which problem the page is about. */
export const EpisodeSwitch = ({ episodes, value, onChange }: EpisodeSwitchProps) => {
  return (
    <NativeSelect
      className={styles.episodes} label="Episode" value={value ?? all} onChange={(event) => onChange(event.currentTarget.value === all ? undefined : event.currentTarget.value)}
      data={[{ value: all, label: 'All open episodes' }, ...episodes.map(({ id, title, status }) => ({ value: id, label: `${short(title)}${status === 'closed' ? ' (closed)' : ''}` }))]}
    />
  );
};
