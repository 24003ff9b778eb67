import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ChoiceFrame, type ChoiceFrameProps } from './ChoiceFrame';
import styles from './choices.module.css';

export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Choosing it takes the others back, for example "None of these" */
  readonly exclusive?: boolean;
}

interface ChipMultiSelectProps<Value extends string> extends ChoiceFrameProps {
  readonly options: readonly ChipOption<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: Value[]) => void;
}

const toggled = <Value extends string>(options: readonly ChipOption<Value>[], value: readonly Value[], changed: Value): Value[] => {
  if (value.includes(changed)) return value.filter((one) => one !== changed);
  const isExclusive = (one: Value): boolean => options.some((option) => option.value === one && option.exclusive === true);
  return isExclusive(changed) ? [changed] : [...value.filter((one) => !isExclusive(one)), changed];
};

/** Any of several, as chips. Real checkboxes underneath. */
export const ChipMultiSelect = <Value extends string>({ options, value, onChange, ...frame }: ChipMultiSelectProps<Value>) => (
  <ChoiceFrame {...frame}>
    <div className={styles.chips}>
      {options.map((option) => (
        <label key={option.value} className={styles.chip}>
          <input type="checkbox" checked={value.includes(option.value)} onChange={() => onChange(toggled(options, value, option.value))} />
          <IconCheck className={styles.tick} aria-hidden />
          {option.label}
        </label>
      ))}
    </div>
  </ChoiceFrame>
);
