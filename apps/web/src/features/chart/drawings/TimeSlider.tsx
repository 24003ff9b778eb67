// Back and forth between the days that have a drawing.
import { useId } from 'react';
import { formatDate } from '../../../lib/dates';
import styles from './drawings.module.css';

interface TimeSliderProps {
  /** The first one first; at least two. */
  readonly days: readonly string[];
  readonly day: string;
  readonly onDay: (day: string) => void;
}

export const TimeSlider = ({ days, day, onDay }: TimeSliderProps) => {
  const id = useId();
  const at = Math.max(0, days.indexOf(day));
  const move = (to: number): void => {
    const next = days[to];
    if (next !== undefined) onDay(next);
  };
  return (
    <div className={styles.slider} data-print="hide">
      <label htmlFor={id}>As drawn until</label>
      <output htmlFor={id}>{formatDate(day)}</output>
      <input id={id} type="range" min={0} max={days.length - 1} step={1} value={at} aria-valuetext={formatDate(day)} onChange={(event) => move(Number(event.currentTarget.value))} />
    </div>
  );
};
