// Where something is: one or more places on the body.
import { RegionPicker } from '../../../body-map/RegionPicker';
import { useState } from 'react';
import { useMessages } from '../messages';
import { isPlaces, type FieldProps } from './field';
import styles from './fields.module.css';

export const PlacesField = ({ value, onChange, label, hideLabel }: FieldProps) => {
  const messages = useMessages();
  const [places, setPlaces] = useState(isPlaces(value) ? value : []);
  return (
    <div className={styles.field}>
      {!hideLabel && <p className={styles.label}>{label}</p>}
      <RegionPicker label={label} messages={messages} value={places} onChange={(next) => { setPlaces(next); onChange(next); }} />
    </div>
  );
};
