import { NativeSelect } from '@mantine/core';
import { placeName } from '../../../body-map/places';
import type { MatrixModel } from './matrix-model';
import styles from './matrix.module.css';

interface RegionSwitchProps {
  readonly columns: MatrixModel['columns'];
  readonly value: string | undefined;
  readonly onChange: (key: string) => void;
}

/** Which place a narrow screen shows. */
export const RegionSwitch = ({ columns, value, onChange }: RegionSwitchProps) => (
  <NativeSelect
    className={styles.switch} label="Region" value={value} onChange={(event) => onChange(event.currentTarget.value)}
    data={columns.map(({ key, place }) => ({ value: key, label: placeName(place) }))}
  />
);
