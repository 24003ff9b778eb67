// The body map beside the note: a tap on a place opens its sheet, and what is recorded there grows the note.
import { useCallback, useMemo, useState } from 'react';
import type { MapMark, ReferralZone } from '../body-map/map-marks';
import type { Place } from '../body-map/places';
import { FindingList } from '../features/findings/FindingList';
import type { Finding } from '../features/findings/finding-queries';
import { NoteEditor } from '../features/sessions/NoteEditor';
import { refreshNote, type Note } from '../features/sessions/note-queries';
import { withLine } from '../features/sessions/note-sections';
import { refreshPatient, type Screening } from '../features/sessions/screening-queries';
import { refusedLines } from '../features/sessions/refused-lines';
import { placeOf } from '../features/sessions/technique-words';
import { TechniqueTable } from '../features/sessions/TechniqueTable';
import type { NoteAutosave, TechniquesAutosave } from '../features/sessions/use-note';
import { useSession } from '../lib/session';
import { Section } from '../ui/page/Section';
import { usePatientPain } from './session-pain';
import { SessionMap } from './SessionMap';
import { SessionRegion } from './SessionRegion';
import styles from './Session.module.css';

interface SessionWorkspaceProps {
  readonly note: Note;
  readonly text: NoteAutosave;
  readonly techniques: TechniquesAutosave;
  readonly screening: Screening | undefined;
  readonly lastVisit: Note | null | undefined;
  readonly onAsk: () => void;
  readonly onSign: () => void;
}

interface Sheet {
  readonly place: Place;
  /** Index of the technique that is being corrected */
  readonly editing?: number;
}

const marksOf = (note: Note, techniques: TechniquesAutosave): MapMark[] => [
  ...note.findings.map(({ region, side, summary }): MapMark => ({ region: region as Place['region'], side, layer: 'clinician', label: summary })),
  ...techniques.value.lines.map((line): MapMark => ({ ...placeOf(line), layer: 'clinician', label: 'treated' })),
];

export const SessionWorkspace = ({ note, text, techniques, screening, lastVisit, onAsk, onSign }: SessionWorkspaceProps) => {
  const { role } = useSession();
  const pain = usePatientPain(note);
  const [sheet, setSheet] = useState<Sheet>();
  const [zones, setZones] = useState<readonly ReferralZone[]>([]);
  const marks = useMemo(() => [...pain.marks, ...marksOf(note, techniques)], [pain, note, techniques]);
  const close = useCallback(() => setSheet(undefined), []);
  const open = (place: Place): void => setSheet({ place });

  const recorded = (findings: readonly Finding[]): void => {
    text.change((before) => ({ ...before, objective: findings.reduce((objective, { summary }) => withLine(objective, `- ${summary}`), before.objective) }));
    void refreshNote(note.id);
    if (findings.some(({ screening: decided }) => decided !== null)) void refreshPatient(note.patientId);
  };

  return (
    <div className={styles.workspace}>
      <div className={styles.map} data-print="hide">
        <SessionMap note={note} pain={pain} marks={marks} zones={zones} selected={sheet === undefined ? [] : [sheet.place]} onSelect={open} />
        {note.findings.length > 0 && <Section title="Findings"><FindingList findings={note.findings} onChanged={() => void refreshNote(note.id)} /></Section>}
      </div>
      <div className={styles.note}>
        {sheet !== undefined && (
          <SessionRegion
            key={`${sheet.place.region}-${sheet.editing ?? 'new'}`} note={note} place={sheet.place} onPlace={(place) => setSheet((before) => ({ ...before, place }))} techniques={techniques} editing={sheet.editing}
            screening={screening} role={role} onClose={close} onRecorded={recorded} onZones={setZones} onAsk={onAsk}
          />
        )}
        <TechniqueTable
          lines={techniques.value.lines} onLines={(change) => techniques.change((before) => ({ lines: change(before.lines) }))} lastVisit={lastVisit} screening={screening} refused={refusedLines(techniques.state)}
          onEdit={(index) => {
            const line = techniques.value.lines[index];
            if (line !== undefined) setSheet({ place: placeOf(line), editing: index });
          }}
        />
        <NoteEditor text={text} role={role} lastVisit={lastVisit} onSign={onSign} />
      </div>
    </div>
  );
};
