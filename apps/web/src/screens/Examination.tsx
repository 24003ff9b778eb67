// The examination of a visit: the body map that lights up beside the sheet of values, and what the values do to the visit.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MapMark, ReferralZone } from '../body-map/map-marks';
import { BodyMap } from '../body-map/BodyMap';
import type { Place } from '../body-map/places';
import { Examination as ExaminationSheet } from '../features/findings/examination/Examination';
import { FindingList } from '../features/findings/FindingList';
import type { Finding } from '../features/findings/finding-queries';
import { noteQuery, patientQuery, refreshNote, type Note } from '../features/sessions/note-queries';
import { NoteConflict } from '../features/sessions/NoteConflict';
import { performerRoleOf, refreshPatient, screeningQuery } from '../features/sessions/screening-queries';
import { withoutTapLine, withTapLines } from '../features/sessions/text/follow-taps';
import { useNoteText } from '../features/sessions/use-note';
import { VisitSafety } from '../features/sessions/VisitSafety';
import { visitTypeNames } from '../features/sessions/visit-types';
import { formatDateLong } from '../lib/dates';
import { useSession } from '../lib/session';
import { useUrlParam } from '../lib/url-state';
import { urls } from '../lib/urls';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';
import { PersonName } from '../ui/privacy/PersonName';
import { EmptyState } from '../ui/states/EmptyState';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';
import { NoteLink } from './ExaminationLink';
import { usePatientPain } from './session-pain';
import { vitalsAskedBy } from './vitals-asked';
import styles from './Examination.module.css';

const foundMarks = (findings: readonly Finding[]): readonly MapMark[] =>
  findings.filter(({ region }) => region !== 'whole-body').map(({ region, side, summary }) => ({ region: region as Place['region'], side, layer: 'clinician', label: summary }));

const ExaminedVisit = ({ note }: { readonly note: Note }) => {
  const { role } = useSession();
  const navigate = useNavigate();
  const text = useNoteText(note);
  const pain = usePatientPain(note);
  const screening = useQuery(screeningQuery(note.patientId, performerRoleOf(note.authorRole)));
  const [zones, setZones] = useState<readonly ReferralZone[]>([]);
  const [first] = pain.marks;

  const recorded = (findings: readonly Finding[], rescreened: boolean): void => {
    text.change((before) => ({ ...before, objective: withTapLines(before.objective, findings.map(({ summary }) => summary)) }));
    void refreshNote(note.id);
    if (rescreened) void refreshPatient(note.patientId);
  };

  const takenBack = ({ summary, screening: decided }: Finding): void => {
    text.change((before) => ({ ...before, objective: withoutTapLine(before.objective, summary) }));
    void refreshNote(note.id);
    if (decided !== null) void refreshPatient(note.patientId);
  };

  return (
    <>
      {screening.data !== undefined && <VisitSafety screening={screening.data} onAsk={() => void navigate({ to: urls.session(note.id) })} />}
      <NoteConflict text={text} />
      <div className={styles.workspace}>
        <ExaminationSheet
          patientId={note.patientId} episodeId={note.episodeId} sessionId={note.id} role={role} regions={pain.marks.map(({ region }) => region)} findings={note.findings}
          vitalsAskedBy={screening.data === undefined ? [] : vitalsAskedBy(screening.data)} onRecorded={(findings, { screening: decided }) => recorded(findings, decided !== null)} onZones={setZones}
        />
        <div className={styles.map} data-print="hide">
          <Section title="Body map" lead="What you are at lights up.">
            <BodyMap
              key={first === undefined ? 'empty' : 'marked'} label="Where you examine" figure={pain.figure} firstPlace={first} firstView={first === undefined ? 'front' : undefined}
              marks={[...pain.marks, ...foundMarks(note.findings)]} paint={pain.paint} arrows={pain.arrows} zones={zones} size="medium"
            />
          </Section>
          {note.findings.length > 0 && <Section title="Recorded in this visit"><FindingList findings={note.findings} onChanged={takenBack} /></Section>}
        </div>
      </div>
    </>
  );
};

const Title = ({ patientId }: { readonly patientId: string }) => {
  const { data } = useQuery(patientQuery(patientId));
  return data === undefined ? <>Examination</> : <>Examination of <PersonName name={`${data.givenName} ${data.familyName}`} /></>;
};

const isOpen = ({ status, can }: Note): boolean => status === 'draft' && can.edit;

export const Examination = () => {
  const sessionId = useUrlParam('sessionId');
  const query = useQuery(noteQuery(sessionId));
  const note = query.data;
  if (note === undefined) {
    return (
      <Page title="Examination" width="full">
        <Loaded query={query} label="Loading the visit" loading={<LoadingState label="Loading the visit" blocks={[56, 220, 220]} />}>{() => null}</Loaded>
      </Page>
    );
  }
  return (
    <Page
      key={sessionId} title={<Title patientId={note.patientId} />} documentTitle="Examination" width="full"
      crumbs={[{ label: 'Chart', to: urls.chart(note.patientId) }, { label: 'Visit', to: urls.session(sessionId) }]}
      lead={`${visitTypeNames[note.visitType]} · ${formatDateLong(note.visitDate)} · ${note.authorName}`}
      actions={<NoteLink sessionId={sessionId} />}
    >
      {isOpen(note) ? <ExaminedVisit note={note} /> : <EmptyState title="This note is closed">What was found stands in the note. A new examination begins with a new visit.</EmptyState>}
    </Page>
  );
};
