// The letters that came for a clearance: opened where they are wanted, added when one comes later, removed when it is the wrong one.
import { Button, TextInput } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { formatDate, formatInstant } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import type { ChoosePaper } from './paper-choice';
import { addDocument, clearancesKey, documentUrl, removeDocument, type Clearance, type ClearanceDocument } from './queries';
import styles from './clearances.module.css';

const RemoveDocument = ({ document, onClose }: { readonly document: ClearanceDocument; readonly onClose: () => void }) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const remove = useMutation({
    mutationFn: () => removeDocument(document.id, reason.trim()),
    onSuccess: () => client.invalidateQueries({ queryKey: clearancesKey }),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate();
      }}
    >
      <TextInput label="Why is it removed?" description="Its content is erased for good; that it was here stays on record." required maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autoFocus />
      {remove.isError && <p role="alert" className={styles.failure}>{sentenceFor(remove.error)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>Keep it</Button>
        <Button type="submit" variant="default" loading={remove.isPending} disabled={reason.trim().length < 3}>Remove letter</Button>
      </div>
    </form>
  );
};

const Kept = ({ document }: { readonly document: ClearanceDocument }) => {
  const [isShown, setShown] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const isPicture = document.mediaType === 'image/jpeg';
  const Icon = isPicture ? IconPhoto : IconFileText;
  return (
    <li className={styles.document}>
      <div className={styles.documentLine}>
        <Icon size={24} stroke={1.5} aria-hidden />
        <span className={styles.documentWords}>{isPicture ? 'Photographed letter' : 'Letter, PDF'}{document.datedOn !== null && ` of ${formatDate(document.datedOn)}`}<span className={styles.quiet}>Added by {document.addedByName}</span></span>
        {isPicture
          ? <Button variant="default" size="compact-md" aria-expanded={isShown} onClick={() => setShown(!isShown)}>{isShown ? 'Hide letter' : 'Show letter'}</Button>
          : <Button component="a" href={documentUrl(document.id)} download variant="default" size="compact-md">Open letter</Button>}
        {document.canRemove && !isRemoving && <Button variant="subtle" size="compact-md" aria-label="Remove letter" onClick={() => setRemoving(true)}>Remove</Button>}
      </div>
      {isShown && <img className={styles.page} src={documentUrl(document.id)} alt="The letter" />}
      {isRemoving && <RemoveDocument document={document} onClose={() => setRemoving(false)} />}
    </li>
  );
};

const Removed = ({ document: { removedAt, removedByName, removedReason } }: { readonly document: ClearanceDocument }) => {
  const { clinic } = useSession();
  return <li className={styles.quiet}>A letter was removed by {removedByName}{removedAt !== null && <>, {formatInstant(removedAt, clinic.timeZone)}</>}: {removedReason}</li>;
};

/** A letter that comes after its answer was taken by telephone. */
const AddDocument = ({ clearanceId, choosePaper }: { readonly clearanceId: string; readonly choosePaper: ChoosePaper }) => {
  const client = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  const [file, setFile] = useState<File>();
  const add = useMutation({
    mutationFn: (chosen: File) => addDocument(clearanceId, chosen, {}, key),
    onSuccess: () => {
      setFile(undefined);
      return client.invalidateQueries({ queryKey: clearancesKey });
    },
  });
  const choose = (chosen: File): void => {
    setFile(chosen);
    setKey(newIdempotencyKey());
  };
  return (
    <>
      {choosePaper(file, choose, add.isError ? sentenceFor(add.error) : undefined)}
      {file !== undefined && <div><Button loading={add.isPending} onClick={() => add.mutate(file)}>Keep this letter</Button></div>}
    </>
  );
};

export const ClearanceDocuments = ({ clearance, choosePaper }: { readonly clearance: Clearance; readonly choosePaper: ChoosePaper }) => {
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles.form}>
      {clearance.documents.length > 0 && (
        <ul className={styles.documents} aria-label="Letters">
          {clearance.documents.map((document) => (document.removedAt === null ? <Kept key={document.id} document={document} /> : <Removed key={document.id} document={document} />))}
        </ul>
      )}
      {clearance.can.addDocument && !isAdding && <div><Button variant="default" onClick={() => setAdding(true)}>Add the letter</Button></div>}
      {clearance.can.addDocument && isAdding && <AddDocument clearanceId={clearance.id} choosePaper={choosePaper} />}
    </div>
  );
};
