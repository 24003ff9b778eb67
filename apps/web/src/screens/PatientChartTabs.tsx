import { Suspense } from 'react';
import { ofEpisode } from '../features/chart/episode-scope';
import type { Episode, FullChart } from '../features/chart/queries';
import { Tabs } from '../features/chart/Tabs';
import { useUrlChoice } from '../lib/url-state';
import { later } from '../ui/later/later';
import { EmptyState } from '../ui/states/EmptyState';
import { LoadingState } from '../ui/states/LoadingState';
import { PatientChartOverview } from './PatientChartOverview';

const FindingTimeline = later(async () => ({ default: (await import('../features/chart/FindingTimeline')).FindingTimeline }));
const ChartPhotos = later(async () => ({ default: (await import('../features/photos/ChartPhotos')).ChartPhotos }));
const TrendButton = later(async () => ({ default: (await import('../features/findings/trend/TrendButton')).TrendButton }));
const ReasoningView = later(async () => ({ default: (await import('../features/reasoning/ReasoningView')).ReasoningView }));
const SessionTimeline = later(async () => ({ default: (await import('../features/chart/SessionTimeline')).SessionTimeline }));
const PlanCard = later(async () => ({ default: (await import('../features/chart/PlanCard')).PlanCard }));
const OutcomesTab = later(async () => ({ default: (await import('../features/outcomes/OutcomesTab')).OutcomesTab }));
const ReferralHistory = later(async () => ({ default: (await import('../features/referrals/ReferralHistory')).ReferralHistory }));
const ClearanceRows = later(async () => ({ default: (await import('../features/chart/ReferralRows')).ClearanceRows }));
const AllFacts = later(async () => ({ default: (await import('../features/facts/AllFacts')).AllFacts }));
const ChartHistory = later(async () => ({ default: (await import('../features/chart/ChartHistory')).ChartHistory }));

const tabs = ['overview', 'reasoning', 'findings', 'sessions', 'plan', 'outcomes', 'referrals', 'facts', 'history'] as const;
type TabKey = (typeof tabs)[number];
const names: Readonly<Record<TabKey, string>> = { overview: 'Overview', reasoning: 'Reasoning', findings: 'Findings', sessions: 'Sessions', plan: 'Plan', outcomes: 'Outcomes', referrals: 'Referrals', facts: 'Facts', history: 'History' };

interface PatientChartTabsProps {
  readonly chart: FullChart;
  readonly episodes: readonly Episode[];
  readonly episodeId: string | undefined;
  readonly visitNames: Readonly<Record<string, string>>;
}

const Content = ({ chart, episodes, episodeId, visitNames, tab }: PatientChartTabsProps & { readonly tab: TabKey }) => {
  const { patient, plan, clearances } = chart;
  switch (tab) {
    case 'overview': return <PatientChartOverview chart={chart} episodes={episodes} episodeId={episodeId} />;
    case 'reasoning': return <ReasoningView patientId={patient.id} episodeId={episodeId} mayRecord={patient.can.recordFacts} />;
    case 'findings': return <><FindingTimeline patientId={patient.id} findings={[...ofEpisode(chart.findings, episodeId)]} actionOf={(finding) => <TrendButton finding={finding} />} /><ChartPhotos patientId={patient.id} /></>;
    case 'sessions': return <SessionTimeline chart={chart} visitNames={visitNames} />;
    case 'plan': return plan === null ? <EmptyState title="No active plan">A plan holds goals, what is done and when it is looked at again. Start one under More.</EmptyState> : <PlanCard plan={plan} />;
    case 'outcomes': return <OutcomesTab patientId={patient.id} episodeId={episodeId} mayRecord={patient.can.recordFacts} />;
    case 'referrals': return <>{clearances.length > 0 && <><h3>Clearances</h3><ClearanceRows clearances={clearances} /><h3>Referrals</h3></>}<ReferralHistory patientId={patient.id} /></>;
    case 'facts': return <AllFacts patientId={patient.id} mayRecord={patient.can.recordFacts} />;
    case 'history': return <ChartHistory patientId={patient.id} />;
  }
};

export const PatientChartTabs = (props: PatientChartTabsProps) => {
  const [tab, setTab] = useUrlChoice('tab', tabs, 'overview');
  return (
    <Tabs label="Chart" tabs={tabs.map((key) => ({ key, label: names[key] }))} value={tab} onChange={setTab}>
      <Suspense fallback={<LoadingState label={`Loading ${names[tab].toLowerCase()}`} blocks={[64, 64, 64]} />}><Content {...props} tab={tab} /></Suspense>
    </Tabs>
  );
};
