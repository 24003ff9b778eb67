// The clinic's days: everybody's on one day, or one person's week.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CalendarBar } from '../features/calendar/CalendarBar';
import { CalendarDesk } from '../features/calendar/CalendarDesk';
import { columnsOf, daysOf, views } from '../features/calendar/columns';
import { Feeds } from '../features/calendar/Feeds';
import { calendarQuery } from '../features/calendar/queries';
import { PatientPicker } from '../features/patient-picker/PatientPicker';
import { isPlainDate } from '../lib/dates';
import { isClinical, useSession, useToday } from '../lib/session';
import { useUrlChoice, useUrlText } from '../lib/url-state';
import { Dialog } from '../ui/dialog/Dialog';
import { Page } from '../ui/page/Page';
import { EmptyState } from '../ui/states/EmptyState';
import { Loaded } from '../ui/states/Loaded';

export const Calendar = () => {
  const session = useSession();
  const today = useToday();
  const [view, setView] = useUrlChoice('view', views, 'day');
  const [dayText, setDay] = useUrlText('day');
  const [whose, setWhose] = useUrlText('whose');
  const [showsFeeds, setShowsFeeds] = useState(false);
  const day = isPlainDate(dayText) ? dayText : today;
  const { from, days } = daysOf(view, day);
  const query = useQuery(calendarQuery(from, days));
  const practitioners = query.data?.practitioners ?? [];
  const chosen = [whose, session.membershipId].find((id) => practitioners.some((each) => each.id === id)) ?? practitioners[0]?.id ?? '';
  return (
    <Page title="Calendar" width="full" actions={<Button variant="default" onClick={() => setShowsFeeds(true)}>Calendar addresses …</Button>}>
      <CalendarBar
        view={view} day={day} today={today} practitioners={practitioners} practitionerId={chosen} onDay={(next) => setDay(next === today ? undefined : next)} onView={setView} onPractitioner={setWhose}
      />
      <Loaded query={query} label="Loading the calendar">
        {(calendar) => {
          const columns = columnsOf(calendar, view, chosen, today);
          return columns.length === 0
            ? <EmptyState title="Nobody to book">Visits can be booked once a physiotherapist or massage therapist works here.</EmptyState>
            : <CalendarDesk calendar={calendar} columns={columns} showsReason={isClinical(session)} picker={(onPick) => <PatientPicker onPick={onPick} />} />;
        }}
      </Loaded>
      {showsFeeds && (
        <Dialog opened onClose={() => setShowsFeeds(false)} title="Calendar addresses" size="lg">
          <Feeds practitioners={practitioners} practitionerId={chosen} timeZone={session.clinic.timeZone} />
        </Dialog>
      )}
    </Page>
  );
};
