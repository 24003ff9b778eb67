import { useQuery } from '@tanstack/react-query';
import { ruleQuery } from '../features/rules/queries';
import { RuleDetail } from '../features/rules/RuleDetail';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { Page } from '../ui/page/Page';
import { Loaded } from '../ui/states/Loaded';

const crumbs = [{ label: 'Rules', to: urls.rules() }];

export const Rule = () => {
  const ruleId = useUrlParam('ruleId');
  const query = useQuery(ruleQuery(ruleId));
  return (
    <Page title={query.data?.clinicianReason ?? 'Rule'} documentTitle={`Rule ${ruleId}`} crumbs={crumbs} width="reading">
      <Loaded query={query} label="Loading rule">{(rule) => <RuleDetail rule={rule} />}</Loaded>
    </Page>
  );
};
