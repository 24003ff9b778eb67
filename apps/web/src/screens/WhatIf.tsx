// A person's answers in a sandbox: change one, see what would change. Nothing is recorded.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chartQuery, fullName, isFull, type FullChart } from '../features/chart/queries';
import { screeningQuery, type Screening } from '../features/safety/screening-queries';
import { sandboxOf } from '../features/safety/what-if/sandbox';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';
import { EmptyState } from '../ui/states/EmptyState';
import { Loaded } from '../ui/states/Loaded';
import { WhatIfDesk } from './WhatIfDesk';

const Copied = ({ chart, screening }: { readonly chart: FullChart; readonly screening: Screening }) => {
  const sandbox = useMemo(() => sandboxOf(screening, chart.patient, chart), [screening, chart]);
  return <WhatIfDesk sandbox={sandbox} startTitle="As recorded" />;
};

const Sandbox = ({ chart }: { readonly chart: FullChart }) => (
  <Loaded query={useQuery(screeningQuery(chart.patient.id, chart.safety.performerRole))} label="Loading answers">{(screening) => <Copied chart={chart} screening={screening} />}</Loaded>
);

export const WhatIf = () => {
  const patientId = useUrlParam('patientId');
  const query = useQuery(chartQuery(patientId));
  const name = query.data === undefined ? 'Patient' : <PersonName name={fullName(query.data.patient)} />;
  return (
    <Page title="What if …" lead="A copy of the answers to try things out. Nothing here is recorded or changes the chart." crumbs={[{ label: 'Patients', to: urls.patients() }, { label: name, to: urls.chart(patientId) }]} width="full">
      <Loaded query={query} label="Loading chart">
        {(chart) => (isFull(chart) ? <Sandbox key={patientId} chart={chart} /> : <EmptyState title="Not open to your role">Answers are for those who treat.</EmptyState>)}
      </Loaded>
    </Page>
  );
};
