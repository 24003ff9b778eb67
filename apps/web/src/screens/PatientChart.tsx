import { useQuery } from '@tanstack/react-query';
import { ChartFacts } from '../features/chart/ChartFacts';
import { chartQuery, fullName, isFull } from '../features/chart/queries';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';
import { ErrorState } from '../ui/states/ErrorState';
import { LoadingState } from '../ui/states/LoadingState';
import { PatientChartDesk } from './PatientChartDesk';
import { PatientChartStatus } from './PatientChartStatus';

const crumbs = [{ label: 'Patients', to: urls.patients() }];

/** The chart of one person: all of it for those who treat, states for those who run the clinic. */
export const PatientChart = () => {
  const patientId = useUrlParam('patientId');
  const query = useQuery(chartQuery(patientId));
  const chart = query.data;
  if (chart === undefined) {
    return (
      <Page title="Patient" crumbs={crumbs} width="full">
        {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : <LoadingState label="Loading chart" blocks={[24, 140, 480]} />}
      </Page>
    );
  }
  const page = { title: <PersonName name={fullName(chart.patient)} />, documentTitle: 'Patient', crumbs, lead: <ChartFacts chart={chart} />, width: 'full' } as const;
  return isFull(chart) ? <PatientChartDesk key={patientId} chart={chart} page={page} /> : <PatientChartStatus key={patientId} chart={chart} page={page} />;
};
