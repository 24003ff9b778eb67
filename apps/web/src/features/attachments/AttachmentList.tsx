import { Button, Textarea } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate, formatInstant } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import forms from '../../ui/forms/form.module.css';
import { kindWords, sizeWords, typeWords } from './attachment-words';
import { attachmentsKey, contentUrl, removeAttachment, type Attachment } from './queries';
import styles from './attachments.module.css';

const RemoveAttachment = ({ attachment, onClose }: { readonly attachment: Attachment; readonly onClose: () => void }) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const remove = useMutation({
    mutationFn: () => removeAttachment(attachment.id, reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: attachmentsKey(attachment.referralId) });
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title="Remove this attachment?" size="sm">
      <div className={styles.form}>
        <p>Its content is erased for good. That it was here, who removed it and why stays on record.</p>
        <Textarea label="Why" required autosize minRows={2} maxLength={500} value={reason} data-autofocus onChange={(event) => setReason(event.currentTarget.value)} />
        {remove.isError && <p role="alert" className={forms.failure}>{sentenceFor(remove.error)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose}>Keep it</Button>
          <Button variant="default" loading={remove.isPending} disabled={reason.trim().length < 3} onClick={() => remove.mutate()}>Remove attachment</Button>
        </div>
      </div>
    </Dialog>
  );
};

const aboutOf = ({ source, datedOn, mediaType, sizeBytes }: Attachment): string =>
  [source, datedOn === null ? null : formatDate(datedOn), typeWords[mediaType], sizeWords(sizeBytes)].filter((part) => part !== null).join(' · ');

const Removed = ({ attachment: { kind, removedAt, removedByName, removedReason } }: { readonly attachment: Attachment }) => {
  const { clinic } = useSession();
  return (
    <li className={styles.removed}>
      <span className={styles.text}>
        <b>{kindWords[kind]}, removed</b>
        <span className={styles.quiet}>{removedByName}{removedAt !== null && <>, {formatInstant(removedAt, clinic.timeZone)}</>}: {removedReason}</span>
      </span>
    </li>
  );
};

/** A picture is fetched when somebody wants to see it: who looked at a letter is on record. */
const Kept = ({ attachment, onRemove }: { readonly attachment: Attachment; readonly onRemove: () => void }) => {
  const [isShown, setShown] = useState(false);
  const { id, kind, mediaType, addedByName, can } = attachment;
  const isPicture = mediaType === 'image/jpeg';
  const Icon = isPicture ? IconPhoto : IconFileText;
  return (
    <li className={styles.item}>
      <Icon size={28} stroke={1.5} aria-hidden />
      <span className={styles.text}>
        <b>{kindWords[kind]}</b>
        <span className={styles.quiet}>{aboutOf(attachment)}</span>
        <span className={styles.quiet}>Added by {addedByName}</span>
      </span>
      <span className={styles.actions}>
        {isPicture && <Button variant="default" size="sm" aria-expanded={isShown} aria-label={`${isShown ? 'Hide' : 'Show'} ${kindWords[kind]}`} onClick={() => setShown(!isShown)}>{isShown ? 'Hide' : 'Show'}</Button>}
        {!isPicture && <Button component="a" href={contentUrl(id)} download variant="default" size="sm" aria-label={`Open ${kindWords[kind]}`}>Open</Button>}
        {can.remove && <Button variant="subtle" size="sm" aria-label={`Remove ${kindWords[kind]}`} onClick={onRemove}>Remove</Button>}
      </span>
      {isShown && <img className={styles.page} src={contentUrl(id)} alt={kindWords[kind]} />}
    </li>
  );
};

export const AttachmentList = ({ items }: { readonly items: readonly Attachment[] }) => {
  const [removing, setRemoving] = useState<Attachment>();
  return (
    <>
      <ul className={styles.list} aria-label="Attachments">
        {items.map((item) => (item.removedAt === null ? <Kept key={item.id} attachment={item} onRemove={() => setRemoving(item)} /> : <Removed key={item.id} attachment={item} />))}
      </ul>
      {removing !== undefined && <RemoveAttachment attachment={removing} onClose={() => setRemoving(undefined)} />}
    </>
  );
};
