// The words in and about a picture; a caller with another language gives its own.
import { bodyRegions, type PainQuality, type RegionId } from '@legwork/clinical';
import type { Side, View } from '../figure/figure.js';

export interface DrawingWords {
  readonly views: Readonly<Record<View, string>>;
  readonly qualities: Readonly<Record<PainQuality, string>>;
  /** Which side of the person is which side of the picture. */
  readonly sides: Readonly<Record<'left' | 'right', string>>;
  readonly region: (region: RegionId, side: Side) => string;
  /** Before the list of painted regions in the description. */
  readonly painted: string;
  readonly nothing: string;
}

const plain = new Map(bodyRegions.map(({ id, plain: words }) => [id, words]));

export const englishWords: DrawingWords = {
  views: { front: 'Front', back: 'Back', left: 'Left side', right: 'Right side', soles: 'Soles', tops: 'Tops of feet' },
  qualities: {
    aching: 'Aching', sharp: 'Sharp', burning: 'Burning', throbbing: 'Throbbing', cramping: 'Cramping', shooting: 'Shooting', tingling: 'Tingling', numb: 'Numb', stiff: 'Stiff',
  },
  sides: { left: 'Left', right: 'Right' },
  region: (region, side) => (side === 'middle' ? (plain.get(region) ?? region) : `${side} ${plain.get(region) ?? region}`),
  painted: 'Painted: ',
  nothing: 'Nothing is painted.',
};
