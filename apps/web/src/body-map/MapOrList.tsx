// Switches between the picture and the list of names.
import { mapMessagesEn, type MapMessages } from '@legwork/clinical';
import { useState, type ReactNode } from 'react';
import { SegmentedChoice } from '../ui/forms/SegmentedChoice';
import styles from './RegionPicker.module.css';

interface MapOrListProps {
  readonly map: ReactNode;
  readonly list: ReactNode;
  readonly extra?: ReactNode;
  readonly messages?: MapMessages;
}

export const MapOrList = ({ map, list, extra, messages = mapMessagesEn }: MapOrListProps) => {
  const [shown, setShown] = useState<'map' | 'list'>('map');
  const options = [{ value: 'map', label: messages['map.as-map'] }, { value: 'list', label: messages['map.as-list'] }] as const;
  return (
    <div className={styles.both}>
      <div className={styles.switch}>
        <SegmentedChoice label={`${messages['map.as-map']} / ${messages['map.as-list']}`} hideLabel options={options} value={shown} onChange={setShown} />
        {extra}
      </div>
      {shown === 'map' ? map : list}
    </div>
  );
};
