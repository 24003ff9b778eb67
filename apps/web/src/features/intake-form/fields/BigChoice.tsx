// One of a few as large buttons: a tap is the answer. Buttons, not radios, so that arrow keys never answer by accident.
import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import styles from './fields.module.css';

interface BigChoiceProps<Value extends string> {
  readonly label: string;
  readonly hideLabel: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
  readonly layout?: 'stack' | 'row';
}

export const BigChoice = <Value extends string>({ label, hideLabel, options, value, onChoose, layout = 'stack' }: BigChoiceProps<Value>) => {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.field}>
      <p id={id} className={hideLabel ? styles.hidden : styles.label}>{label}</p>
      <div className={layout === 'row' ? styles.row : styles.stack}>
        {options.map((option) => (
          <button key={option.value} type="button" className={styles.big} aria-pressed={option.value === value} onClick={() => onChoose(option.value)}>
            <span>{option.label}</span>
            {option.value === value && <IconCheck size={20} aria-hidden />}
          </button>
        ))}
      </div>
    </div>
  );
};
