import { Tabs } from '@mantine/core';
import { useUrlChoice } from '../../lib/url-state';
import { MessageTable } from './MessageTable';
import { messageViews, viewWords } from './message-words';
import styles from './outbox.module.css';

export const MessageList = () => {
  const [view, setView] = useUrlChoice('view', messageViews, 'all');
  return (
    <Tabs className={styles.card} value={view} onChange={(next) => setView(messageViews.find((one) => one === next) ?? 'all')} keepMounted={false}>
      <Tabs.List className={styles.tabs}>{messageViews.map((one) => <Tabs.Tab key={one} value={one}>{viewWords[one].label}</Tabs.Tab>)}</Tabs.List>
      <Tabs.Panel value={view} className={styles.panel}><MessageTable view={view} /></Tabs.Panel>
    </Tabs>
  );
};
