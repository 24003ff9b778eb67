// How far the signatures of a note are, late entry and history said with them, and the next step for whom it waits.
import { Button, Textarea } from '@mantine/core';
import { IconLock, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDate, formatInstant } from '../../lib/dates';
import { isText } from '../../lib/drafts/is-text';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { roleNames, useSession } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { Dialog } from '../../ui/dialog/Dialog';
import forms from '../../ui/forms/form.module.css';
import type { Note } from './note-queries';
import { SignDialog } from './SignDialog';
import { noteDocumentUrl, recallNote, returnNote } from './signing-queries';
import dialogs from './dialogs.module.css';
import styles from './signed.module.css';

const shownHash = 12;

const ReturnDialog = ({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) => {
  const { value: comment, set: setComment, clear } = useDraft(`note-return:${note.id}`, '', isText);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const give = async (): Promise<void> => {
    setBusy(true);
    try {
      await returnNote(note.id, note.version, comment.trim());
      await clear();
      onClose();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={`Return to ${note.authorName}`}>
      <div className={forms.form}>
        <Textarea label="What is to be changed" value={comment} maxLength={1000} autosize minRows={3} required data-autofocus onChange={(event) => setComment(event.currentTarget.value)} />
        <p className={dialogs.quiet}>The first signature no longer stands; it stays in the history.</p>
        {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={comment.trim().length < 3} onClick={() => void give()}>Return</Button>
        </div>
      </div>
    </Dialog>
  );
};

const LateEntry = ({ note }: { readonly note: Note }) => (note.lateEntry === null ? null : (
  <p className={styles.late}>
    <strong>Late entry</strong>{' '}
    {[
      `visit on ${formatDate(note.visitDate)}`, ...(note.lateEntry.begunOn === null ? [] : [`note begun ${formatDate(note.lateEntry.begunOn)}`]),
      ...(note.lateEntry.signedOn === null ? [] : [`signed ${formatDate(note.lateEntry.signedOn)}`]),
    ].join(' · ')}
  </p>
));

const Signatures = ({ note }: { readonly note: Note }) => {
  const { clinic } = useSession();
  return (
    <ul className={styles.signatures}>
      {note.signatures.map(({ memberId, name, role, at }, index) => (
        <li key={memberId} className={styles.state}>
          {note.status === 'signed' ? <IconLock size={16} aria-hidden /> : <IconSignature size={16} aria-hidden />}
          <span>
            {index === 0 ? 'Signed' : 'Co-signed'} by {name}, {roleNames[role]} · {formatInstant(at, clinic.timeZone)}
            {note.contentHash !== null && index === note.signatures.length - 1 && <> · <abbr title={`SHA-256 ${note.contentHash}`} className={styles.hash}>{note.contentHash.slice(0, shownHash)}</abbr></>}
          </span>
        </li>
      ))}
    </ul>
  );
};

const stepWords: Readonly<Record<Note['signatureSteps'][number]['step'], string>> = {
  signed: 'signed', sent: 'signed and sent', returned: 'returned it', recalled: 'took it back', 'co-signed': 'co-signed',
};

/** Only where something was returned or taken back: else the signatures say it all. */
const History = ({ note }: { readonly note: Note }) => {
  const { clinic } = useSession();
  if (!note.signatureSteps.some(({ step }) => step === 'returned' || step === 'recalled')) return null;
  return (
    <details className={styles.history}>
      <summary>History of the signatures</summary>
      <ol>
        {note.signatureSteps.map(({ step, memberName, at, comment }) => (
          <li key={`${step}${at}`}>{memberName} {stepWords[step]} · {formatInstant(at, clinic.timeZone)}{comment !== null && <span className={styles.comment}>{comment}</span>}</li>
        ))}
      </ol>
    </details>
  );
};

const stateWords = (note: Note): string | undefined => {
  if (note.status === 'void') return 'Taken back. It stays in the chart with its words.';
  if (note.status === 'draft') return 'A draft of somebody else: you can read it, not change it.';
  if (note.status !== 'awaiting-co-signature') return undefined;
  const asked = note.signatureSteps.at(-1)?.askedName;
  return `Waits for co-signature by ${asked ?? 'a practitioner'}.`;
};

export const SignatureState = ({ note }: { readonly note: Note }) => {
  const [open, setOpen] = useState<'sign' | 'return' | 'recall'>();
  const close = (): void => setOpen(undefined);
  const words = stateWords(note);
  const sent = note.status === 'awaiting-co-signature' ? note.signatureSteps.at(-1) : undefined;
  return (
    <div className={styles.signing} role="region" aria-label="Signatures">
      <div className={styles.said}>
        <Signatures note={note} />
        <LateEntry note={note} />
        {words !== undefined && <p className={styles.none}>{words}</p>}
        {sent !== undefined && sent.comment !== null && <p className={styles.comment}>{sent.memberName}: {sent.comment}</p>}
        <History note={note} />
      </div>
      <div className={styles.steps} data-print="hide">
        <Button component="a" href={noteDocumentUrl(note.id)} download variant="default">PDF</Button>
        {note.can.recall && <Button variant="default" onClick={() => setOpen('recall')}>Take back</Button>}
        {note.can.giveBack && <Button variant="default" onClick={() => setOpen('return')}>Return …</Button>}
        {note.status === 'awaiting-co-signature' && note.can.sign && <Button onClick={() => setOpen('sign')}>Co-sign</Button>}
      </div>
      {open === 'sign' && <SignDialog sessionId={note.id} version={note.version} state={{ kind: 'idle' }} onClose={close} />}
      {open === 'return' && <ReturnDialog note={note} onClose={close} />}
      {open === 'recall' && (
        <ConfirmDialog opened onClose={close} title="Take the note back?" confirmLabel="Take back" onConfirm={async () => { await recallNote(note.id, note.version); }}>
          Your signature no longer stands until you send it again.
        </ConfirmDialog>
      )}
    </div>
  );
};

/** Above a draft that came back: why, so that it is seen while writing. */
export const ReturnedNote = ({ note }: { readonly note: Note }) => {
  const { clinic } = useSession();
  const last = note.signatureSteps.at(-1);
  if (note.status !== 'draft' || last?.step !== 'returned') return null;
  return (
    <div className={styles.returned} role="note" aria-label="Returned">
      <p><strong>Returned by {last.memberName}</strong> · {formatInstant(last.at, clinic.timeZone)}</p>
      <p className={styles.addendumText}>{last.comment}</p>
    </div>
  );
};
