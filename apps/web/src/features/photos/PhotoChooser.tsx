// Opens the camera or the device's pictures, and hands over what can be kept.
import { Button } from '@mantine/core';
import { IconCamera, IconPhoto } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { preparePhoto, unreadableWords, type Unreadable } from './prepare-photo';
import styles from './photos.module.css';

/** HEIC may be chosen too: some browsers open it, the others say what to do. */
const accepted = 'image/jpeg,image/png,image/heic,image/heif';

interface PhotoChooserProps {
  readonly again?: boolean;
  readonly onChosen: (picture: Blob) => void;
}

export const PhotoChooser = ({ again = false, onChosen }: PhotoChooserProps) => {
  const camera = useRef<HTMLInputElement>(null);
  const pictures = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Unreadable>();
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setBusy(true);
    setWrong(undefined);
    const picture = await preparePhoto(file);
    input.value = ''; // the same picture may be chosen again
    setBusy(false);
    if (typeof picture === 'string') setWrong(picture);
    else onChosen(picture);
  };
  return (
    <div className={styles.chooser}>
      <input ref={camera} type="file" accept={accepted} capture="environment" hidden aria-label="Camera" onChange={(event) => void take(event.currentTarget)} />
      <input ref={pictures} type="file" accept={accepted} hidden aria-label="Picture" onChange={(event) => void take(event.currentTarget)} />
      <div className={styles.buttons}>
        <Button className={styles.camera} variant={again ? 'default' : 'filled'} loading={busy} leftSection={<IconCamera size={18} aria-hidden />} onClick={() => camera.current?.click()}>{again ? 'Take again' : 'Take photo'}</Button>
        <Button variant="default" disabled={busy} leftSection={<IconPhoto size={18} aria-hidden />} onClick={() => pictures.current?.click()}>{again ? 'Choose another' : 'Choose picture'}</Button>
      </div>
      {wrong !== undefined && <p role="alert" className={styles.failure}>{unreadableWords[wrong]}</p>}
    </div>
  );
};
