// The chart for those who run the clinic: the person and states, without a clinical word.
import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { IntakeRows } from '../features/chart/IntakeRows';
import { ClearanceRows, ReferralRows } from '../features/chart/ReferralRows';
import type { Chart } from '../features/chart/queries';
import { shownLevel } from '../features/safety/strip-lines';
import { Dialog } from '../ui/dialog/Dialog';
import { later } from '../ui/later/later';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';
import { SeverityChip } from '../ui/severity/SeverityChip';
import { LoadingState } from '../ui/states/LoadingState';
import styles from '../features/chart/chart.module.css';

const AuthorisedVisits = later(async () => ({ default: (await import('../features/authorisations/AuthorisedVisits')).AuthorisedVisits }));
const PatientDetails = later(async () => ({ default: (await import('../features/patients/PatientDetails')).PatientDetails }));
const RecordHold = later(async () => ({ default: (await import('../features/retention/RecordHold')).RecordHold }));
const RequestIntake = later(async () => ({ default: (await import('../features/intakes/RequestIntake')).RequestIntake }));

interface PatientChartStatusProps {
  readonly chart: Chart;
  readonly page: Omit<Parameters<typeof Page>[0], 'children' | 'actions'>;
}

export const PatientChartStatus = ({ chart, page }: PatientChartStatusProps) => {
  const [requesting, setRequesting] = useState(false);
  const [showsDetails, setShowsDetails] = useState(false);
  const { patient, intakes, referrals, clearances, safetyStatus } = chart;
  const { level, questionsOpen } = shownLevel(safetyStatus);
  return (
    <Page {...page} width="wide" actions={<><Button onClick={() => setRequesting(true)}>Request intake</Button><Button variant="default" onClick={() => setShowsDetails(true)}>Details and reminders</Button></>}>
      <div className={styles.states}>
        <Section title="Safety status">
          <div className={styles.status}><SeverityChip level={level} />{questionsOpen && level !== 'not-screened' && <span className={styles.quiet}>Questions are open.</span>}</div>
          <p className={styles.quiet}>The reasons are for those who treat.</p>
        </Section>
        <Section title="Intakes">{intakes.length === 0 ? <p className={styles.quiet}>None waiting.</p> : <IntakeRows intakes={intakes} mayReview={false} />}</Section>
        <Section title="Referrals">{referrals.length === 0 ? <p className={styles.quiet}>None open.</p> : <ReferralRows referrals={referrals} />}</Section>
        <Section title="Authorised visits"><Suspense fallback={<LoadingState label="Loading authorised visits" blocks={[64]} />}><AuthorisedVisits patientId={patient.id} /></Suspense></Section>
        <Section title="Clearances">{clearances.length === 0 ? <p className={styles.quiet}>None on record.</p> : <ClearanceRows clearances={clearances} />}</Section>
        <Section title="Legal hold"><Suspense fallback={<LoadingState label="Loading the legal hold" blocks={[64]} />}><RecordHold patientId={patient.id} patientName={`${patient.givenName} ${patient.familyName}`} /></Suspense></Section>
      </div>
      <Dialog opened={requesting} onClose={() => setRequesting(false)} title="Request intake">
        <Suspense fallback={null}><RequestIntake patientId={patient.id} onDone={() => setRequesting(false)} /></Suspense>
      </Dialog>
      {showsDetails && <Suspense fallback={null}><PatientDetails patientId={patient.id} onClose={() => setShowsDetails(false)} /></Suspense>}
    </Page>
  );
};
