import { IconCheck } from '@tabler/icons-react';
import { classNames } from '../class-names';
import { useId, type ReactNode } from 'react';
import { ChoiceFrame, type ChoiceFrameProps } from './ChoiceFrame';
import styles from './choices.module.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface SegmentedChoiceProps<Value extends string> extends Omit<ChoiceFrameProps, 'onClear'> {
  readonly options: readonly ChoiceOption<Value>[];
  /** undefined: not answered */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly onClear?: () => void;
  readonly layout?: 'row' | 'stack';
  /** 'large' for one-thought-per-screen pages on a phone */
  readonly size?: 'normal' | 'large';
}

/** One of a few, as big buttons. Real radios underneath: arrows move, Tab enters once. */
export const SegmentedChoice = <Value extends string>({
  options, value, onChange, onClear, layout = 'row', size = 'normal', ...frame
}: SegmentedChoiceProps<Value>) => {
  const name = useId();
  return (
    <ChoiceFrame {...frame} role="radiogroup" onClear={value === undefined ? undefined : onClear}>
      <div className={classNames(styles[layout], size === 'large' && styles.large)}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} disabled={option.disabled} onChange={() => onChange(option.value)} />
            {layout === 'stack' && <IconCheck className={styles.tick} aria-hidden />}
            <span>
              <span className={styles.optionText}>{option.label}</span>
              {option.hint !== undefined && <span className={styles.optionHint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </ChoiceFrame>
  );
};
