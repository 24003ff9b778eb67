import { placeName, type Place } from '../../body-map/places';
import { modalityName } from './technique-limits';
import type { TechniqueLine } from './technique-lines';

export const placeOf = ({ region, side }: Pick<TechniqueLine, 'region' | 'side'>): Place => ({ region, side });

export const responseWords: Readonly<Record<NonNullable<TechniqueLine['response']>, string>> = { better: 'Better', same: 'Same', worse: 'Worse' };

/** "Swedish massage, Left calf" */
export const techniqueTitle = (line: TechniqueLine): string => `${modalityName(line.modalityId)}, ${placeName(placeOf(line))}`;

export const responseOptions = (['better', 'same', 'worse'] as const).map((value) => ({ value, label: responseWords[value] }));
