import { MultiSelect } from '@mantine/core';
import { allPlaces, placeName } from '../../body-map/places';
import type { PlaceAnswer } from './check-in-questions';

const sides = ['left', 'right'] as const;

const keyOf = ({ region, side }: PlaceAnswer): string => (side === null || side === undefined ? region : `${region}:${side}`);
const options = allPlaces.map((place) => ({ value: keyOf(place), label: placeName(place) }));

const answerOf = (key: string): PlaceAnswer => {
  const [region = '', side] = key.split(':');
  return side === 'left' || side === 'right' ? { region, side } : { region };
};

/** An answer for both sides is shown as the two it stands for. */
const keysOf = (answer: PlaceAnswer): string[] =>
  answer.side === 'both' ? sides.map((side) => keyOf({ region: answer.region, side })) : [keyOf(answer)];

interface PlacesSelectProps {
  readonly label: string;
  readonly value: readonly PlaceAnswer[];
  readonly onChange: (places: PlaceAnswer[]) => void;
  readonly help?: string | undefined;
}

/** Places on the body by name, where a drawing would be too much. */
export const PlacesSelect = ({ label, value, onChange, help }: PlacesSelectProps) => (
  <MultiSelect
    label={label} data={options} value={value.flatMap(keysOf)} onChange={(keys) => onChange(keys.map(answerOf))} searchable clearable hidePickedOptions
    placeholder={value.length === 0 ? 'Type a place: calf, heel …' : undefined} nothingFoundMessage="No such place" description={help} maxDropdownHeight={280}
  />
);
