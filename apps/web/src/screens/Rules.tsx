import { useQuery } from '@tanstack/react-query';
import { rulesQuery } from '../features/rules/queries';
import { RuleTable } from '../features/rules/RuleTable';
import { urls } from '../lib/urls';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { Loaded } from '../ui/states/Loaded';

export const Rules = () => (
  <Page
    title="Rules" width="full" lead="Every rule the screening knows, with its reasons and sources. Nothing is decided by anything else."
    actions={<ButtonLink to={urls.tryRules()} variant="default">Try them out</ButtonLink>}
  >
    <Loaded query={useQuery(rulesQuery)} label="Loading rules">{({ items }) => <RuleTable rules={items} />}</Loaded>
  </Page>
);
