// A visit at work: safety and check-in on top, the body map beside the growing note, the end of the visit below.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AskNow } from '../features/check-ins/AskNow';
import { CheckIn } from '../features/check-ins/CheckIn';
import { isCheckedIn } from '../features/check-ins/check-in-questions';
import { NoteConflict, TechniquesConflict } from '../features/sessions/NoteConflict';
import { lastVisitQuery, type Note } from '../features/sessions/note-queries';
import { NotTreated } from '../features/sessions/NotTreated';
import { ReferOut } from '../features/sessions/ReferOut';
import { performerRoleOf, screeningQuery } from '../features/sessions/screening-queries';
import { SignDialog } from '../features/sessions/SignDialog';
import { StopBanner } from '../features/sessions/StopBanner';
import { combinedState, useNoteText, usePreparedNote, useTechniques } from '../features/sessions/use-note';
import { VisitAbout } from '../features/sessions/VisitAbout';
import { WithdrawNote } from '../features/sessions/WithdrawNote';
import { VisitBar } from '../features/sessions/VisitBar';
import { VisitSafety } from '../features/sessions/VisitSafety';
import { focusPart, partId } from '../features/sessions/focus-part';
import { useToday } from '../lib/session';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';
import { SessionWorkspace } from './SessionWorkspace';
import styles from './Session.module.css';

type Open = 'sign' | 'not-treated' | 'refer';

export const SessionVisit = ({ note }: { readonly note: Note }) => {
  const today = useToday();
  const text = useNoteText(note);
  const techniques = useTechniques(note);
  const screening = useQuery(screeningQuery(note.patientId, performerRoleOf(note.authorRole)));
  const lastVisit = useQuery(lastVisitQuery(note));
  const [open, setOpen] = useState<Open>();
  const [asking, setAsking] = useState(false);
  const state = combinedState(text.state, techniques.state);
  const isNotTreated = text.value.visitType === 'not-treated';
  const close = (): void => setOpen(undefined);
  const ask = (): void => {
    setAsking(true);
    focusPart('questions');
  };
  const sign = (): void => {
    if (!note.can.sign) return;
    setOpen('sign');
    void Promise.all([text.flush(), techniques.flush()]);
  };
  const prepare = usePreparedNote(text, techniques);
  const treatedAs = note.visitType === 'not-treated' ? 'follow-up' : note.visitType;

  return (
    <>
      <Loaded query={screening} label="Loading the screening" loading={<LoadingState label="Loading the screening" blocks={[56, 180]} />}>
        {(decision) => {
          const checkedIn = isCheckedIn(decision, today);
          const isToday = text.value.visitDate === today;
          return (
            <>
              <StopBanner screening={decision} isNotTreated={isNotTreated} onNotTreated={() => setOpen('not-treated')} onRefer={() => setOpen('refer')} />
              <VisitSafety screening={decision} onAsk={ask} />
              <div id={partId('questions')} tabIndex={-1} className={styles.questions}>
                {!checkedIn && isToday && !isNotTreated && <CheckIn patientId={note.patientId} sessionId={note.id} appointmentId={note.appointmentId} screening={decision} />}
                {(checkedIn || !isToday) && asking && decision.summary.questions.length > 0 && <AskNow patientId={note.patientId} sessionId={note.id} screening={decision} />}
              </div>
            </>
          );
        }}
      </Loaded>
      <NoteConflict text={text} />
      <TechniquesConflict techniques={techniques} />
      {isNotTreated && <VisitAbout text={text} authorRole={note.authorRole} />}
      <SessionWorkspace note={note} text={text} techniques={techniques} screening={screening.data} lastVisit={lastVisit.data} onAsk={ask} onSign={sign} />
      {!isNotTreated && <VisitAbout text={text} authorRole={note.authorRole} actions={note.can.withdraw ? <WithdrawNote sessionId={note.id} prepare={prepare} /> : undefined} />}
      <VisitBar
        state={state} isNotTreated={isNotTreated} maySign={note.can.sign} onSign={sign} onNotTreated={() => setOpen('not-treated')}
        onTreated={() => text.change((before) => ({ ...before, visitType: treatedAs, notTreatedReason: null }))}
      />
      {open === 'sign' && (
        <SignDialog
          sessionId={note.id} text={text.value} version={Math.max(text.saved.version, techniques.saved.version)} state={state} onClose={close} onReword={text.change}
          onJump={(target) => {
            close();
            focusPart(target);
          }}
        />
      )}
      {open === 'not-treated' && (
        <NotTreated
          screening={screening.data} hasTechniques={techniques.value.lines.length > 0} onClose={close} onRefer={() => setOpen('refer')}
          onConfirm={(reason) => {
            text.change((before) => ({ ...before, visitType: 'not-treated', notTreatedReason: reason }));
            close();
          }}
        />
      )}
      {open === 'refer' && <ReferOut patientId={note.patientId} episodeId={note.episodeId} screening={screening.data} onClose={close} />}
    </>
  );
};
