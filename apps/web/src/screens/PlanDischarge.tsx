// The discharge summary of a plan.
import { useQuery } from '@tanstack/react-query';
import { DischargeEditor } from '../features/discharge-summaries/DischargeEditor';
import { summaryQuery } from '../features/discharge-summaries/queries';
import { useUrlParam } from '../lib/url-state';
import { urls } from '../lib/urls';
import { Page } from '../ui/page/Page';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';

export const PlanDischarge = () => {
  const planId = useUrlParam('planId');
  const query = useQuery(summaryQuery(planId));
  return (
    <Page title="Discharge summary" crumbs={[{ label: 'Patients', to: urls.patients() }, { label: 'Plan', to: urls.plan(planId) }]} lead="Made from the goals, the visits and what was measured. Read it, change it, sign it.">
      <Loaded query={query} label="Loading the summary" loading={<LoadingState label="Loading the summary" blocks={[80, 120, 120, 80]} />}>
        {(summary) => <DischargeEditor key={planId} summary={summary} />}
      </Loaded>
    </Page>
  );
};
