// The body map with two layers that never mix: what the patient drew and what was found.
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { BodyMap } from '../../body-map/BodyMap';
import { placeName, type Place } from '../../body-map/places';
import { findingMarks, patientArrows, patientMarks } from './pain-marks';
import { intakeAnswersQuery, type Episode, type FullChart } from './queries';
import styles from './chart.module.css';

interface ChartMapProps {
  readonly chart: FullChart;
  readonly episodes: readonly Episode[];
}

const layers = [{ key: 'patient', label: 'Patient' }, { key: 'clinician', label: 'Findings' }] as const;

export const ChartMap = ({ chart, episodes }: ChartMapProps) => {
  const intakeId = chart.facts.find((fact) => fact.intakeId !== null)?.intakeId ?? undefined;
  const { data: intake } = useQuery({ ...intakeAnswersQuery(intakeId ?? ''), enabled: intakeId !== undefined });
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const answers = intake?.answers;
  const drawn = useMemo(() => patientMarks(answers ?? [], episodes), [answers, episodes]);
  const found = useMemo(() => findingMarks(chart.findings), [chart.findings]);
  const marks = [...drawn, ...found].filter(({ layer }) => !hidden.has(layer));
  const first: Place | undefined = drawn[0] ?? found[0];
  const toggle = (key: string): void => setHidden((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  return (
    <div className={styles.map}>
      <div className={styles.layers} role="group" aria-label="Layers">
        {layers.map(({ key, label }) => (
          <label key={key} className={styles.layer} data-layer={key}>
            <input type="checkbox" checked={!hidden.has(key)} onChange={() => toggle(key)} />
            {label} <span className={styles.quiet}>{(key === 'patient' ? drawn : found).length}</span>
          </label>
        ))}
      </div>
      <BodyMap label="Where it hurts and what was found" firstPlace={first} marks={marks} arrows={hidden.has('patient') ? [] : patientArrows(answers ?? [])} size="medium" />
      <ul className={styles.markList}>
        {marks.map((mark, at) => <li key={at} data-layer={mark.layer}>{mark.layer === 'patient' ? <><strong>{placeName(mark)}</strong>: {mark.label}</> : mark.label}</li>)}
      </ul>
    </div>
  );
};
