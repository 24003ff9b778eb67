import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { homeQuery, unsignedNotesQuery, type Visit } from '../features/home/queries';
import { UnsignedNotes } from '../features/home/UnsignedNotes';
import { VisitList } from '../features/home/VisitList';
import { Inbox } from '../features/tasks/Inbox';
import { formatDateLong } from '../lib/dates';
import { useToday } from '../lib/session';
import { urls } from '../lib/urls';
import { later } from '../ui/later/later';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';
import { Loaded } from '../ui/states/Loaded';
import styles from '../features/home/home.module.css';

const HandOverDialog = later(async () => ({ default: (await import('../features/intakes/HandOverDialog')).HandOverDialog }));

export const Home = () => {
  const today = useToday();
  const query = useQuery(homeQuery(today));
  const unsigned = useQuery(unsignedNotesQuery());
  const [handedOver, setHandedOver] = useState<Visit>();
  return (
    <Page title="Today" lead={formatDateLong(today)} width="full">
      <div className={styles.layout}>
        <Section title="Visits" flush>
          <Loaded query={query} label="Loading visits">{(home) => <VisitList home={home} onHandOver={setHandedOver} />}</Loaded>
        </Section>
        <div className={styles.aside}>
          <Section title="Not signed" flush><Loaded query={unsigned} label="Loading notes">{(notes) => <UnsignedNotes unsigned={notes} />}</Loaded></Section>
          <Section title="Inbox" flush actions={<ButtonLink to={urls.inbox()} variant="subtle">All tasks</ButtonLink>}><Inbox /></Section>
        </div>
      </div>
      {handedOver !== undefined && handedOver.intakeId !== null && (
        <Suspense fallback={null}>
          <HandOverDialog opened onClose={() => setHandedOver(undefined)} intakeId={handedOver.intakeId} patientName={handedOver.patientName} />
        </Suspense>
      )}
    </Page>
  );
};
