// The map of a visit: a tap opens a place's sheet, drawing goes onto the clinician's layer of this visit.
import { intakeMessagesEn } from '@legwork/clinical';
import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { BodyMap } from '../body-map/BodyMap';
import type { MapMark, ReferralZone } from '../body-map/map-marks';
import type { Place } from '../body-map/places';
import type { Note } from '../features/sessions/note-queries';
import { later } from '../ui/later/later';
import { Section } from '../ui/page/Section';
import { LoadingState } from '../ui/states/LoadingState';
import type { PatientPain } from './session-pain';

const ClinicianDrawing = later(async () => ({ default: (await import('../features/chart/drawings/ClinicianDrawing')).ClinicianDrawing }));

interface SessionMapProps {
  readonly note: Note;
  readonly pain: PatientPain;
  readonly marks: readonly MapMark[];
  readonly zones: readonly ReferralZone[];
  readonly selected: readonly Place[];
  readonly onSelect: (place: Place) => void;
}

export const SessionMap = ({ note, pain, marks, zones, selected, onSelect }: SessionMapProps) => {
  const [isDrawing, setDrawing] = useState(false);
  const [first] = marks;
  const actions = <Button variant="default" size="sm" onClick={() => setDrawing(true)}>{intakeMessagesEn['drawing.paint']}</Button>;
  if (!isDrawing) {
    return (
      <Section title="Body map" lead="Tap where you work." actions={note.status === 'draft' ? actions : undefined}>
        <BodyMap
          key={first === undefined ? 'empty' : 'marked'} label="Where you found and treated" figure={pain.figure} firstPlace={first} firstView={first === undefined ? 'back' : undefined}
          marks={marks} paint={pain.paint} arrows={pain.arrows} zones={zones} selected={selected} onSelect={onSelect} size="medium"
        />
      </Section>
    );
  }
  return (
    <Section title="Body map" lead="Paint what you found.">
      <Suspense fallback={<LoadingState label="Loading drawing" blocks={[44, 44, 440]} />}>
        <ClinicianDrawing
          patientId={note.patientId} episodeId={note.episodeId} sessionId={note.id} before={pain.ofVisit} figure={pain.figure}
          beneath={pain.paint.filter(({ layer }) => layer === 'patient')} marks={pain.marks} firstPlace={first} onDone={() => setDrawing(false)}
        />
      </Suspense>
    </Section>
  );
};
