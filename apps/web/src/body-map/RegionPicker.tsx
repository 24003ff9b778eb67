// "Where?": one or more places, on the map or by name.
import { mapMessagesEn, type MapMessages } from '@legwork/clinical';
import { BodyMap } from './BodyMap';
import type { BodyView } from './figure-views';
import { MapOrList } from './MapOrList';
import { PlaceChips } from './PlaceChips';
import { togglePlace, type Place } from './places';
import { RegionList } from './RegionList';
import type { MapFrame } from './use-map-window';
import styles from './RegionPicker.module.css';

interface RegionPickerProps {
  readonly label: string;
  readonly value: readonly Place[];
  readonly onChange: (places: Place[]) => void;
  readonly start?: MapFrame;
  readonly firstView?: BodyView;
  readonly messages?: MapMessages;
}

export const RegionPicker = ({ label, value, onChange, start = 'legs', firstView = 'front', messages = mapMessagesEn }: RegionPickerProps) => {
  const toggle = (place: Place): void => onChange(togglePlace(value, place));
  const marks = value.map((place) => ({ ...place, layer: 'patient' as const, label: messages['map.chosen'] }));
  return (
    <div className={styles.picker}>
      <MapOrList
        messages={messages}
        map={<BodyMap label={label} firstView={firstView} marks={marks} onSelect={toggle} start={start} size="medium" messages={messages} />}
        list={<RegionList selected={value} onToggle={toggle} allowBoth messages={messages} />}
      />
      {value.length === 0
        ? <p className={styles.quiet}>{messages['map.none-chosen']}</p>
        : <PlaceChips messages={messages} label={messages['map.chosen']} places={value} onRemove={toggle} removeWord={messages['drawing.remove']} />}
    </div>
  );
};
