import { placeName, type Place } from '../../body-map/places';
import { modalityName } from './technique-limits';
import type { TechniqueLine } from './technique-lines';

export const placeOf = ({ region, side }: Pick<TechniqueLine, 'region' | 'side'>): Place => ({ region, side });

export const responseWords: Readonly<Record<NonNullable<TechniqueLine['response']>, string>> = { better: 'Better', same: 'Same', worse: 'Worse' };

/** "Swedish massage, Left calf" */
export const techniqueTitle = (line: TechniqueLine): string => `${modalityName(line.modalityId)}, ${placeName(placeOf(line))}`;

/** "Better, pain to 3, taut band let go": how it went, in the order it is read. */
export const afterwards = ({ response, painAfter0To10, note }: Pick<TechniqueLine, 'response' | 'painAfter0To10' | 'note'>): string[] => [
  ...(response === null ? [] : [responseWords[response]]), ...(painAfter0To10 === null ? [] : [`Pain to ${painAfter0To10}`]), ...(note === null ? [] : [note]),
];

export const responseOptions = (['better', 'same', 'worse'] as const).map((value) => ({ value, label: responseWords[value] }));
