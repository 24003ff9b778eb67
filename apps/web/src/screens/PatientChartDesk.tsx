// The chart for those who treat: what may be done, where, and why, before anything else.
import { Suspense, useState } from 'react';
import { chosenEpisodes, withinEpisodes } from '../features/chart/episode-scope';
import { IntakeAlert } from '../features/chart/IntakeAlert';
import type { FullChart } from '../features/chart/queries';
import { Matrix } from '../features/safety/matrix/Matrix';
import { MatrixFold } from '../features/safety/matrix/MatrixFold';
import { SafetyPrint } from '../features/safety/SafetyPrint';
import { SafetyStrip } from '../features/safety/SafetyStrip';
import { urls } from '../lib/urls';
import { useUrlText } from '../lib/url-state';
import { later } from '../ui/later/later';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';
import { EmptyState } from '../ui/states/EmptyState';
import { LoadingState } from '../ui/states/LoadingState';
import { PatientChartActions } from './PatientChartActions';
import { PatientChartDialogs, type ChartDialog } from './PatientChartDialogs';
import { LineActions } from './PatientChartLineActions';
import { PatientChartPanel, type OpenPanel } from './PatientChartPanel';
import { PatientChartTabs } from './PatientChartTabs';
import { visitTypeNames } from '../features/sessions/visit-types';
import styles from '../features/chart/chart.module.css';

/** The drawing is heavy; what may be done does not wait for it. */
const ChartMap = later(async () => ({ default: (await import('../features/chart/ChartMap')).ChartMap }));
const EpisodeSwitch = later(async () => ({ default: (await import('../features/chart/EpisodeSwitch')).EpisodeSwitch }));

interface PatientChartDeskProps {
  readonly chart: FullChart;
  readonly page: Omit<Parameters<typeof Page>[0], 'children' | 'actions'>;
}

export const PatientChartDesk = ({ chart, page }: PatientChartDeskProps) => {
  const [episodeId, setEpisodeId] = useUrlText('episode');
  const [panel, setPanel] = useState<OpenPanel>();
  const [dialog, setDialog] = useState<ChartDialog>();
  const { patient, safety } = chart;
  const chosen = chart.episodes.find(({ id }) => id === episodeId)?.id;
  const episodes = chosenEpisodes(chart.episodes, chosen);
  const cells = withinEpisodes(chart.matrix, episodes);
  const places = new Set(cells.map(({ region, side }) => `${region}:${side}`)).size;
  const episode = episodes.length === 1 ? episodes[0] : undefined;
  return (
    <Page {...page} actions={<PatientChartActions chart={chart} episodeId={episode?.id ?? null} onOpen={setDialog} onCheckIn={() => setPanel('check-in')} />}>
      {chart.episodes.length > 1 && <Suspense fallback={null}><EpisodeSwitch episodes={chart.episodes} value={chosen} onChange={setEpisodeId} /></Suspense>}
      <IntakeAlert intakes={chart.intakes} />
      <SafetyStrip
        safety={safety} onWhy={(line) => setDialog({ kind: 'why', line })} onSettle={patient.can.recordFacts ? (conflict) => setDialog({ kind: 'facts', start: conflict.facts }) : undefined}
        onAsk={patient.can.recordFacts ? () => setPanel('ask') : undefined}
        actions={<ButtonLink to={urls.explanation(patient.id)} variant="default" size="compact-md">In words</ButtonLink>}
        actionsOf={(line) => <LineActions line={line} mayRequest={patient.can.requestClearance} onOpen={setDialog} />}
      />
      <PatientChartPanel chart={chart} open={panel} onClose={() => setPanel(undefined)} />
      <div className={styles.desk} data-places={places > 2 ? 'many' : places}>
        <div className={styles.mapPlace} data-print="hide"><Section title="Where"><Suspense fallback={<LoadingState label="Loading body map" blocks={[36, 36, 440]} />}><ChartMap chart={chart} episodes={episodes} /></Suspense></Section></div>
        <div className={styles.matrixPlace}>
          <Section title="What may be done" flush lead={cells.length === 0 ? undefined : <span className={styles.roomy} data-print="hide">Choose a field for the reasons.</span>}>
            {cells.length === 0
              ? <EmptyState title="No place to decide on yet">An episode names the places. Accept an intake or open an episode.</EmptyState>
              : <MatrixFold patientId={patient.id} cells={cells}><Matrix cells={cells} onExplain={(cell) => setDialog({ kind: 'cell', cell })} /></MatrixFold>}
          </Section>
        </div>
        <div className={styles.tabsPlace} data-print="hide"><PatientChartTabs chart={chart} episodes={episodes} episodeId={chosen} visitNames={visitTypeNames} /></div>
      </div>
      <SafetyPrint safety={safety} />
      <PatientChartDialogs chart={chart} cells={cells} episode={episode} dialog={dialog} onOpen={setDialog} onAsk={() => { setDialog(undefined); setPanel('ask'); }} />
    </Page>
  );
};
