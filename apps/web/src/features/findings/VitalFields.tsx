import { NumberStepper } from '../../ui/forms/NumberStepper';
import { isNumber, vitalRow } from './examination/rows';
import type { FindingDraft } from './finding-form';
import type { KindFieldsProps } from './kind-fields-props';
import styles from './findings.module.css';

const vitals = vitalRow.measures.filter(isNumber);
const startAt: Readonly<Record<string, number>> = { systolic: 120, diastolic: 80, pulse: 70, temperatureCelsius: 36.6 };
type VitalField = 'systolic' | 'diastolic' | 'pulse' | 'temperatureCelsius';

export const VitalFields = ({ draft, put }: KindFieldsProps) => (
  <div className={styles.grid}>
    {vitals.map(({ measure, label, unit, min, max, decimals }) => (
      <NumberStepper
        key={measure} label={label} value={draft[measure as VitalField]} min={min} max={max} step={decimals === 0 ? 1 : 0.1} startAt={startAt[measure] ?? min} unit={unit}
        onChange={(value) => put({ [measure]: value } satisfies FindingDraft)}
      />
    ))}
  </div>
);
