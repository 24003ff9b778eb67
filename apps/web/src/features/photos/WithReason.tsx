// After the consent was taken back a picture is shown to whoever says why, and the reason stays in the trail.
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { viewPhoto, type Photo } from './photo-queries';
import { photoTitle } from './photo-words';
import styles from './photos.module.css';

export const WithReason = ({ photo }: { readonly photo: Photo }) => {
  const [reason, setReason] = useState('');
  const [url, setUrl] = useState<string>();
  const look = useMutation({
    mutationFn: () => viewPhoto(photo.id, reason.trim()),
    onSuccess: (picture) => setUrl(URL.createObjectURL(picture)),
  });
  useEffect(() => () => { if (url !== undefined) URL.revokeObjectURL(url); }, [url]);
  if (url !== undefined) return <img src={url} alt={photoTitle(photo)} className={styles.large} />;
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') look.mutate();
      }}
    >
      <p>The patient has taken the consent to photographs back. This one is shown only for a reason, which is recorded.</p>
      <TextInput label="Why you need to see it" value={reason} maxLength={500} required onChange={(event) => setReason(event.currentTarget.value)} />
      {look.isError && <p role="alert" className={styles.failure}>{sentenceFor(look.error)}</p>}
      <div><Button type="submit" variant="default" loading={look.isPending} disabled={reason.trim() === ''}>Show it</Button></div>
    </form>
  );
};
