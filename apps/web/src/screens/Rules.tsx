import { useQuery } from '@tanstack/react-query';
import { rulesQuery } from '../features/rules/queries';
import { RuleTable } from '../features/rules/RuleTable';
import { Page } from '../ui/page/Page';
import { Loaded } from '../ui/states/Loaded';

export const Rules = () => (
  <Page title="Rules" lead="Every rule the screening knows, with its reasons and sources. Nothing is decided by anything else.">
    <Loaded query={useQuery(rulesQuery)} label="Loading rules">{({ items }) => <RuleTable rules={items} />}</Loaded>
  </Page>
);
