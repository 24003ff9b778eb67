// What a visit opens in front of itself, one at a time.
import { useState } from 'react';
import type { AskedScope } from '../features/clearances/request-draft';
import { UnsentAtSigning } from '../features/photos/UnsentAtSigning';
import { draftLetter } from '../features/sessions/letter-queries';
import { NotTreated, type LetterStart } from '../features/sessions/NotTreated';
import type { Note } from '../features/sessions/note-queries';
import type { JumpTarget } from '../features/sessions/sign-remarks';
import { SignDialog } from '../features/sessions/SignDialog';
import type { Screening } from '../features/sessions/screening-queries';
import { stopOf } from '../features/sessions/stop-level';
import type { LimitCause } from '../features/sessions/technique-limits';
import { withTapLines } from '../features/sessions/text/follow-taps';
import { combinedState, type NoteAutosave, type TechniquesAutosave } from '../features/sessions/use-note';
import { newIdempotencyKey, type Schema } from '../lib/api';
import { AskForClearance } from './AskForClearance';
import { NewReferral } from './ReferralNew';

export type VisitDialog = { readonly kind: 'sign' | 'not-treated' | 'refer' } | { readonly kind: 'clearance'; readonly causes: readonly LimitCause[]; readonly asked: AskedScope };

type RuleId = NonNullable<Schema['NewReferral']['ruleId']>;

interface SessionDialogsProps {
  readonly note: Note;
  readonly text: NoteAutosave;
  readonly techniques: TechniquesAutosave;
  readonly screening: Screening | undefined;
  readonly dialog: VisitDialog | undefined;
  readonly onOpen: (dialog: VisitDialog | undefined) => void;
  readonly onSign: () => void;
  readonly onLetter: (referralId: string) => void;
  readonly onJump: (target: JumpTarget) => void;
}

export const SessionDialogs = ({ note, text, techniques, screening, dialog, onOpen, onSign, onLetter, onJump }: SessionDialogsProps) => {
  const { patientId, episodeId } = note;
  const [letterKey] = useState(newIdempotencyKey);
  const close = (): void => onOpen(undefined);
  const screeningId = screening?.summary.screeningId ?? null;
  if (dialog === undefined) return null;

  const recordNotTreated = async (reason: string, letter: LetterStart | undefined): Promise<void> => {
    const made = letter === undefined ? undefined : await draftLetter(patientId, { ruleId: letter.ruleId as RuleId, screeningId, episodeId, toName: letter.toName }, letterKey);
    const said = letter === undefined ? [] : [`Referral letter drafted to ${letter.toName}.`];
    text.change((before) => ({ ...before, visitType: 'not-treated', notTreatedReason: reason, plan: withTapLines(before.plan, said) }));
    if (made !== undefined) onLetter(made);
    if (techniques.value.lines.length === 0) onSign();
    else close();
  };

  switch (dialog.kind) {
    case 'sign': return (
      <SignDialog
        sessionId={note.id} text={text.value} version={Math.max(text.saved.version, techniques.saved.version)} state={combinedState(text.state, techniques.state)} onClose={close} onReword={text.change}
        notice={<UnsentAtSigning sessionId={note.id} />}
        onJump={(target) => {
          close();
          onJump(target);
        }}
      />
    );
    case 'not-treated': return <NotTreated sessionId={note.id} screening={screening} hasTechniques={techniques.value.lines.length > 0} onClose={close} onRefer={() => onOpen({ kind: 'refer' })} onConfirm={recordNotTreated} />;
    case 'refer': {
      const ruleId = screening === undefined ? undefined : (stopOf(screening.summary)?.lines[0] ?? screening.summary.lines[0])?.ruleId;
      return <NewReferral opened onClose={close} patientId={patientId} episodeId={episodeId} {...(ruleId === undefined ? {} : { ruleId: ruleId as RuleId, screeningId })} />;
    }
    case 'clearance': return (
      <AskForClearance patientId={patientId} episodeId={episodeId} causes={dialog.causes.map(({ ruleId, words, patientWording }) => ({ ruleId, reason: words, patientWording }))} asked={dialog.asked} onClose={close} />
    );
  }
};
