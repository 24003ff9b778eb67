// A photograph of one place: consent first, then the picture, what it shows, and on its way.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { placeKey, placeName, type Place } from '../../body-map/places';
import { useDraftScope } from '../../lib/drafts/draft-scope';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { networkCode } from '../../lib/api';
import { hasCode } from '../../lib/problems';
import { PhotoChooser } from './PhotoChooser';
import { PhotoConsentAsk, type Agreement } from './PhotoConsentAsk';
import { addPhoto } from './photo-outbox';
import { photoConsentQuery, type PhotoConsent } from './photo-queries';
import { viewOptions } from './photo-words';
import { UnsentPhotos } from './UnsentPhotos';
import { useChosenPhoto } from './use-chosen-photo';
import styles from './photos.module.css';

export interface PhotoEntryProps {
  readonly place: Place;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly sessionId: string;
}

interface PictureFormProps extends PhotoEntryProps {
  readonly standing: PhotoConsent;
  readonly consentNow: Agreement | undefined;
}

const PictureForm = ({ place, patientId, episodeId, sessionId, standing, consentNow }: PictureFormProps) => {
  const scope = useDraftScope();
  const { chosen, choose, note, clear } = useChosenPhoto(`${sessionId}:${placeKey(place)}`);
  const [keeping, setKeeping] = useState(false);
  if (chosen === undefined) return <PhotoChooser onChosen={choose} />;
  const { picture, url, notes: { view, caption, agreedNow } } = chosen;
  const mustSay = standing === 'ask-each-time';
  const keep = async (): Promise<void> => {
    setKeeping(true);
    const about = caption.trim();
    await addPhoto(scope, {
      patientId, ...(consentNow !== undefined && { consentNow }),
      photo: { ...place, episodeId, sessionId, ...(view !== undefined && { view }), ...(about !== '' && { caption: about }), ...(mustSay && { agreedNow }) },
    }, picture);
    await clear();
    setKeeping(false);
  };
  return (
    <div className={styles.form}>
      <img src={url} alt={`Just chosen: ${placeName(place)}`} className={styles.preview} />
      <div className={styles.fields}>
        <SegmentedChoice label="Seen from" options={viewOptions} value={view} onChange={(next) => note({ view: next })} onClear={() => note({ view: undefined })} />
        <TextInput label="What it shows" description="Optional" maxLength={200} value={caption} onChange={(event) => note({ caption: event.currentTarget.value })} />
        {mustSay && <Checkbox label="Asked just now, and the patient agrees" checked={agreedNow} onChange={(event) => note({ agreedNow: event.currentTarget.checked })} />}
        <div className={styles.buttons}>
          <Button loading={keeping} disabled={mustSay && !agreedNow} onClick={() => void keep()}>Keep photo</Button>
          <Button variant="subtle" disabled={keeping} onClick={() => void clear()}>Discard</Button>
        </div>
        <PhotoChooser again onChosen={choose} />
      </div>
    </div>
  );
};

const Ready = (props: PhotoEntryProps) => {
  const { patientId } = props;
  const consent = useQuery(photoConsentQuery(patientId));
  const [agreed, setAgreed] = useState<Agreement>();
  if (consent.data === 'granted' || consent.data === 'ask-each-time') return <PictureForm {...props} standing={consent.data} consentNow={undefined} />;
  if (agreed !== undefined) return <PictureForm {...props} standing={agreed} consentNow={agreed} />;
  if (consent.data !== undefined) return <PhotoConsentAsk patientId={patientId} standing={consent.data} onAgreedHere={setAgreed} />;
  if (hasCode(consent.error, networkCode)) return <PhotoConsentAsk patientId={patientId} standing="unknown" onAgreedHere={setAgreed} />;
  if (consent.isError) return <ErrorState error={consent.error} onRetry={() => void consent.refetch()} />;
  return <LoadingState label="Loading the consent" blocks={[44]} />;
};

export const PhotoEntry = (props: PhotoEntryProps) => (
  <div className={styles.entry}>
    <Ready key={placeKey(props.place)} {...props} />
    <UnsentPhotos patientId={props.patientId} sessionId={props.sessionId} />
  </div>
);
