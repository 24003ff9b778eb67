// The reasoning aid over a chart: what to settle, patterns, muscles to feel, look-alikes, nerves and, for a physiotherapist,
// roots and the regional differential. The server leaves out what a role does not read.
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../lib/dates';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { Section } from '../../ui/page/Section';
import { DifferentialList } from './DifferentialList';
import { LookAlikeList } from './LookAlikeList';
import { MuscleList } from './MuscleList';
import { NerveList } from './NerveList';
import { PatternList } from './PatternList';
import { reasoningQuery, type Reasoning } from './queries';
import { RootTable } from './RootTable';
import { ToSettle } from './ToSettle';
import { TriageStrip } from './TriageStrip';
import type { RecordsFor } from './use-record';
import styles from './reasoning.module.css';

interface ReasoningViewProps {
  readonly patientId: string;
  readonly episodeId: string | undefined;
  readonly mayRecord: boolean;
}

const hasNothing = ({ candidates, clusters, nerves, painTypes }: Reasoning): boolean =>
  candidates.length + clusters.length + nerves.length === 0 && painTypes.every(({ strength }) => strength === 'not-asked');

const Content = ({ found, records, mayRecord }: { readonly found: Reasoning; readonly records: RecordsFor; readonly mayRecord: boolean }) => {
  const isPhysiotherapist = found.performerRole === 'physiotherapist';
  if (hasNothing(found)) return <EmptyState title="Nothing to reason about yet">Where it hurts, the answers of the intake and what is found at a visit appear here as patterns. Request an intake, or begin the visit.</EmptyState>;
  return (
    <>
      <p className={styles.notice}>{found.notice}{found.drawnOn === null ? '' : ` Drawing of ${formatDate(found.drawnOn)}.`}</p>
      {found.toSettle.length > 0 && <ToSettle rules={found.toSettle} />}
      <Section title="Kind of pain"><TriageStrip types={found.painTypes} /></Section>
      {found.clusters.length > 0 && <Section title="Patterns" lead="Symptoms that go together; a filled mark was reported."><PatternList patterns={found.clusters} /></Section>}
      {found.candidates.length > 0 && <Section title="Muscles to feel" lead="In palpation order: an order, not a likelihood."><MuscleList muscles={found.candidates} records={mayRecord ? records : undefined} /></Section>}
      {found.lookAlikes.length > 0 && <Section title="Easily confused"><LookAlikeList pairs={found.lookAlikes} /></Section>}
      {found.nerves.length > 0 && <Section title={isPhysiotherapist ? 'Nerves against roots' : 'Nerve areas'}><NerveList nerves={found.nerves} /></Section>}
      {found.roots.length > 0 && <Section title="Roots L1 to S2" flush><RootTable roots={found.roots} /></Section>}
      {isPhysiotherapist && found.differentials.map((row) => <DifferentialList key={row.id} row={row} records={mayRecord ? records : undefined} />)}
    </>
  );
};

export const ReasoningView = ({ patientId, episodeId, mayRecord }: ReasoningViewProps) => (
  <Loaded query={useQuery(reasoningQuery(patientId, episodeId))} label="Loading reasoning" loading={<LoadingState label="Loading reasoning" blocks={[84, 120, 240]} />}>
    {(found) => <Content found={found} records={{ patientId, episodeId: episodeId ?? found.episodeId }} mayRecord={mayRecord} />}
  </Loaded>
);
