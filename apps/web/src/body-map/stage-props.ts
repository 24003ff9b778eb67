// What the map is given. Everything is optional but its name: it shows what it is given and reports what is done on it.
import type { Figure } from '@legwork/body-map';
import type { MapMessages } from '@legwork/clinical';
import type { ReactNode } from 'react';
import type { BodyView } from './figure-views';
import type { Ink } from './ink';
import type { MapArrow, MapMark, MapPaint, ReferralZone } from './map-marks';
import type { Place } from './places';
import type { MapFrame } from './use-map-window';

export interface BodyMapProps {
  /** Read by a screen reader before the view: "Where it hurts". */
  readonly label: string;
  readonly figure?: Figure;
  /** The view shown at first; else the one where this place is best seen. */
  readonly firstView?: BodyView | undefined;
  readonly firstPlace?: Place | undefined;
  /** Held by the caller, for maps that turn together. */
  readonly view?: BodyView | undefined;
  readonly onView?: (view: BodyView) => void;
  readonly marks?: readonly MapMark[];
  readonly paint?: readonly MapPaint[];
  readonly zones?: readonly ReferralZone[];
  readonly arrows?: readonly MapArrow[];
  readonly selected?: readonly Place[];
  /** A tap, a key or assistive technology chose a place; left out: the map is only looked at. */
  readonly onSelect?: ((place: Place) => void) | undefined;
  /** Left out: nothing is painted, one finger moves the zoomed picture. */
  readonly ink?: Ink | undefined;
  /** small: beside text; medium: a column; tall: fills what the parent gives. */
  readonly size?: 'small' | 'medium' | 'tall';
  /** Ribs to soles, or the whole body. */
  readonly start?: MapFrame;
  /** none: the caller turns it. */
  readonly controls?: 'own' | 'none';
  /** Below the picture, so that it hides nothing of it. */
  readonly under?: ReactNode;
  readonly messages?: MapMessages | undefined;
}
