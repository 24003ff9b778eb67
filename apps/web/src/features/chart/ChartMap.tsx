// The body map with two layers that never mix: what the patient drew, and what was found and drawn here. Days back and
// forth, two days compared, and drawing on the clinician's layer.
import { useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { Suspense, useMemo, useState } from 'react';
import { BodyMap } from '../../body-map/BodyMap';
import { placeName, type Place } from '../../body-map/places';
import { useSession, useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { later } from '../../ui/later/later';
import { ofLayer } from './drawings/drawings-in-time';
import { SavePicture } from './drawings/SavePicture';
import { TimeSlider } from './drawings/TimeSlider';
import { useDrawings } from './drawings/use-drawings';
import { coverageMarks, findingMarks, paintedOf, patientArrows, patientMarks } from './pain-marks';
import { intakeAnswersQuery, type Episode, type FullChart } from './queries';
import drawn from './drawings/drawings.module.css';
import styles from './chart.module.css';

const ClinicianDrawing = later(async () => ({ default: (await import('./drawings/ClinicianDrawing')).ClinicianDrawing }));
const CompareDrawings = later(async () => ({ default: (await import('./drawings/CompareDrawings')).CompareDrawings }));

interface ChartMapProps {
  readonly chart: FullChart;
  readonly episodes: readonly Episode[];
}

const layers = [{ key: 'patient', label: 'Patient' }, { key: 'clinician', label: 'Findings' }] as const;

export const ChartMap = ({ chart, episodes }: ChartMapProps) => {
  const session = useSession();
  const today = useToday();
  const drawings = useDrawings(chart.patient.id);
  const intakeId = chart.intakeId ?? undefined;
  const { data: intake } = useQuery({ ...intakeAnswersQuery(intakeId ?? ''), enabled: intakeId !== undefined });
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [shown, show] = useState<'map' | 'draw' | 'compare'>('map');
  const answers = intake?.answers;
  const { standing: { patient, clinician }, isLatest } = drawings;
  const told = useMemo(
    () => (isLatest ? patientMarks(answers ?? [], episodes, paintedOf(patient?.coverage)) : coverageMarks(patient?.coverage ?? [], 'patient')),
    [answers, episodes, patient, isLatest]);
  const found = useMemo(() => [...findingMarks(chart.findings), ...coverageMarks(clinician?.coverage ?? [], 'clinician')], [chart.findings, clinician]);
  const marks = [...told, ...found].filter(({ layer }) => !hidden.has(layer));
  const paint = drawings.paint.filter(({ layer }) => !hidden.has(layer));
  const first: Place | undefined = told[0] ?? found[0];
  const arrows = hidden.has('patient') || (patient?.drawing.paths.length ?? 0) > 0 ? [] : patientArrows(answers ?? []);
  const toggle = (key: string): void => setHidden((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  const figure = patient?.drawing.figure ?? clinician?.drawing.figure ?? (chart.patient.sexAtBirth === 'male' ? 'male' : 'female');
  const mayCompare = ofLayer(drawings.rows, 'patient').length > 1 || ofLayer(drawings.rows, 'clinician').length > 1;
  const goesOn = clinician !== undefined && clinician.can.edit && clinician.sessionId === null && clinician.drawnOn === today ? clinician : undefined;

  if (shown === 'draw') {
    return (
      <Suspense fallback={null}>
        <ClinicianDrawing
          patientId={chart.patient.id} episodeId={episodes.length === 1 ? episodes[0]?.id ?? null : null} sessionId={null} before={goesOn} figure={figure}
          beneath={drawings.paint.filter(({ layer }) => layer === 'patient')} marks={told} firstPlace={first} onDone={() => show('map')}
        />
      </Suspense>
    );
  }
  return (
    <div className={styles.map}>
      <div className={styles.layers} role="group" aria-label="Layers">
        {layers.map(({ key, label }) => (
          <label key={key} className={styles.layer} data-layer={key}>
            <input type="checkbox" checked={!hidden.has(key)} onChange={() => toggle(key)} />
            {label} <span className={styles.quiet}>{(key === 'patient' ? told : found).length}</span>
          </label>
        ))}
      </div>
      {drawings.days.length > 1 && drawings.day !== undefined && <TimeSlider days={drawings.days} day={drawings.day} onDay={drawings.setDay} />}
      <BodyMap key={first === undefined ? 'empty' : 'drawn'} label="Where it hurts and what was found" figure={figure} firstPlace={first} marks={marks} paint={paint} arrows={arrows} size="medium" />
      <div className={drawn.buttons} data-print="hide">
        {session.can.readCharts && <Button variant="default" onClick={() => show('draw')}>Draw</Button>}
        {mayCompare && <Button variant="default" onClick={() => show('compare')}>Compare</Button>}
        <SavePicture drawings={[patient, clinician].filter((one) => one !== undefined)} />
      </div>
      <ul className={styles.markList}>
        {marks.map((mark, at) => <li key={at} data-layer={mark.layer}>{mark.layer === 'patient' ? <><strong>{placeName(mark)}</strong>: {mark.label}</> : mark.label}</li>)}
      </ul>
      <Dialog opened={shown === 'compare'} onClose={() => show('map')} title="Compare two drawings" size="xl">
        <Suspense fallback={null}><CompareDrawings rows={drawings.rows} /></Suspense>
      </Dialog>
    </div>
  );
};
