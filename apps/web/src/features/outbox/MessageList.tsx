import { Tabs } from '@mantine/core';
import { useUrlChoice } from '../../lib/url-state';
import { MessageTable } from './MessageTable';
import { messageViews, viewWords } from './message-words';
import tabbed from '../../ui/ListTabs.module.css';

export const MessageList = () => {
  const [view, setView] = useUrlChoice('view', messageViews, 'all');
  return (
    <Tabs className={tabbed.card} value={view} onChange={(next) => setView(messageViews.find((one) => one === next) ?? 'all')} keepMounted={false}>
      <Tabs.List className={tabbed.tabs}>{messageViews.map((one) => <Tabs.Tab key={one} value={one}>{viewWords[one].label}</Tabs.Tab>)}</Tabs.List>
      <Tabs.Panel value={view} className={tabbed.panel}><MessageTable view={view} /></Tabs.Panel>
    </Tabs>
  );
};
