// Legend, help and error around a group of radios or checkboxes, tied together for screen readers.
import { useId, type ReactNode } from 'react';
import { TextButton } from '../TextButton';
import { useUiWords } from '../words/ui-words';
import styles from './choices.module.css';

export interface ChoiceFrameProps {
  readonly label: ReactNode;
  /** Keeps the label for screen readers only, where a table or heading shows it */
  readonly hideLabel?: boolean;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Shows a way back to "not answered" while something is chosen */
  readonly onClear?: (() => void) | undefined;
}

interface FrameProps extends ChoiceFrameProps {
  readonly role?: 'radiogroup' | 'group';
  readonly children: ReactNode;
}

export const ChoiceFrame = ({ label, hideLabel = false, help, error, required = false, disabled = false, onClear, role = 'group', children }: FrameProps) => {
  const id = useId();
  const words = useUiWords();
  const described = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={styles.frame} role={role} disabled={disabled} aria-describedby={described === '' ? undefined : described}
      aria-invalid={error !== undefined && role === 'radiogroup' ? true : undefined} aria-required={required && role === 'radiogroup' ? true : undefined}
    >
      <legend className={hideLabel ? styles.hidden : styles.legend}>
        {label}
        {required && <span className={styles.star} aria-hidden> *</span>}
      </legend>
      {help !== undefined && <p id={`${id}-help`} className={styles.help}>{help}</p>}
      {children}
      {onClear !== undefined && <TextButton onClick={onClear}>{words.clearAnswer}</TextButton>}
      {error !== undefined && <p id={`${id}-error`} className={styles.error}>{error}</p>}
    </fieldset>
  );
};
