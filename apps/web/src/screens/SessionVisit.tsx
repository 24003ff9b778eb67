// A visit at work: safety and check-in on top, the body map beside the growing note, the end of the visit below.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { linesOfToday } from '../features/check-ins/check-in-words';
import { focusPart } from '../features/sessions/focus-part';
import { NoteConflict, TechniquesConflict } from '../features/sessions/NoteConflict';
import { lastVisitQuery, type Note } from '../features/sessions/note-queries';
import { performerRoleOf, screeningQuery } from '../features/sessions/screening-queries';
import { withTapLines } from '../features/sessions/text/follow-taps';
import { combinedState, useNoteText, usePreparedNote, useTechniques } from '../features/sessions/use-note';
import { VisitAbout } from '../features/sessions/VisitAbout';
import { VisitBar } from '../features/sessions/VisitBar';
import { missingParts } from '../features/sessions/visit-parts';
import { WithdrawNote } from '../features/sessions/WithdrawNote';
import { askedFor } from '../features/clearances/request-draft';
import type { WaysOn } from '../features/sessions/WhyLimited';
import { useSession, useToday } from '../lib/session';
import { urls } from '../lib/urls';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';
import { SessionDialogs, type VisitDialog } from './SessionDialogs';
import { SessionStart } from './SessionStart';
import { SessionWorkspace } from './SessionWorkspace';
import styles from './Session.module.css';

const saidElsewhere = (words: readonly string[]) => (words.length === 0 ? undefined : { from: 'From the check-in', words });

export const SessionVisit = ({ note }: { readonly note: Note }) => {
  const today = useToday();
  const { role } = useSession();
  const text = useNoteText(note);
  const techniques = useTechniques(note);
  const screening = useQuery(screeningQuery(note.patientId, performerRoleOf(note.authorRole)));
  const lastVisit = useQuery(lastVisitQuery(note));
  const [dialog, setDialog] = useState<VisitDialog>();
  const [asking, setAsking] = useState(false);
  const [letterId, setLetterId] = useState<string>();
  const [isSaid, setSaid] = useState(false);
  const isNotTreated = text.value.visitType === 'not-treated';
  const ask = (): void => {
    setAsking(true);
    focusPart('questions');
  };
  const sign = (): void => {
    if (!note.can.sign && !note.can.send) return;
    setDialog({ kind: 'sign' });
    void Promise.all([text.flush(), techniques.flush()]);
  };
  const prepare = usePreparedNote(text, techniques);
  const treatedAs = note.visitType === 'not-treated' ? 'follow-up' : note.visitType;
  const ways: WaysOn = { patientId: note.patientId, role, onAsk: ask, onRequestClearance: (causes, modalityId, place) => setDialog({ kind: 'clearance', causes, asked: askedFor(modalityId, place) }) };
  const said = isSaid || screening.data === undefined ? [] : linesOfToday(screening.data.answers, today);

  return (
    <>
      <Loaded query={screening} label="Loading the screening" loading={<LoadingState label="Loading the screening" blocks={[56, 180]} />}>
        {(decision) => (
          <SessionStart
            note={note} screening={decision} isToday={text.value.visitDate === today} isNotTreated={isNotTreated} isAsking={asking} onAsk={ask} onOpen={setDialog}
            onSaid={(lines) => {
              setSaid(true);
              text.change((before) => ({ ...before, subjective: withTapLines(before.subjective, lines) }));
            }}
          />
        )}
      </Loaded>
      <NoteConflict text={text} />
      <TechniquesConflict techniques={techniques} />
      {letterId !== undefined && <p className={styles.letter}>The letter is begun: <Link to={urls.referral(letterId)}>edit and send it</Link>.</p>}
      {isNotTreated && <VisitAbout text={text} authorRole={note.authorRole} />}
      <SessionWorkspace note={note} text={text} techniques={techniques} screening={screening.data} lastVisit={lastVisit.data} ways={ways} said={saidElsewhere(said)} />
      {!isNotTreated && <VisitAbout text={text} authorRole={note.authorRole} actions={note.can.withdraw ? <WithdrawNote sessionId={note.id} prepare={prepare} /> : undefined} />}
      <VisitBar
        state={combinedState(text.state, techniques.state)} missing={missingParts(text.value, techniques.value.lines.length, note.findings.length)} isNotTreated={isNotTreated} maySign={note.can.sign || note.can.send}
        onSign={sign} onNotTreated={() => setDialog({ kind: 'not-treated' })} onTreated={() => text.change((before) => ({ ...before, visitType: treatedAs, notTreatedReason: null }))}
      />
      <SessionDialogs note={note} text={text} techniques={techniques} screening={screening.data} dialog={dialog} onOpen={setDialog} onSign={sign} onLetter={setLetterId} onJump={focusPart} />
    </>
  );
};
