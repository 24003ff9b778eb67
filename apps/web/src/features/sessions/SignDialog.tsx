// Before the signature: what is missing, what does not fit, wording within the role's scope, each with a way there.
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../lib/api';
import type { SaveState } from '../../lib/autosave/autosave-queue';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { SaveLine } from '../../ui/states/SaveLine';
import { noteSections, type NoteText } from './note-sections';
import { readSigningCheck, signNote, type SigningCheck, type SigningRemark } from './note-queries';
import { jumpTarget, sentenceWith, withOfferedWording, type JumpTarget } from './sign-remarks';
import styles from './dialogs.module.css';

const targetNames: Readonly<Record<JumpTarget, string>> = {
  ...(Object.fromEntries(noteSections.map(({ key, title }) => [key, title])) as Record<(typeof noteSections)[number]['key'], string>),
  techniques: 'Techniques',
  visit: 'Visit',
};

interface RemarkProps {
  readonly remark: SigningRemark;
  readonly text: NoteText;
  readonly onJump: (target: JumpTarget) => void;
  readonly onReword: (change: (before: NoteText) => NoteText) => void;
}

const Remark = ({ remark, text, onJump, onReword }: RemarkProps) => {
  const target = jumpTarget(remark.pointer);
  const section = target === 'techniques' || target === 'visit' ? undefined : target;
  const written = section !== undefined && remark.found !== null && remark.offered !== null ? sentenceWith(text[section], remark.found) : undefined;
  const reword = (): void => {
    const { found, offered } = remark;
    if (section === undefined || found === null || offered === null) return;
    onReword((before) => ({ ...before, [section]: withOfferedWording(before[section], found, offered) }));
  };
  return (
    <li className={styles.remark}>
      <div>
        <p className={styles.remarkWhere}>{targetNames[target]}</p>
        <p>{remark.detail}</p>
        {written !== undefined && (
          <div className={styles.wording}>
            <p className={styles.written}>{written}</p>
            <p className={styles.offered}>{remark.offered}</p>
          </div>
        )}
      </div>
      {written !== undefined && <Button variant="default" size="compact-sm" onClick={reword}>Use this wording</Button>}
      <Button variant="default" size="compact-sm" onClick={() => onJump(target)}>Go there</Button>
    </li>
  );
};

interface SignDialogProps {
  readonly sessionId: string;
  readonly text: NoteText;
  /** Version of the server's copy; what is signed is exactly this one */
  readonly version: number;
  readonly state: SaveState<unknown>;
  readonly onClose: () => void;
  readonly onJump: (target: JumpTarget) => void;
  readonly onReword: (change: (before: NoteText) => NoteText) => void;
}

const settled: ReadonlySet<string> = new Set(['idle', 'saved']);

export const SignDialog = ({ sessionId, text, version, state, onClose, onJump, onReword }: SignDialogProps) => {
  const isSettled = settled.has(state.kind);
  const check = useQuery({ queryKey: ['sessions', sessionId, 'signing-check', version], queryFn: () => readSigningCheck(sessionId), enabled: isSettled, gcTime: 0 });
  const [seen, setSeen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const sign = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await signNote(sessionId, version, seen);
      onClose();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
      if (cause instanceof Problem && cause.status === 422) void check.refetch();
    }
  };

  const list = (remarks: readonly SigningRemark[]) => (
    <ul className={styles.remarks}>
      {remarks.map((remark, at) => <Remark key={`${remark.pointer}-${remark.code}-${at}`} remark={remark} text={text} onJump={onJump} onReword={onReword} />)}
    </ul>
  );

  const content = ({ ready, problems, warnings }: SigningCheck) => (
    <div className={styles.form}>
      {problems.length > 0 && <div><h3 className={styles.heading}>Needed before signing</h3>{list(problems)}</div>}
      {warnings.length > 0 && <div><h3 className={styles.heading}>Look at once more</h3>{list(warnings)}</div>}
      {ready && warnings.length > 0 && <Checkbox label="I have seen these and sign the words as they stand" checked={seen} onChange={(event) => setSeen(event.currentTarget.checked)} />}
      {ready && <p>A signed note is not changed any more. Corrections are dated addenda.</p>}
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose} disabled={busy}>{ready ? 'Cancel' : 'Back to the note'}</Button>
        {ready && <Button loading={busy} disabled={!isSettled || (warnings.length > 0 && !seen)} onClick={() => void sign()} data-autofocus>Sign</Button>}
      </div>
    </div>
  );

  return (
    <Dialog opened onClose={onClose} title="Sign this note" size="lg">
      {isSettled
        ? <Loaded query={check} label="Checking the note" loading={<LoadingState label="Checking the note" blocks={[56, 56]} />}>{content}</Loaded>
        : <div className={styles.form}><SaveLine state={state} /><p>The note is signed once it is saved.</p></div>}
    </Dialog>
  );
};
