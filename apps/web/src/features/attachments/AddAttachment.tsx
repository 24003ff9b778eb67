import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import forms from '../../ui/forms/form.module.css';
import { notify } from '../../ui/notices/notify';
import { attachmentKinds, kindWords } from './attachment-words';
import { PaperChooser } from './PaperChooser';
import { addAttachment, attachmentsKey, type AttachmentKind } from './queries';
import styles from './attachments.module.css';

interface AddAttachmentProps {
  readonly referralId: string;
  readonly kind: AttachmentKind;
  readonly source: string;
  readonly onClose: () => void;
}

const earliest = '1990-01-01';

export const AddAttachment = ({ referralId, kind: usual, source: usualSource, onClose }: AddAttachmentProps) => {
  const client = useQueryClient();
  const today = useToday();
  const [file, setFile] = useState<File>();
  const [kind, setKind] = useState<AttachmentKind>(usual);
  const [source, setSource] = useState(usualSource);
  const [datedOn, setDatedOn] = useState<string>();
  const [key, setKey] = useState(newIdempotencyKey);
  const add = useMutation({
    mutationFn: (chosen: File) => addAttachment(referralId, { kind, ...(source.trim() !== '' && { source: source.trim() }), ...(datedOn !== undefined && { datedOn }) }, chosen, key),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: attachmentsKey(referralId) });
      notify('Attachment kept');
      onClose();
    },
    // What is corrected is another request than the one that was refused.
    onError: () => setKey(newIdempotencyKey()),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file !== undefined) add.mutate(file);
  };
  return (
    <Dialog opened onClose={onClose} title="Add an attachment">
      <form className={styles.form} onSubmit={submit} noValidate>
        <PaperChooser label="Letter or picture" file={file} onChoose={setFile} />
        <NativeSelect label="What it is" data={attachmentKinds.map((value) => ({ value, label: kindWords[value] }))} value={kind} onChange={(event) => setKind(attachmentKinds.find((one) => one === event.currentTarget.value) ?? 'other')} />
        <TextInput label="From" description="Who wrote or sent it" autoComplete="off" maxLength={160} value={source} onChange={(event) => setSource(event.currentTarget.value)} error={fieldError(add.error, '/source')} />
        <DateField label="Date on it" value={datedOn} onChange={setDatedOn} min={earliest} max={today} error={fieldError(add.error, '/datedOn')} />
        {add.isError && <p role="alert" className={forms.failure}>{sentenceFor(add.error)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={add.isPending} disabled={file === undefined}>Keep it</Button>
        </div>
      </form>
    </Dialog>
  );
};
