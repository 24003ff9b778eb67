// One photograph large, or two of different days side by side. Left and right arrows go through them.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { formatDate } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { photosKey, pictureUrl, withdrawPhoto, type Photo } from './photo-queries';
import { photoPlace, photoTitle } from './photo-words';
import { WithReason } from './WithReason';
import styles from './photos.module.css';

const Picture = ({ photo }: { readonly photo: Photo }) => (
  <figure className={styles.figure}>
    {photo.shown === 'freely'
      ? <img src={pictureUrl(photo.id)} width={photo.width} height={photo.height} alt={photoTitle(photo)} className={styles.large} />
      : <WithReason key={photo.id} photo={photo} />}
    <figcaption className={styles.caption}>
      <strong>{formatDate(photo.takenOn)}</strong>
      <span>{[photo.caption, photo.authorName].filter((part) => part !== null).join(' · ')}</span>
    </figcaption>
  </figure>
);

const Withdraw = ({ photo, onDone }: { readonly photo: Photo; readonly onDone: () => void }) => {
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => withdrawPhoto(photo.id, reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: photosKey(photo.patientId) });
      notify('Photograph withdrawn');
      onDone();
    },
  });
  if (!asked) return <div><Button variant="default" onClick={() => setAsked(true)}>Withdraw …</Button></div>;
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate();
      }}
    >
      <TextInput label="Why it is withdrawn" description="The picture is deleted for good; that there was one, and why not any more, stays on record." value={reason} maxLength={500} required data-autofocus onChange={(event) => setReason(event.currentTarget.value)} />
      {withdraw.isError && <p role="alert" className={styles.failure}>{sentenceFor(withdraw.error)}</p>}
      <div className={styles.buttons}>
        <Button type="submit" loading={withdraw.isPending} disabled={reason.trim() === ''}>Withdraw photograph</Button>
        <Button variant="subtle" onClick={() => setAsked(false)}>Keep it</Button>
      </div>
    </form>
  );
};

/** Others of the same place on other days, those of the same view first. */
const comparable = (photo: Photo, photos: readonly Photo[]): Photo[] =>
  photos
    .filter(({ id, region, side, takenOn }) => id !== photo.id && region === photo.region && side === photo.side && takenOn !== photo.takenOn)
    .sort((a, b) => Number(b.view === photo.view) - Number(a.view === photo.view));

interface PhotoLightboxProps {
  readonly photos: readonly Photo[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

const inText = 'input, select, textarea';

export const PhotoLightbox = ({ photos, openId, onOpen, onClose }: PhotoLightboxProps) => {
  const [besideId, setBesideId] = useState('');
  const at = photos.findIndex(({ id }) => id === openId);
  const [newer, photo, older] = [photos[at - 1], photos[at], photos[at + 1]];
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.matches(inText)) return;
      const next = event.key === 'ArrowLeft' ? newer : event.key === 'ArrowRight' ? older : undefined;
      if (next !== undefined) onOpen(next.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [newer, older, onOpen]);
  if (photo === undefined) return null;
  const others = comparable(photo, photos);
  const beside = others.find(({ id }) => id === besideId);
  const pair = beside === undefined ? [photo] : [photo, beside].sort((a, b) => a.takenOn.localeCompare(b.takenOn));
  return (
    <Dialog opened onClose={onClose} title={photoPlace(photo)} size="xl">
      <div className={styles.lightbox}>
        <div className={styles.pair} data-two={pair.length > 1 || undefined}>{pair.map((one) => <Picture key={one.id} photo={one} />)}</div>
        <div className={styles.bar}>
          <div className={styles.steps} role="group" aria-label="Photographs">
            <Button variant="default" leftSection={<IconChevronLeft size={18} aria-hidden />} disabled={newer === undefined} onClick={() => newer !== undefined && onOpen(newer.id)}>Newer</Button>
            <span className={styles.quiet} role="status">{at + 1} of {photos.length}</span>
            <Button variant="default" rightSection={<IconChevronRight size={18} aria-hidden />} disabled={older === undefined} onClick={() => older !== undefined && onOpen(older.id)}>Older</Button>
          </div>
          {others.length > 0 && (
            <NativeSelect
              label="Compare with" value={beside?.id ?? ''} onChange={(event) => setBesideId(event.currentTarget.value)}
              data={[{ value: '', label: 'Nothing' }, ...others.map((other) => ({ value: other.id, label: photoTitle(other) }))]}
            />
          )}
        </div>
        {photo.can.withdraw && <Withdraw key={photo.id} photo={photo} onDone={onClose} />}
      </div>
    </Dialog>
  );
};
