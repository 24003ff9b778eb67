// A row of numbers with what its ends stand for, zero among them. Wraps on a phone.
import { useId } from 'react';
import { ChoiceFrame } from '../../ui/forms/ChoiceFrame';
import { classNames } from '../../ui/class-names';
import styles from './outcomes.module.css';

interface NumberScaleProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly low: string;
  readonly middle?: string | undefined;
  readonly high: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Bigger numbers for a finger */
  readonly large?: boolean;
}

const signed = (step: number, min: number): string => (min < 0 && step > 0 ? `+${step}` : String(step).replace('-', '−'));

export const NumberScale = ({ label, min, max, low, middle, high, value, onChange, large = false }: NumberScaleProps) => {
  const name = useId();
  const steps = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  return (
    <ChoiceFrame role="radiogroup" label={label} onClear={value === undefined ? undefined : () => onChange(undefined)}>
      <div className={classNames(styles.scale, large && styles.scaleLarge, min < 0 && styles.scaleSigned)}>
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input type="radio" name={name} value={step} checked={step === value} onChange={() => onChange(step)} />
            {signed(step, min)}
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden><span>{signed(min, min)}: {low}</span>{middle !== undefined && <span>0: {middle}</span>}<span>{signed(max, min)}: {high}</span></div>
    </ChoiceFrame>
  );
};
