// A place by its name: for the keyboard, and where the map is out of reach.
import { Select } from '@mantine/core';
import { allPlaces, placeKey, placeName, type Place } from '../../body-map/places';

/** Both sides at once stand below the single ones of a region. */
const places: readonly Place[] = allPlaces.flatMap((place) => (place.side === 'right' ? [place, { region: place.region, side: 'both' as const }] : [place]));
const options = places.map((place) => ({ value: placeKey(place), label: placeName(place) }));

/** "l calf" and "calf left" find the left calf. */
const matches = (label: string, search: string): boolean => {
  const words = label.toLowerCase().split(/[\s,]+/u);
  return search.toLowerCase().split(/\s+/u).filter((part) => part !== '').every((part) => words.some((word) => word.startsWith(part)));
};

interface PlaceSearchProps {
  readonly value: Place | undefined;
  readonly onChange: (place: Place) => void;
  readonly autoFocus?: boolean;
}

export const PlaceSearch = ({ value, onChange, autoFocus = false }: PlaceSearchProps) => (
  <Select
    label="Place" placeholder="Type a place: left calf, heel …" data={options} value={value === undefined ? null : placeKey(value)} searchable allowDeselect={false} selectFirstOptionOnChange
    nothingFoundMessage="No such place" maxDropdownHeight={280} data-autofocus={autoFocus || undefined} autoFocus={autoFocus}
    filter={({ options: all, search }) => all.filter((option) => 'label' in option && matches(option.label, search))}
    onChange={(key) => {
      const place = places.find((one) => placeKey(one) === key);
      if (place !== undefined) onChange(place);
    }}
  />
);
