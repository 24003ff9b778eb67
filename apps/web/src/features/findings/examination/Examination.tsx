// Everything that is measured at a visit on one sheet: digits and Enter from cell to cell, one Record for all of it.
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useRef, useState } from 'react';
import type { ReferralZone } from '../../../body-map/map-marks';
import { classNames } from '../../../ui/class-names';
import { ChipMultiSelect } from '../../../ui/forms/ChipMultiSelect';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { later } from '../../../ui/later/later';
import { EmptyState } from '../../../ui/states/EmptyState';
import { LoadingState } from '../../../ui/states/LoadingState';
import { Section } from '../../../ui/page/Section';
import { useShortcut } from '../../../ui/shortcuts/shortcuts';
import type { Finding } from '../finding-queries';
import { withCarried } from './examination-draft';
import { examinationBaseQuery, type Recorded } from './examination-queries';
import { ExaminationBar } from './ExaminationBar';
import { GaitSection } from './GaitSection';
import { GirthSection } from './GirthSection';
import { lastByCell, recordedByCell } from './last-of';
import { litZones } from './lit-zones';
import { ColumnHeads, MeasuredRow } from './MeasuredRow';
import { NeuroSection } from './NeuroSection';
import { carriedCells, newestFindingOf, type RowTools } from './row-tools';
import { parts, partsOf, type Row } from './rows';
import { everyRow, flat, scopeOf, shownRows } from './shown-rows';
import { TestSection } from './TestSection';
import { useExamination, type ExaminedVisit } from './use-examination';
import { VitalSection } from './VitalSection';
import { focusCell, focusFirst, walkCells } from './walk-cells';
import styles from './sections.module.css';

const TrendDialog = later(async () => ({ default: (await import('../trend/TrendDialog')).TrendDialog }));

export interface ExaminationProps extends ExaminedVisit {
  readonly role: string;
  /** Where the person hurts: the parts that are offered first */
  readonly regions: readonly string[];
  /** Recorded in this visit */
  readonly findings: readonly Finding[];
  /** Rules of the screening that wait for vital signs */
  readonly vitalsAskedBy: readonly string[];
  readonly onRecorded: (findings: readonly Finding[], recorded: Recorded) => void;
  readonly onZones: (zones: readonly ReferralZone[]) => void;
}

const scopes = [{ value: 'before', label: 'Measured before' }, { value: 'all', label: 'Everything' }] as const;
const nothing: readonly [] = [];

export const Examination = ({ role, regions, findings, vitalsAskedBy, onRecorded, onZones, ...visit }: ExaminationProps) => {
  const sheet = useRef<HTMLDivElement>(null);
  const recordButton = useRef<HTMLButtonElement>(null);
  const base = useQuery(examinationBaseQuery(visit.patientId, visit.episodeId, visit.sessionId));
  const [trendOf, setTrendOf] = useState<string>();
  const last = useMemo(() => lastByCell(base.data?.values ?? nothing), [base.data]);
  const recorded = useMemo(() => recordedByCell(findings), [findings]);
  const every = useMemo(() => everyRow(last, role), [last, role]);
  const { cells, ready, state, record, read, firstError } = useExamination(visit, () => flat(every), onRecorded);
  const { draft } = cells;

  const tools: RowTools = {
    cells, role, last, recorded,
    light: (row, side) => onZones(litZones(row, side)),
    carry: (row, side) => cells.set((before) => withCarried(before, carriedCells(row, side, last, before))),
    walk: (event) => walkCells(event, () => recordButton.current?.focus()),
    showTrend: (row) => setTrendOf(newestFindingOf(row, last)),
  };
  const send = (): void => {
    if (firstError !== undefined) focusCell(sheet.current, firstError);
    else if (read.findings.length > 0) void record();
  };
  useShortcut('mod+Enter', 'Record the examination', send);
  const start = (): void => focusFirst(sheet.current);
  useShortcut('m', 'Go to the first value', start);
  useShortcut('alt+m', 'Go to the first value', start);

  if (!ready || base.isPending) return <LoadingState label="Loading the examination" blocks={[44, 220, 220]} />;
  const scope = scopeOf(draft, last);
  const chosen = draft.parts ?? partsOf(regions);
  const shown = shownRows(every, draft, chosen, last, role, vitalsAskedBy.length > 0);
  const lines = (rows: readonly Row[]) => rows.map((row) => <MeasuredRow key={row.id} row={row} tools={tools} />);

  return (
    <div ref={sheet} data-sheet className={styles.examination} role="group" aria-label="Examination">
      <div className={styles.choices}>
        {last.size > 0 && <SegmentedChoice label="Shown" options={scopes} value={scope} onChange={(one) => cells.choose({ scope: one })} />}
        {scope === 'all' && <ChipMultiSelect label="Examined" options={parts} value={[...chosen]} onChange={(some) => cells.choose({ parts: some })} />}
        {scope === 'all' && <Checkbox label="Passive motion too" checked={draft.passive === true} onChange={(event) => cells.choose({ passive: event.currentTarget.checked })} />}
        {shown.vital.length === 0 && <Button variant="default" onClick={() => cells.choose({ vitals: true })}>Vital signs</Button>}
      </div>
      <p className={classNames(styles.hint, styles.keys)}>
        <kbd>M</kbd> first value · <kbd>Enter</kbd> or <kbd>Tab</kbd> next · <kbd>↑</kbd> <kbd>↓</kbd> same side · <kbd>P</kbd> painful · <kbd>=</kbd> same as last time · <kbd>T</kbd> trend · <span className={styles.chord}><kbd>Ctrl</kbd> <kbd>Enter</kbd> record</span>
      </p>
      {base.isError && <p role="alert">The last values could not be loaded; what you type is kept and recorded all the same.</p>}
      {scope === 'before' && flat(shown).length === 0 && <EmptyState title="Nothing measured before">Choose “Everything” to begin.</EmptyState>}
      {shown.vital.length > 0 && <VitalSection tools={tools} askedBy={vitalsAskedBy} />}
      {shown.motion.length > 0 && <Section title="Range of motion"><ColumnHeads />{lines(shown.motion)}</Section>}
      {shown.strength.length > 0 && <Section title="Strength"><ColumnHeads />{lines(shown.strength)}</Section>}
      {shown.neuro.length > 0 && <NeuroSection rows={shown.neuro} tools={tools} />}
      {shown.girth.length > 0 && <GirthSection rows={shown.girth} tools={tools} />}
      {shown.tests.length > 0 && <TestSection rows={shown.tests} tools={tools} />}
      {shown.gait.length > 0 && <GaitSection tools={tools} />}
      <ExaminationBar button={recordButton} state={state} count={read.findings.length} errors={Object.keys(cells.errors).length} isSending={draft.outbox !== undefined} onRecord={send} />
      {trendOf !== undefined && <Suspense fallback={null}><TrendDialog findingId={trendOf} onClose={() => setTrendOf(undefined)} /></Suspense>}
    </div>
  );
};
