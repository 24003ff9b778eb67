// Pressure 0 to 5 on the product's scale, with the ceiling of the screening drawn where it lies.
import { pressureScale } from '@legwork/clinical';
import { useId } from 'react';
import { ChoiceFrame } from '../../ui/forms/ChoiceFrame';
import styles from './technique.module.css';

interface PressureChoiceProps {
  readonly value: number | undefined;
  readonly onChange: (pressure: number) => void;
  /** Highest level that is allowed here, 0 to 5 */
  readonly ceiling: number;
}

export const PressureChoice = ({ value, onChange, ceiling }: PressureChoiceProps) => {
  const name = useId();
  const step = pressureScale.find(({ level }) => level === value);
  return (
    <ChoiceFrame
      label="Pressure" role="radiogroup"
      help={ceiling < 5 ? `Ceiling here: ${ceiling}, ${pressureScale[ceiling]?.name ?? ''}` : undefined}
    >
      <div className={styles.pressures}>
        {pressureScale.map(({ level, name: words }) => (
          <label key={level} className={styles.pressure} data-above={level > ceiling || undefined} data-ceiling={(level === ceiling && ceiling < 5) || undefined}>
            <input type="radio" name={name} value={level} checked={value === level} disabled={level > ceiling} onChange={() => onChange(level)} />
            <span className={styles.level}>{level}</span>
            <span className={styles.levelName}>{words}</span>
          </label>
        ))}
      </div>
      <p className={styles.meaning} aria-live="polite">{step?.meaning ?? 'Not set'}</p>
    </ChoiceFrame>
  );
};
