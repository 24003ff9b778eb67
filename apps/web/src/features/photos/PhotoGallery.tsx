// All photographs of a patient or of one visit, the newest day first.
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { formatDate } from '../../lib/dates';
import { later } from '../../ui/later/later';
import { usePrivacy } from '../../ui/privacy/privacy';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { photosQuery, thumbnailUrl, type Photo } from './photo-queries';
import { photoPlace, photoTitle } from './photo-words';
import { UnsentPhotos } from './UnsentPhotos';
import styles from './photos.module.css';

const PhotoLightbox = later(async () => ({ default: (await import('./PhotoLightbox')).PhotoLightbox }));

const Tile = ({ photo, onOpen }: { readonly photo: Photo; readonly onOpen: () => void }) => {
  const isHidden = usePrivacy();
  return (
    <li className={styles.tile}>
      <button type="button" className={styles.open} onClick={onOpen} aria-label={`Open photograph: ${photoTitle(photo)}`}>
        {photo.shown === 'freely'
          ? <img src={thumbnailUrl(photo.id)} alt="" loading="lazy" className={styles.thumbnail} data-hidden={isHidden || undefined} />
          : <span className={styles.locked}><IconLock size={22} aria-hidden />Consent taken back</span>}
      </button>
      <span className={styles.tileWords}><strong>{formatDate(photo.takenOn)}</strong><span>{photoPlace(photo)}</span></span>
    </li>
  );
};

interface PhotoGalleryProps {
  readonly patientId: string;
  readonly sessionId?: string;
  /** Shown when there is none */
  readonly empty?: string;
}

export const PhotoGallery = ({ patientId, sessionId, empty }: PhotoGalleryProps) => {
  const query = useInfiniteQuery(photosQuery(patientId, sessionId));
  const [openId, setOpenId] = useState<string>();
  const photos = (query.data?.pages ?? []).flatMap(({ items }) => items);
  if (query.data === undefined) return query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : <LoadingState label="Loading photographs" blocks={[120]} />;
  return (
    <div className={styles.gallery}>
      <UnsentPhotos patientId={patientId} {...(sessionId !== undefined && { sessionId })} />
      {photos.length === 0
        ? empty !== undefined && <p className={styles.quiet}>{empty}</p>
        : <ul className={styles.tiles}>{photos.map((photo) => <Tile key={photo.id} photo={photo} onOpen={() => setOpenId(photo.id)} />)}</ul>}
      {query.hasNextPage && <div><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Older photographs</Button></div>}
      {openId !== undefined && <Suspense fallback={null}><PhotoLightbox photos={photos} openId={openId} onOpen={setOpenId} onClose={() => setOpenId(undefined)} /></Suspense>}
    </div>
  );
};
