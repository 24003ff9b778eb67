// The messages of one view, the latest first, with what can be done when one did not leave.
import { Button } from '@mantine/core';
import { IconAlertCircle, IconBan, IconCheck, IconClock, IconQuestionMark, IconRefresh, IconX, type Icon as TablerIcon } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { mailReason, mailStateWords } from '../../lib/mail-words';
import { DataTable, type Column } from '../../ui/DataTable';
import { PersonDetail, PersonName } from '../../ui/privacy/PersonName';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { MessageChoices } from './MessageChoices';
import { MessageDialog } from './MessageDialog';
import { kindWords, triesWords, viewWords, type MessageView } from './message-words';
import { messagesQuery, type Message } from './queries';
import tabbed from '../../ui/ListTabs.module.css';
import styles from './outbox.module.css';

const icons: Readonly<Record<Message['state'], TablerIcon>> = { queued: IconClock, retrying: IconRefresh, sent: IconCheck, unsure: IconQuestionMark, undelivered: IconAlertCircle, 'given-up': IconX, 'not-needed': IconBan };

const State = ({ message, timeZone }: { readonly message: Message; readonly timeZone: string }) => {
  const Icon = icons[message.state];
  const at = message.sentAt ?? message.createdAt;
  return (
    <div>
      <div className={styles.state}><Icon size={16} aria-hidden />{mailStateWords[message.state]}</div>
      <div className={styles.small}>{formatInstant(at, timeZone)}{message.tries > 1 && ` · ${triesWords(message.tries)}`}</div>
      {mailReason(message) !== undefined && <div className={styles.small}>{mailReason(message)}</div>}
    </div>
  );
};

const columnsIn = (timeZone: string, open: (id: string) => void): readonly Column<Message>[] => [
  {
    key: 'what', header: 'Message', isName: true,
    cell: (message) => (
      <div>
        <div>{kindWords[message.kind]}</div>
        <div className={styles.small}>{message.subject}</div>
      </div>
    ),
  },
  {
    key: 'to', header: 'To',
    cell: ({ to, patientId, patientName, kind }) => (
      <div>
        <div className={styles.address}><PersonDetail>{to}</PersonDetail></div>
        {patientId !== null && patientName !== null && (
          <div className={styles.small}>{kind === 'intake-alert' ? 'About ' : ''}<Link to={urls.chart(patientId)} className={styles.chart}><PersonName name={patientName} /></Link></div>
        )}
      </div>
    ),
  },
  { key: 'state', header: 'State', cell: (message) => <State message={message} timeZone={timeZone} /> },
  {
    key: 'actions', header: 'Actions', align: 'end', isActions: true,
    cell: (message) => (
      <div className={styles.actions}>
        <MessageChoices message={message} />
        <Button variant="subtle" size="sm" onClick={() => open(message.id)} aria-label={`Show ${kindWords[message.kind]} to ${message.to}`}>Show</Button>
      </div>
    ),
  },
];

export const MessageTable = ({ view }: { readonly view: MessageView }) => {
  const { clinic } = useSession();
  const [opened, setOpened] = useState<string>();
  const query = useInfiniteQuery(messagesQuery(view));
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <div className={tabbed.waiting}><LoadingState label="Loading messages" blocks={[28, 56, 56, 56]} /></div>;
  const { label, empty, hint } = viewWords[view];
  return (
    <>
      <DataTable
        caption={`Messages: ${label}`} columns={columnsIn(clinic.timeZone, setOpened)} rows={query.data.pages.flatMap((page) => page.items)} rowKey={({ id }) => id}
        empty={<EmptyState title={empty}>{hint}</EmptyState>}
        more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
      />
      <MessageDialog id={opened} onClose={() => setOpened(undefined)} />
    </>
  );
};
