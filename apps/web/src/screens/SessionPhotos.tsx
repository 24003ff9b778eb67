// The photographs of a visit; nothing where there is none.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Note } from '../features/sessions/note-queries';
import { PhotoGallery } from '../features/photos/PhotoGallery';
import { unsentPhotos } from '../features/photos/photo-outbox';
import { photosQuery } from '../features/photos/photo-queries';
import { useStore } from '../lib/store';
import { Section } from '../ui/page/Section';

export const SessionPhotos = ({ note: { id, patientId } }: { readonly note: Pick<Note, 'id' | 'patientId'> }) => {
  const { data } = useInfiniteQuery(photosQuery(patientId, id));
  const hasUnsent = useStore(unsentPhotos).some(({ about }) => about.photo.sessionId === id);
  const hasSent = data?.pages.some(({ items }) => items.length > 0) === true;
  return hasUnsent || hasSent ? <Section title="Photographs"><PhotoGallery patientId={patientId} sessionId={id} /></Section> : null;
};
