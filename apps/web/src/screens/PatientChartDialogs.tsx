// The dialogs of the chart: one at a time, each loaded when it is opened.
import { isClearableIn } from '@legwork/clinical';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import type { Episode, FullChart } from '../features/chart/queries';
import { currentFactsQuery } from '../features/facts/queries';
import type { AskedScope } from '../features/clearances/request-draft';
import type { ClearanceCause } from '../features/clearances/RequestClearance';
import type { Cell, FiredRule, SafetyLine } from '../features/safety/screening-queries';
import { Dialog } from '../ui/dialog/Dialog';
import { later } from '../ui/later/later';
import { LineActions } from './PatientChartLineActions';

const WhyDialog = later(async () => ({ default: (await import('../features/safety/why/WhyDialog')).WhyDialog }));
const CellDialog = later(async () => ({ default: (await import('../features/safety/matrix/CellDialog')).CellDialog }));
const AskForClearance = later(async () => ({ default: (await import('./AskForClearance')).AskForClearance }));
const RequestIntake = later(async () => ({ default: (await import('../features/intakes/RequestIntake')).RequestIntake }));
const RecordFacts = later(async () => ({ default: (await import('../features/facts/RecordFacts')).RecordFacts }));
const NewPlan = later(async () => ({ default: (await import('../features/chart/NewPlan')).NewPlan }));
const ConsentPanel = later(async () => ({ default: (await import('../features/consents/ConsentPanel')).ConsentPanel }));
const NewEpisode = later(async () => ({ default: (await import('../features/chart/NewEpisode')).NewEpisode }));
const PatientDetails = later(async () => ({ default: (await import('../features/patients/PatientDetails')).PatientDetails }));
const Refer = later(async () => ({ default: (await import('./PatientChartRefer')).PatientChartRefer }));

export type ChartDialog =
  | { readonly kind: 'why'; readonly line: SafetyLine }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'clearance'; readonly causes: readonly ClearanceCause[]; readonly asked?: AskedScope }
  | { readonly kind: 'refer'; readonly ruleId?: string }
  | { readonly kind: 'facts'; readonly start?: readonly string[] }
  | { readonly kind: 'intake' | 'plan' | 'episode' | 'consents' | 'details' };

interface PatientChartDialogsProps {
  readonly chart: FullChart;
  readonly cells: readonly Cell[];
  readonly episode: Episode | undefined;
  readonly dialog: ChartDialog | undefined;
  readonly onOpen: (dialog: ChartDialog | undefined) => void;
  readonly onAsk: () => void;
}

const askedAt = ({ region, side, techniqueGroup }: Cell): AskedScope => ({ regions: [{ region, side }], techniqueGroups: [techniqueGroup] });

/** A letter for another place does not open this one: what counts is whether the cell is open. */
const causesOf = ({ allowed, techniqueGroup }: Cell, rules: readonly FiredRule[]): ClearanceCause[] =>
  rules.filter(({ clearableFor }) => !allowed && isClearableIn(clearableFor, techniqueGroup)).map(({ ruleId, clinicianReason, patientWording }) => ({ ruleId, reason: clinicianReason, patientWording }));

const Opened = ({ chart, cells, episode, dialog, onOpen, onAsk }: PatientChartDialogsProps & { readonly dialog: ChartDialog }) => {
  const { patient, safety, medicines } = chart;
  // A rule may rest on an answer that says no; who gave it is shown as soon as it is there.
  const { data: facts = chart.facts } = useQuery({ ...currentFactsQuery(patient.id), enabled: dialog.kind === 'why' || dialog.kind === 'cell' });
  const onClose = (): void => onOpen(undefined);
  const shared = { patientId: patient.id, performerRole: safety.performerRole, facts, medicines, onClose };
  switch (dialog.kind) {
    case 'why': return <WhyDialog {...shared} line={dialog.line} actions={<LineActions line={dialog.line} mayRequest={patient.can.requestClearance} onOpen={onOpen} />} />;
    case 'cell': return (
      <CellDialog
        {...shared} cell={dialog.cell} cells={cells}
        actionsOf={(rules, hasQuestions) => (
          <>
            {hasQuestions && patient.can.recordFacts && <Button variant="default" onClick={onAsk}>Ask now</Button>}
            {causesOf(dialog.cell, rules).length > 0 && patient.can.requestClearance && <Button variant="default" onClick={() => onOpen({ kind: 'clearance', causes: causesOf(dialog.cell, rules), asked: askedAt(dialog.cell) })}>Request clearance</Button>}
          </>
        )}
      />
    );
    case 'clearance': return <AskForClearance patientId={patient.id} episodeId={episode?.id ?? null} causes={dialog.causes} asked={dialog.asked} onClose={onClose} />;
    case 'refer': return <Refer chart={chart} episodeId={episode?.id ?? null} ruleId={dialog.ruleId} onClose={onClose} />;
    case 'intake': return <Dialog opened onClose={onClose} title="Request intake"><RequestIntake patientId={patient.id} onDone={onClose} /></Dialog>;
    case 'plan': return <NewPlan patientId={patient.id} episode={episode} onClose={onClose} />;
    case 'facts': return <RecordFacts patientId={patient.id} start={dialog.start ?? []} onClose={onClose} />;
    case 'consents': return <Dialog opened onClose={onClose} title="Consents" size="lg"><ConsentPanel patientId={patient.id} /></Dialog>;
    case 'details': return <PatientDetails patientId={patient.id} onClose={onClose} />;
    case 'episode': return <NewEpisode patientId={patient.id} onClose={onClose} />;
  }
};

export const PatientChartDialogs = ({ dialog, ...rest }: PatientChartDialogsProps) =>
  dialog === undefined ? null : <Suspense fallback={null}><Opened dialog={dialog} {...rest} /></Suspense>;
