// Questions are asked in place, under the strip they change.
import { Button } from '@mantine/core';
import { Suspense, useEffect, useRef } from 'react';
import type { FullChart } from '../features/chart/queries';
import { later } from '../ui/later/later';
import { LoadingState } from '../ui/states/LoadingState';
import styles from '../features/chart/chart.module.css';

const AskNow = later(async () => ({ default: (await import('../features/check-ins/AskNow')).AskNow }));
const CheckIn = later(async () => ({ default: (await import('../features/check-ins/CheckIn')).CheckIn }));

export type OpenPanel = 'ask' | 'check-in';

interface PatientChartPanelProps {
  readonly chart: FullChart;
  readonly open: OpenPanel | undefined;
  readonly onClose: () => void;
}

export const PatientChartPanel = ({ chart: { patient, safety }, open, onClose }: PatientChartPanelProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === undefined) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [open]);
  if (open === undefined || (open === 'ask' && safety.questions.length === 0)) return null;
  return (
    <div ref={place} className={styles.questions} tabIndex={-1} role="region" aria-label={open === 'ask' ? 'Open questions' : 'Check-in'} data-print="hide">
      <Suspense fallback={<LoadingState label="Loading questions" blocks={[200]} />}>
        {open === 'ask'
          ? <AskNow patientId={patient.id} sessionId={null} screening={{ summary: safety }} />
          : <CheckIn patientId={patient.id} sessionId={patient.id} appointmentId={null} screening={{ summary: safety }} onDone={() => onClose()} />}
      </Suspense>
      <Button variant="subtle" onClick={onClose}>Close</Button>
    </div>
  );
};
