// Chosen places as chips; a tap takes one back.
import type { MapMessages } from '@legwork/clinical';
import { IconX } from '@tabler/icons-react';
import { placeIn, placeKey, type Place } from './places';
import styles from './RegionPicker.module.css';

interface PlaceChipsProps {
  readonly label: string;
  readonly places: readonly Place[];
  readonly onRemove: (place: Place) => void;
  readonly removeWord: string;
  readonly messages: MapMessages;
}

export const PlaceChips = ({ label, places, onRemove, removeWord, messages }: PlaceChipsProps) => (
  <ul className={styles.chips} aria-label={label}>
    {places.map((place) => (
      <li key={placeKey(place)}>
        <button type="button" className={styles.chip} onClick={() => onRemove(place)}>
          {placeIn(messages, place)}
          <IconX size={14} aria-hidden />
          <span className={styles.hidden}>{removeWord}</span>
        </button>
      </li>
    ))}
  </ul>
);
