// A person's answers in a sandbox: change one, see what would change. Nothing is recorded.
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { chartQuery, fullName, isFull, type FullChart } from '../features/chart/queries';
import { FactSandbox } from '../features/facts/FactSandbox';
import { screeningQuery, type Cell, type Screening } from '../features/safety/screening-queries';
import { differenceOf } from '../features/safety/what-if/difference';
import { decide, sandboxOf } from '../features/safety/what-if/sandbox';
import { SandboxCell } from '../features/safety/what-if/SandboxCell';
import { WhatIfResult } from '../features/safety/what-if/WhatIfResult';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';
import { PersonName } from '../ui/privacy/PersonName';
import { EmptyState } from '../ui/states/EmptyState';
import { Loaded } from '../ui/states/Loaded';
import styles from '../features/safety/what-if/what-if.module.css';

const Desk = ({ chart, screening }: { readonly chart: FullChart; readonly screening: Screening }) => {
  const [changes, setChanges] = useState<Readonly<Record<string, unknown>>>({});
  const [cell, setCell] = useState<Cell>();
  const sandbox = useMemo(() => sandboxOf(screening, chart.patient, chart), [screening, chart]);
  const before = useMemo(() => decide(sandbox, {}), [sandbox]);
  const after = useMemo(() => decide(sandbox, changes), [sandbox, changes]);
  const difference = useMemo(() => differenceOf(before, after), [before, after]);
  return (
    <div className={styles.layout}>
      <Section title="Answers to change"><FactSandbox recorded={sandbox.facts} changes={changes} onChange={setChanges} /></Section>
      <div className={styles.column}><WhatIfResult before={before} after={after} difference={difference} onExplain={setCell} /></div>
      {cell !== undefined && <SandboxCell result={after} cell={cell} onClose={() => setCell(undefined)} />}
    </div>
  );
};

const Sandbox = ({ chart }: { readonly chart: FullChart }) => (
  <Loaded query={useQuery(screeningQuery(chart.patient.id, chart.safety.performerRole))} label="Loading answers">{(screening) => <Desk chart={chart} screening={screening} />}</Loaded>
);

export const WhatIf = () => {
  const patientId = useUrlParam('patientId');
  const query = useQuery(chartQuery(patientId));
  const name = query.data === undefined ? 'Patient' : <PersonName name={fullName(query.data.patient)} />;
  return (
    <Page title="What if …" lead="A copy of the answers to try things out. Nothing here is recorded or changes the chart." crumbs={[{ label: 'Patients', to: urls.patients() }, { label: name, to: urls.chart(patientId) }]} width="full">
      <Loaded query={query} label="Loading chart">
        {(chart) => (isFull(chart) ? <Sandbox key={patientId} chart={chart} /> : <EmptyState title="Not open to your role">Answers are for those who treat.</EmptyState>)}
      </Loaded>
    </Page>
  );
};
