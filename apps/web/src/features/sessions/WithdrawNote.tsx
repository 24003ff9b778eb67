import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import forms from '../../ui/forms/form.module.css';
import { withdrawNote } from './note-queries';

interface WithdrawNoteProps {
  readonly sessionId: string;
  /** Sends what is waiting and answers the version that is taken back */
  readonly prepare: () => Promise<number>;
}

/** A note begun by mistake: it stays in the chart as taken back, with its words. */
export const WithdrawNote = ({ sessionId, prepare }: WithdrawNoteProps) => {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>Take this note back …</Button>
      <ConfirmDialog
        opened={open} onClose={() => setOpen(false)} title="Take this note back?" confirmLabel="Take back"
        onConfirm={async () => { await withdrawNote(sessionId, await prepare(), reason.trim()); }}
      >
        <div className={forms.form}>
          <p>For a note begun by mistake. It stays in the chart with its words, marked as taken back.</p>
          <Textarea label="Why" value={reason} maxLength={500} autosize minRows={2} required onChange={(event) => setReason(event.currentTarget.value)} />
        </div>
      </ConfirmDialog>
    </>
  );
};
