// The body map beside the note: a tap on a place opens its sheet, and what is recorded there grows the note.
import { useMemo, useState } from 'react';
import type { MapMark, ReferralZone } from '../body-map/map-marks';
import type { Place } from '../body-map/places';
import { FindingList } from '../features/findings/FindingList';
import type { Finding } from '../features/findings/finding-queries';
import { NoteEditor } from '../features/sessions/NoteEditor';
import type { SectionOffer } from '../features/sessions/NoteSection';
import { refreshNote, type Note } from '../features/sessions/note-queries';
import type { SectionKey } from '../features/sessions/note-sections';
import { performerRoleOf, refreshPatient, type Screening } from '../features/sessions/screening-queries';
import { refusedLines } from '../features/sessions/refused-lines';
import { notOfferedTo } from '../features/sessions/technique-limits';
import { lineOf, replaced, type TechniqueLine } from '../features/sessions/technique-lines';
import { tapLinesOf } from '../features/sessions/technique-text';
import { placeOf } from '../features/sessions/technique-words';
import { TechniqueTable } from '../features/sessions/TechniqueTable';
import { followTaps, withoutTapLine, withTapLines } from '../features/sessions/text/follow-taps';
import type { NoteAutosave, TechniquesAutosave } from '../features/sessions/use-note';
import type { WaysOn } from '../features/sessions/WhyLimited';
import { useClinicScope } from '../lib/clinic-scope';
import { Section } from '../ui/page/Section';
import { useShortcut } from '../ui/shortcuts/shortcuts';
import { usePatientPain } from './session-pain';
import { useVisitPlan } from './session-plan';
import { SessionMap } from './SessionMap';
import { SessionPhotos } from './SessionPhotos';
import { SessionRegion, type Sheet, type SheetTab } from './SessionRegion';
import styles from './Session.module.css';

interface SessionWorkspaceProps {
  readonly note: Note;
  readonly text: NoteAutosave;
  readonly techniques: TechniquesAutosave;
  readonly screening: Screening | undefined;
  readonly lastVisit: Note | null | undefined;
  readonly ways: WaysOn;
  /** Lines that the check-in of today offers to the Subjective */
  readonly said: SectionOffer | undefined;
}

type Lines = readonly TechniqueLine[];

const marksOf = (note: Note, lines: Lines): MapMark[] => [
  ...note.findings.map(({ region, side, summary }): MapMark => ({ region: region as Place['region'], side, layer: 'clinician', label: summary })),
  ...lines.map((line): MapMark => ({ ...placeOf(line), layer: 'clinician', label: 'treated' })),
];

export const SessionWorkspace = ({ note, text, techniques, screening, lastVisit, ways, said }: SessionWorkspaceProps) => {
  const pain = usePatientPain(note);
  const { planned, steps } = useVisitPlan(note);
  const scope = useClinicScope();
  const notOffered = useMemo(() => notOfferedTo(performerRoleOf(note.authorRole), scope), [note.authorRole, scope]);
  const [sheet, setSheet] = useState<Sheet>();
  const [zones, setZones] = useState<readonly ReferralZone[]>([]);
  const { lines } = techniques.value;
  const marks = useMemo(() => [...pain.marks, ...marksOf(note, lines)], [pain, note, lines]);
  const lastTime = (lastVisit?.techniques ?? []).map(lineOf);
  const isNotTreated = text.value.visitType === 'not-treated';

  /** The list and the lines it writes into the Objective change together. */
  const changeLines = (change: (before: Lines) => Lines): void => {
    const after = change(lines);
    const taps = tapLinesOf(lines, after);
    techniques.change({ lines: after });
    text.change((before) => ({ ...before, objective: followTaps(before.objective, taps.before, taps.after) }));
  };
  const recorded = (findings: readonly Finding[]): void => {
    text.change((before) => ({ ...before, objective: withTapLines(before.objective, findings.map(({ summary }) => summary)) }));
    void refreshNote(note.id);
    if (findings.some(({ screening: decided }) => decided !== null)) void refreshPatient(note.patientId);
  };
  const takenBack = ({ summary, screening: decided }: Finding): void => {
    text.change((before) => ({ ...before, objective: withoutTapLine(before.objective, summary) }));
    void refreshNote(note.id);
    if (decided !== null) void refreshPatient(note.patientId);
  };
  const begin = (tab: SheetTab): void => setSheet((before) => ({ place: undefined, tab, byKey: true, asked: (before?.asked ?? 0) + 1 }));
  useShortcut('alt+t', 'Add a technique', () => !isNotTreated && begin('technique'));
  useShortcut('t', 'Add a technique', () => !isNotTreated && begin('technique'));
  useShortcut('alt+f', 'Add a finding', () => begin('finding'));
  useShortcut('f', 'Add a finding', () => begin('finding'));
  const offers: Readonly<Partial<Record<SectionKey, SectionOffer>>> = {
    ...(said === undefined ? {} : { subjective: said }), ...(steps.length === 0 ? {} : { plan: { from: 'From the plan', words: steps } }),
  };

  return (
    <div className={styles.workspace}>
      <div className={styles.map} data-print="hide">
        <SessionMap note={note} pain={pain} marks={marks} zones={zones} selected={sheet?.place === undefined ? [] : [sheet.place]} onSelect={(place) => setSheet((before) => ({ place, tab: before?.tab ?? 'technique', byKey: false, asked: 0 }))} />
        {note.findings.length > 0 && <Section title="Findings"><FindingList findings={note.findings} onChanged={takenBack} /></Section>}
        <SessionPhotos note={note} />
      </div>
      <div className={styles.note}>
        {sheet !== undefined && (
          <SessionRegion
            key={`${sheet.place?.region ?? 'none'}-${sheet.start?.index ?? 'new'}-${sheet.asked}`} note={note} sheet={sheet} onSheet={setSheet} sources={{ planned, lastTime, lines, notOffered }} screening={screening} ways={ways}
            onAdd={(added) => changeLines((before) => [...before, ...added])} onChange={(index, line) => changeLines((before) => replaced(before, index, line))} onRecorded={recorded} onZones={setZones}
          />
        )}
        {(!isNotTreated || lines.length > 0) && (
          <TechniqueTable
            lines={lines} onLines={changeLines} lastVisit={lastVisit} planned={planned} screening={screening} notOffered={notOffered} refused={refusedLines(techniques.state)} onNew={() => begin('technique')}
            onLook={(line) => setSheet({ place: placeOf(line), tab: 'technique', byKey: false, asked: 0, start: { line, index: undefined } })}
            onEdit={(index) => {
              const line = lines[index];
              if (line !== undefined) setSheet({ place: placeOf(line), tab: 'technique', byKey: false, asked: 0, start: { line, index } });
            }}
          />
        )}
        <NoteEditor text={text} role={ways.role} lastVisit={lastVisit} offers={offers} />
      </div>
    </div>
  );
};
