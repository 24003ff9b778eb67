import { WholeInbox } from '../features/tasks/WholeInbox';
import { Page } from '../ui/page/Page';

export const Inbox = () => (
  <Page title="Inbox" lead="What waits for somebody. Its cause puts it here and takes it away." width="full"><WholeInbox /></Page>
);
