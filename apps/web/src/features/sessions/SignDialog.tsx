// Before the signature: what is missing, what does not fit, wording within the role's scope, each with a way there.
// An assistant signs first and sends the note on; a practitioner signs for good.
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Problem } from '../../lib/api';
import type { SaveState } from '../../lib/autosave/autosave-queue';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import forms from '../../ui/forms/form.module.css';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { SaveLine } from '../../ui/states/SaveLine';
import { AskCoSigner, isAsking, type Asking } from './AskCoSigner';
import { noteQuery, readSigningCheck, signNote, type SigningCheck } from './note-queries';
import { sendNote } from './signing-queries';
import { SignRemarks, type RemarkWays } from './SignRemarks';
import styles from './dialogs.module.css';

interface SignDialogProps extends Partial<RemarkWays> {
  readonly sessionId: string;
  /** Version of the server's copy; what is signed is exactly this one */
  readonly version: number;
  readonly state: SaveState<unknown>;
  readonly onClose: () => void;
  /** What else is to be known before signing */
  readonly notice?: ReactNode;
}

const settled: ReadonlySet<string> = new Set(['idle', 'saved']);

const waysOf = ({ text, onJump, onReword }: Partial<RemarkWays>): RemarkWays | undefined =>
  (text === undefined || onJump === undefined || onReword === undefined ? undefined : { text, onJump, onReword });

export const SignDialog = ({ sessionId, version, state, onClose, notice, ...rest }: SignDialogProps) => {
  const isSettled = settled.has(state.kind);
  const { data: note } = useQuery(noteQuery(sessionId));
  const sends = note?.can.send === true;
  const check = useQuery({ queryKey: ['sessions', sessionId, 'signing-check', version], queryFn: () => readSigningCheck(sessionId), enabled: isSettled, gcTime: 0 });
  const [seen, setSeen] = useState(false);
  const { value: asking, set: setAsking, clear: clearAsking } = useDraft<Asking>(`co-signature:${sessionId}`, { askedId: null, comment: '' }, isAsking);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const ways = waysOf(rest);

  const sign = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      if (sends) {
        await sendNote(sessionId, version, { askedId: asking.askedId, comment: asking.comment.trim() === '' ? null : asking.comment.trim(), warningsSeen: seen });
        await clearAsking();
      } else await signNote(sessionId, version, seen);
      onClose();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
      if (cause instanceof Problem && cause.status === 422) void check.refetch();
    }
  };

  const content = ({ ready, problems, warnings }: SigningCheck) => (
    <div className={forms.form}>
      {notice}
      <SignRemarks title="Needed before signing" remarks={problems} {...(ways !== undefined && { ways })} />
      <SignRemarks title="Look at once more" remarks={warnings} {...(ways !== undefined && { ways })} />
      {ready && warnings.length > 0 && <Checkbox label="I have seen these and sign the words as they stand" checked={seen} onChange={(event) => setSeen(event.currentTarget.checked)} />}
      {ready && sends && <AskCoSigner sessionId={sessionId} value={asking} onChange={setAsking} />}
      {ready && <p className={styles.quiet}>{sends ? 'The note waits unchanged for the second signature. You can take it back until then.' : 'A signed note is not changed any more. Corrections are dated addenda.'}</p>}
      {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
      <div className={forms.buttons}>
        <Button variant="default" onClick={onClose} disabled={busy}>{ready || ways === undefined ? 'Cancel' : 'Back to the note'}</Button>
        {ready && <Button loading={busy} disabled={!isSettled || (warnings.length > 0 && !seen)} onClick={() => void sign()} data-autofocus>{sends ? 'Sign and send' : 'Sign'}</Button>}
      </div>
    </div>
  );

  return (
    <Dialog opened onClose={onClose} title={sends ? 'Sign and send for co-signature' : 'Sign this note'} size="lg">
      {isSettled
        ? <Loaded query={check} label="Checking the note" loading={<LoadingState label="Checking the note" blocks={[56, 56]} />}>{content}</Loaded>
        : <div className={forms.form}><SaveLine state={state} /><p>The note is signed once it is saved.</p></div>}
    </Dialog>
  );
};
