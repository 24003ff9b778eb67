import { useQuery } from '@tanstack/react-query';
import { reportsQuery } from '../features/reports/queries';
import { ReportActions } from '../features/reports/ReportActions';
import { ReportTable } from '../features/reports/ReportTable';
import { urls } from '../lib/urls';
import { useUrlParam, useUrlText } from '../lib/url-state';
import { Page } from '../ui/page/Page';
import { Loaded } from '../ui/states/Loaded';
import { Section } from '../ui/page/Section';
import { NotFound } from './NotFound';

export const Report = () => {
  const reportId = useUrlParam('reportId');
  const [owner, setOwner] = useUrlText('owner');
  const ownerId = owner === '' ? undefined : owner;
  return (
    <Loaded query={useQuery(reportsQuery)} label="Loading the report">
      {({ items }) => {
        const report = items.find(({ id }) => id === reportId);
        if (report === undefined) return <NotFound />;
        return (
          <Page title={report.question} lead={report.counts} width="full" crumbs={[{ label: 'Reports', to: urls.reports() }]}>
            <ReportActions reportId={report.id} ownerId={ownerId} onOwner={setOwner} />
            <Section title="Answers" flush><ReportTable report={report} ownerId={ownerId} /></Section>
          </Page>
        );
      }}
    </Loaded>
  );
};
