// One person's decision in sentences, for whoever reads it: clinician, patient, or the letter that goes with a referral.
import { explanationReaders, intakeLanguages, languageName, languageOf } from '@legwork/clinical';
import { useQuery } from '@tanstack/react-query';
import { chartQuery, fullName, isFull, type FullChart } from '../features/chart/queries';
import { ExplanationText } from '../features/safety/explanation/ExplanationText';
import styles from '../features/safety/explanation/explanation.module.css';
import { screeningQuery } from '../features/safety/screening-queries';
import { urls } from '../lib/urls';
import { useUrlChoice, useUrlParam } from '../lib/url-state';
import { SegmentedChoice } from '../ui/forms/SegmentedChoice';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';
import { EmptyState } from '../ui/states/EmptyState';
import { Loaded } from '../ui/states/Loaded';

const readerNames = { clinician: 'Clinician', patient: 'Patient', letter: 'Referral letter' } as const;

const InWords = ({ chart }: { readonly chart: FullChart }) => {
  const [reader, setReader] = useUrlChoice('for', explanationReaders, 'clinician');
  const [language, setLanguage] = useUrlChoice('in', intakeLanguages, languageOf(chart.patient.language));
  return (
    <>
      <div className={styles.choices} data-print="hide">
        <SegmentedChoice label="Who reads it" options={explanationReaders.map((value) => ({ value, label: readerNames[value] }))} value={reader} onChange={setReader} />
        {reader === 'patient' && <SegmentedChoice label="Language" options={intakeLanguages.map((value) => ({ value, label: <span lang={value}>{languageName[value]}</span> }))} value={language} onChange={setLanguage} />}
      </div>
      <Loaded query={useQuery(screeningQuery(chart.patient.id, chart.safety.performerRole))} label="Loading the decision">{(screening) => <ExplanationText screening={screening} reader={reader} language={language} />}</Loaded>
    </>
  );
};

export const Explanation = () => {
  const patientId = useUrlParam('patientId');
  const query = useQuery(chartQuery(patientId));
  const name = query.data === undefined ? 'Patient' : <PersonName name={fullName(query.data.patient)} />;
  return (
    <Page title="The decision in words" crumbs={[{ label: 'Patients', to: urls.patients() }, { label: name, to: urls.chart(patientId) }]} width="reading">
      <Loaded query={query} label="Loading chart">
        {(chart) => (isFull(chart) ? <InWords key={patientId} chart={chart} /> : <EmptyState title="Not open to your role">Reasons are for those who treat.</EmptyState>)}
      </Loaded>
    </Page>
  );
};
