import { useId } from 'react';
import { ChoiceFrame, type ChoiceFrameProps } from './ChoiceFrame';
import styles from './choices.module.css';

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface Scale0To10Props extends Omit<ChoiceFrameProps, 'onClear'> {
  /** 0 is an answer; undefined is none */
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  readonly onClear?: () => void;
  readonly lowLabel?: string;
  readonly highLabel?: string;
}

/** Numeric rating 0 to 10 as one strip of radios. */
export const Scale0To10 = ({ value, onChange, onClear, lowLabel = 'None', highLabel = 'Worst imaginable', ...frame }: Scale0To10Props) => {
  const name = useId();
  return (
    <ChoiceFrame {...frame} role="radiogroup" onClear={value === undefined ? undefined : onClear}>
      <div className={styles.scale}>
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input type="radio" name={name} value={step} checked={step === value} onChange={() => onChange(step)} />
            {step}
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden><span>{lowLabel}</span><span>{highLabel}</span></div>
    </ChoiceFrame>
  );
};
