// Which days, whose, and what can be done with all of them.
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays, formatDateLong, formatDateSpan, type PlainDate } from '../../lib/dates';
import { type CalendarView, daysOf } from './columns';
import type { Practitioner } from './queries';
import styles from './calendar.module.css';

interface CalendarBarProps {
  readonly view: CalendarView;
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly practitioners: readonly Practitioner[];
  readonly practitionerId: string;
  readonly onDay: (day: PlainDate) => void;
  readonly onView: (view: CalendarView) => void;
  readonly onPractitioner: (id: string) => void;
}

const periodWords = (view: CalendarView, day: PlainDate): string => {
  if (view === 'day') return formatDateLong(day);
  const { from, days } = daysOf(view, day);
  return formatDateSpan(from, addDays(from, days - 1));
};

export const CalendarBar = ({ view, day, today, practitioners, practitionerId, onDay, onView, onPractitioner }: CalendarBarProps) => {
  const step = view === 'day' ? 1 : 7;
  return (
    <div className={styles.bar} data-print="hide">
      <div className={styles.barGroup}>
        <Button variant="default" onClick={() => onDay(today)}>Today</Button>
        <ActionIcon variant="default" size="input-sm" aria-label={`${view === 'day' ? 'Day' : 'Week'} before`} onClick={() => onDay(addDays(day, -step))}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
        <ActionIcon variant="default" size="input-sm" aria-label={`${view === 'day' ? 'Day' : 'Week'} after`} onClick={() => onDay(addDays(day, step))}><IconChevronRight size={18} aria-hidden /></ActionIcon>
        <h2 className={styles.period} aria-live="polite">{periodWords(view, day)}</h2>
      </div>
      <div className={styles.barGroup}>
        {view === 'week' && <NativeSelect aria-label="Whose week" data={practitioners.map(({ id, name }) => ({ value: id, label: name }))} value={practitionerId} onChange={(event) => onPractitioner(event.currentTarget.value)} />}
        <Button.Group>
          <Button variant={view === 'day' ? 'filled' : 'default'} aria-pressed={view === 'day'} onClick={() => onView('day')}>Day</Button>
          <Button variant={view === 'week' ? 'filled' : 'default'} aria-pressed={view === 'week'} onClick={() => onView('week')}>Week</Button>
        </Button.Group>
      </div>
    </div>
  );
};
