// Answers that are drawn: places, and painful areas with what they are like.
import { Checkbox } from '@mantine/core';
import type { PainArea } from '@legwork/clinical';
import { PainDrawing } from '../../../body-map/PainDrawing';
import type { Place } from '../../../body-map/places';
import { RegionPicker } from '../../../body-map/RegionPicker';
import type { EditorProps } from './editor-props';
import styles from './editors.module.css';

export const RegionsEditor = ({ question, label, value, onChange }: EditorProps) => {
  const mayBeNowhere = question.form.kind === 'regions' && question.form.nowhereAllowed;
  return (
    <div className={styles.together}>
      <RegionPicker label={label} value={Array.isArray(value) ? (value as Place[]) : []} onChange={onChange} />
      {mayBeNowhere && <Checkbox label="Nowhere" checked={Array.isArray(value) && value.length === 0} onChange={(event) => onChange(event.currentTarget.checked ? [] : undefined)} />}
    </div>
  );
};

export const PainAreasEditor = ({ label, value, onChange }: EditorProps) => (
  <div className={styles.drawing}><PainDrawing label={label} value={Array.isArray(value) ? (value as PainArea[]) : []} onChange={(areas: readonly PainArea[]) => onChange([...areas])} /></div>
);

/** The paint of the patient's own hand is never changed by somebody else. */
export const KeptDrawing = () => <p>The patient’s painting stays as it is. Change the places it names instead.</p>;
