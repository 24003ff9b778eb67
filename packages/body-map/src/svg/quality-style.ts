// How each quality of pain looks: a colour and a mark that is told apart without colour. The marks stand on a grid inside the
// painted area, so that pictures need no fill patterns and print anywhere.
import type { PainQuality } from '@legwork/clinical';

export interface QualityStyle {
  /** On light and on dark ground; each reaches 3:1 beside the skin of the figure. */
  readonly colour: string;
  readonly darkColour: string;
  /** The mark around 0,0 within a square of 16 units. */
  readonly mark: string;
  /** Marks are lines, except for those that are filled. */
  readonly isFilled: boolean;
}

export const qualityStyles: Readonly<Record<PainQuality, QualityStyle>> = {
  aching: { colour: '#6d3fb5', darkColour: '#b693f2', mark: 'M-5 5L5 -5', isFilled: false },
  sharp: { colour: '#1f2d3d', darkColour: '#eef3fb', mark: 'M-5 -5L5 5M-5 5L5 -5', isFilled: false },
  burning: { colour: '#c2410c', darkColour: '#ffb074', mark: 'M-6 4L-3 -4L0 4L3 -4L6 4', isFilled: false },
  throbbing: { colour: '#a21a6b', darkColour: '#f79ad3', mark: 'M-5 0C-5 -2.8 -2.8 -5 0 -5C2.8 -5 5 -2.8 5 0C5 2.8 2.8 5 0 5C-2.8 5 -5 2.8 -5 0Z', isFilled: false },
  cramping: { colour: '#8a5a00', darkColour: '#f0c05a', mark: 'M-6 0C-4.5 -6 -1.5 -6 0 0C1.5 6 4.5 6 6 0', isFilled: false },
  shooting: { colour: '#0b57b7', darkColour: '#8ab9ff', mark: 'M0 6L0 -6M-4 -2L0 -6L4 -2', isFilled: false },
  tingling: { colour: '#00695c', darkColour: '#66d9c6', mark: 'M-2.4 0C-2.4 -1.3 -1.3 -2.4 0 -2.4C1.3 -2.4 2.4 -1.3 2.4 0C2.4 1.3 1.3 2.4 0 2.4C-1.3 2.4 -2.4 1.3 -2.4 0Z', isFilled: true },
  numb: { colour: '#455a64', darkColour: '#b0c4ce', mark: 'M-5 0L5 0', isFilled: false },
  stiff: { colour: '#4e6a12', darkColour: '#b9d573', mark: 'M-3 -5L-3 5M3 -5L3 5', isFilled: false },
};

/** Distance of marks in drawing units; every other row is shifted by half of it. */
export const markGrid = 20;
