// The map as a list: every place by name, with a search. For keyboards, screen readers and small regions.
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { bodyRegions, mapMessagesEn, painSides, type MapMessages, type RegionId } from '@legwork/clinical';
import { useState } from 'react';
import { hasSides, isOneOf, placeIn, regionIn, type Place } from './places';
import styles from './RegionList.module.css';

/** Umbrella regions are for whole areas; they come after the places inside them. */
const umbrellas: ReadonlySet<RegionId> = new Set(['whole-body', 'upper-body', 'lower-body']);
const listed = [
  ...bodyRegions.filter(({ id, parent }) => parent === 'lower-body' && !umbrellas.has(id)),
  ...bodyRegions.filter(({ id, parent }) => parent !== 'lower-body' && !umbrellas.has(id)),
];

const matches = (search: string, ...names: readonly string[]): boolean => {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const text = names.join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
};

interface RegionListProps {
  readonly selected: readonly Place[];
  readonly onToggle: (place: Place) => void;
  /** "Both sides" as one choice; left out where each side is described on its own. */
  readonly allowBoth?: boolean;
  readonly messages?: MapMessages;
}

export const RegionList = ({ selected, onToggle, allowBoth = false, messages = mapMessagesEn }: RegionListProps) => {
  const [search, setSearch] = useState('');
  const found = listed.filter(({ id, plain, label }) => matches(search, regionIn(messages, id), plain, label));
  const sides = painSides.filter((side) => side !== 'both' || allowBoth);

  const choice = (place: Place, text: string) => (
    <button key={text} type="button" className={styles.choice} aria-pressed={isOneOf(place, selected)} aria-label={placeIn(messages, place)} onClick={() => onToggle(place)}>
      {text}
    </button>
  );

  return (
    <div className={styles.list}>
      <TextInput
        type="search" label={messages['map.search']} value={search} leftSection={<IconSearch size={16} aria-hidden />}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ul className={styles.rows}>
        {found.map(({ id }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{regionIn(messages, id)}</span>
            <span className={styles.choices}>
              {hasSides(id)
                ? sides.map((side) => choice({ region: id, side }, messages[`side.${side}`]))
                : choice({ region: id, side: null }, messages['map.without-sides'])}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{messages['map.nothing-found']}</p>}
    </div>
  );
};
