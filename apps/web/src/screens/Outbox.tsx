import { MessageList } from '../features/outbox/MessageList';
import { Page } from '../ui/page/Page';

export const Outbox = () => (
  <Page title="Outbox" lead="E-mails this clinic sends: what waits, what has left, and what could not.">
    <MessageList />
  </Page>
);
