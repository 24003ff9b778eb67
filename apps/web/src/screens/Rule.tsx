import { useQuery } from '@tanstack/react-query';
import { ruleQuery } from '../features/rules/queries';
import { reasonShown } from '../features/rules/rule-reason';
import { RuleDetail } from '../features/rules/RuleDetail';
import { useSession } from '../lib/session';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { Loaded } from '../ui/states/Loaded';

const crumbs = [{ label: 'Rules', to: urls.rules() }];

export const Rule = () => {
  const ruleId = useUrlParam('ruleId');
  const { role } = useSession();
  const query = useQuery(ruleQuery(ruleId));
  const title = query.data === undefined ? 'Rule' : reasonShown(query.data, role);
  return (
    <Page title={title} documentTitle={`Rule ${ruleId}`} crumbs={crumbs} width="reading" actions={<ButtonLink to={urls.tryRules(ruleId)} variant="default">Try it out</ButtonLink>}>
      <Loaded query={query} label="Loading rule">{(rule) => <RuleDetail key={rule.version} rule={rule} />}</Loaded>
    </Page>
  );
};
