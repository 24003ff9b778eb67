// What may be drawn on the map: marks of two layers that never mix, paint, referral zones and arrows.
import type { BodyDrawing } from '@legwork/body-map';
import type { PainQuality } from '@legwork/clinical';
import type { Place } from './places';

export type MapLayer = 'patient' | 'clinician';

export interface MapMark extends Place {
  readonly layer: MapLayer;
  /** 0 to 10; null or undefined: marked without a strength. */
  readonly intensity0To10?: number | null;
  readonly quality?: PainQuality | undefined;
  /** Its paint shows where it is: the place itself is not filled. */
  readonly isPainted?: boolean;
  /** Read after the name of the place, for example "pain 6 of 10, burning". */
  readonly label?: string;
}

export interface MapPaint {
  readonly layer: MapLayer;
  readonly drawing: BodyDrawing;
  /** One of two drawings that are compared. */
  readonly tone?: 'before' | 'after';
}

export interface ReferralZone extends Place {
  readonly strength: 'primary' | 'spillover';
}

export interface MapArrow {
  readonly from: Place;
  readonly to: Place;
}
