import { placeName } from '../../body-map/places';
import { formatDate } from '../../lib/dates';
import type { Photo, PhotoView } from './photo-queries';

export const viewNames: Readonly<Record<PhotoView, string>> = { front: 'Front', back: 'Back', inner: 'Inner side', outer: 'Outer side', sole: 'Sole', 'close-up': 'Close-up' };
export const viewOptions = (Object.keys(viewNames) as PhotoView[]).map((value) => ({ value, label: viewNames[value] }));

type Placed = Pick<Photo, 'region' | 'side' | 'view'>;

const sideOf = (side: string | null): 'left' | 'right' | 'both' | null => (side === 'left' || side === 'right' || side === 'both' ? side : null);

/** "Left calf, back" */
export const photoPlace = ({ region, side, view }: Placed): string => {
  const place = placeName({ region, side: sideOf(side) });
  return view === null ? place : `${place}, ${viewNames[view].toLowerCase()}`;
};

/** "Left calf, back, 21 Nov 2026": what the picture is of, for whoever does not see it. */
export const photoTitle = (photo: Placed & Pick<Photo, 'takenOn'>): string => `${photoPlace(photo)}, ${formatDate(photo.takenOn)}`;
