// Said before a signature: what is not in the note when it is signed cannot come into it afterwards.
import { count } from '../../lib/count';
import { useStore } from '../../lib/store';
import { unsentPhotos } from './photo-outbox';
import styles from './photos.module.css';

export const UnsentAtSigning = ({ sessionId }: { readonly sessionId: string }) => {
  const unsent = useStore(unsentPhotos).filter(({ about }) => about.photo.sessionId === sessionId).length;
  if (unsent === 0) return null;
  return (
    <p role="alert" className={styles.atSigning}>
      <strong>{count(unsent, 'photograph')} of this visit {unsent === 1 ? 'is' : 'are'} still on this device only.</strong> Wait until {unsent === 1 ? 'it is' : 'they are'} sent: after the
      signature {unsent === 1 ? 'it' : 'they'} can be kept in the chart, but not in this note.
    </p>
  );
};
