// Photographs that only this device has, each with what it is waiting for.
import { Button } from '@mantine/core';
import { IconCloudOff, IconCloudUp, IconDeviceFloppy, IconPencilExclamation, type Icon as TablerIcon } from '@tabler/icons-react';
import { useState } from 'react';
import { useDraftScope } from '../../lib/drafts/draft-scope';
import { hasCode, sentenceFor } from '../../lib/problems';
import { useStore } from '../../lib/store';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { sendWithoutNote, throwAway, tryAgain, unsentPhotos, type PhotoState, type UnsentPhoto } from './photo-outbox';
import { photoPlace } from './photo-words';
import styles from './photos.module.css';

const waitingWords = { offline: 'will send when the connection is back', busy: 'will send', 'signed-out': 'will send after you sign in' } as const;

const lineOf = (state: PhotoState): { readonly Icon: TablerIcon; readonly words: string } => {
  switch (state.kind) {
    case 'sending': return { Icon: IconCloudUp, words: 'Sending…' };
    case 'waiting': return state.kept
      ? { Icon: IconDeviceFloppy, words: `Kept on this device, ${waitingWords[state.why]}` }
      : { Icon: IconCloudOff, words: `Not sent yet, ${waitingWords[state.why]}. Keep this page open` };
    case 'refused': return { Icon: IconPencilExclamation, words: `Not sent: ${sentenceFor(state.problem)}` };
  }
};

const Choices = ({ photo, problem }: { readonly photo: UnsentPhoto; readonly problem: unknown }) => {
  const scope = useDraftScope();
  const [leaving, setLeaving] = useState(false);
  return (
    <div className={styles.buttons}>
      {hasCode(problem, 'signed')
        ? <Button size="compact-md" onClick={() => void sendWithoutNote(scope, photo)}>Keep in the chart, without the note</Button>
        : <Button size="compact-md" variant="default" onClick={() => void tryAgain(scope, photo)}>Send again</Button>}
      <Button size="compact-md" variant="default" onClick={() => setLeaving(true)}>Throw away …</Button>
      <ConfirmDialog opened={leaving} onClose={() => setLeaving(false)} title="Throw this photograph away?" confirmLabel="Throw away" onConfirm={() => throwAway(scope, photo)}>
        It is on this device only and cannot be brought back.
      </ConfirmDialog>
    </div>
  );
};

interface UnsentPhotosProps {
  readonly patientId: string;
  /** Left out: of all visits */
  readonly sessionId?: string;
}

export const UnsentPhotos = ({ patientId, sessionId }: UnsentPhotosProps) => {
  const shown = useStore(unsentPhotos).filter(({ about }) => about.patientId === patientId && (sessionId === undefined || about.photo.sessionId === sessionId));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.unsent} aria-label="Photographs not sent yet">
      {shown.map((photo) => {
        const { region, side = null, view = null } = photo.about.photo;
        const { Icon, words } = lineOf(photo.state);
        const place = photoPlace({ region, side, view });
        return (
          <li key={photo.key} className={styles.unsentOne}>
            <img src={photo.url} alt={place} className={styles.unsentPicture} />
            <div className={styles.words}>
              <strong>{place}</strong>
              <span className={styles.line}><Icon size={16} aria-hidden /><span role="status">{words}</span></span>
              {photo.state.kind === 'refused' && <Choices photo={photo} problem={photo.state.problem} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
