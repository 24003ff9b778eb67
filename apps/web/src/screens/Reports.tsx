import { useQuery } from '@tanstack/react-query';
import { reportsQuery } from '../features/reports/queries';
import { ReportList } from '../features/reports/ReportList';
import { Page } from '../ui/page/Page';
import { Loaded } from '../ui/states/Loaded';

export const Reports = () => (
  <Page title="Reports" lead="Questions to the clinic’s own records, counted now.">
    <Loaded query={useQuery(reportsQuery)} label="Counting the answers">{({ items }) => <ReportList reports={items} />}</Loaded>
  </Page>
);
