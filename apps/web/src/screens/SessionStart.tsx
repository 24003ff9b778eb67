// The top of a visit: what stops it, what limits it, the check-in, and what that changed.
import { useState } from 'react';
import { AskNow } from '../features/check-ins/AskNow';
import { CheckIn, type CheckInOutcome } from '../features/check-ins/CheckIn';
import { CheckInChanges } from '../features/check-ins/CheckInChanges';
import { isCheckedIn } from '../features/check-ins/check-in-questions';
import { partId } from '../features/sessions/focus-part';
import type { Note } from '../features/sessions/note-queries';
import type { Screening } from '../features/sessions/screening-queries';
import { levelOfVisit } from '../features/sessions/stop-level';
import { StopBanner } from '../features/sessions/StopBanner';
import { VisitSafety } from '../features/sessions/VisitSafety';
import { useToday } from '../lib/session';
import type { Severity } from '../ui/severity/severity-levels';
import { useShortcut } from '../ui/shortcuts/shortcuts';
import type { VisitDialog } from './SessionDialogs';
import styles from './Session.module.css';

interface SessionStartProps {
  readonly note: Note;
  readonly screening: Screening;
  readonly isToday: boolean;
  readonly isNotTreated: boolean;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
  readonly onOpen: (dialog: VisitDialog) => void;
  readonly onSaid: (lines: readonly string[]) => void;
}

interface Done {
  readonly outcome: CheckInOutcome;
  readonly levelBefore: Severity;
}

export const SessionStart = ({ note, screening, isToday, isNotTreated, isAsking, onAsk, onOpen, onSaid }: SessionStartProps) => {
  const today = useToday();
  const [done, setDone] = useState<Done>();
  const level = levelOfVisit(screening.summary);
  useShortcut('alt+c', 'Go to the check-in', () => document.getElementById(partId('questions'))?.focus());
  const checkedIn = done !== undefined || isCheckedIn(screening, today);
  const mayCheckIn = !checkedIn && isToday && !isNotTreated;
  return (
    <>
      <StopBanner screening={screening} isNotTreated={isNotTreated} onNotTreated={() => onOpen({ kind: 'not-treated' })} onRefer={() => onOpen({ kind: 'refer' })} />
      <VisitSafety screening={screening} onAsk={onAsk} />
      {done !== undefined && <CheckInChanges outcome={done.outcome} levels={{ before: done.levelBefore, now: level }} />}
      <div id={partId('questions')} tabIndex={-1} className={styles.questions}>
        {mayCheckIn && (
          <CheckIn
            patientId={note.patientId} sessionId={note.id} appointmentId={note.appointmentId} screening={screening} answered={screening.answers}
            onDone={(outcome) => {
              setDone({ outcome, levelBefore: level });
              onSaid(outcome.lines);
            }}
          />
        )}
        {!mayCheckIn && isAsking && screening.summary.questions.length > 0 && <AskNow patientId={note.patientId} sessionId={note.id} screening={screening} />}
      </div>
    </>
  );
};
