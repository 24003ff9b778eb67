// The list with its views as tabs; the open ones say how many there are.
import { Tabs } from '@mantine/core';
import { useUrlText } from '../../lib/url-state';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { intakeViews, viewOf, viewWords } from './intake-states';
import { IntakeTable } from './IntakeTable';
import { useIntakes, type IntakesOfView } from './use-intakes';
import tabbed from '../../ui/ListTabs.module.css';
import styles from './intakes.module.css';

const Content = ({ view, list }: { readonly view: (typeof intakeViews)[number]; readonly list: IntakesOfView }) => {
  if (list.error !== null) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.intakes === undefined) return <div className={tabbed.waiting}><LoadingState label="Loading intakes" blocks={[28, 56, 56, 56]} /></div>;
  return <IntakeTable view={view} intakes={list.intakes} more={list.more} />;
};

export const IntakeList = () => {
  const [status, setStatus] = useUrlText('status');
  const view = viewOf(status);
  const list = useIntakes(view);
  return (
    <Tabs className={tabbed.card} value={view} onChange={(next) => setStatus(next === null || next === 'submitted' ? undefined : next)} keepMounted={false}>
      <Tabs.List className={tabbed.tabs}>
        {intakeViews.map((one) => (
          <Tabs.Tab key={one} value={one} rightSection={list.counts[one] === undefined ? undefined : <span className={styles.count}>{list.counts[one]}</span>}>
            {viewWords[one].label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={view} className={tabbed.panel}><Content view={view} list={list} /></Tabs.Panel>
    </Tabs>
  );
};
