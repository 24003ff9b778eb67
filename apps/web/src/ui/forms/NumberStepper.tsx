import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatNumber, readNumber } from '../../lib/units';
import { useUiWords } from '../words/ui-words';
import styles from './NumberStepper.module.css';

interface NumberStepperProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Where the first press of plus or minus lands when nothing is set */
  readonly startAt?: number;
  readonly unit?: string;
  readonly disabled?: boolean;
}

const decimalsOf = (step: number): number => String(step).split('.')[1]?.length ?? 0;

const arrowSteps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 };

/** A number with minus and plus, typed or stepped. Emptied means undefined, not zero. */
export const NumberStepper = ({
  label, hideLabel = false, help, error, value, onChange, min = 0, max = Number.MAX_SAFE_INTEGER, step = 1, startAt = min, unit, disabled = false,
}: NumberStepperProps) => {
  const id = useId();
  const words = useUiWords();
  const [typed, setTyped] = useState<string>();
  const decimals = decimalsOf(step);
  const within = (wanted: number): number => Number(Math.min(max, Math.max(min, wanted)).toFixed(decimals));
  const move = (steps: number): void => {
    setTyped(undefined);
    onChange(value === undefined ? within(startAt) : within(value + steps * step));
  };
  const type = (text: string): void => {
    setTyped(text);
    const read = readNumber(text);
    if (text.trim() === '') onChange(undefined);
    else if (read !== undefined && read >= min && read <= max) onChange(read);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = arrowSteps[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    move(steps);
  };
  const read = typed === undefined ? undefined : readNumber(typed);
  const isOutside = typed !== undefined && typed.trim() !== '' && (read === undefined || read < min || read > max);
  const shownError = error ?? (isOutside ? words.numberRange(formatNumber(min, decimals), formatNumber(max, decimals)) : undefined);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? styles.hidden : styles.label}>{label}</label>
      {help !== undefined && <p id={`${id}-help`} className={styles.help}>{help}</p>}
      <div className={styles.control} data-invalid={shownError !== undefined || undefined}>
        <button type="button" tabIndex={-1} aria-label={words.less(label)} disabled={disabled || (value !== undefined && value <= min)} onClick={() => move(-1)}><IconMinus size={18} aria-hidden /></button>
        <input
          id={id} role="spinbutton" inputMode={decimals > 0 ? 'decimal' : 'numeric'} autoComplete="off" disabled={disabled}
          value={typed ?? (value === undefined ? '' : formatNumber(value, decimals))} size={4}
          aria-valuenow={value} aria-valuemin={min} aria-valuemax={max} aria-valuetext={value === undefined ? words.notSet : `${formatNumber(value, decimals)} ${unit ?? ''}`.trim()}
          aria-invalid={shownError !== undefined} aria-describedby={`${id}-help ${id}-error`}
          onChange={(event) => type(event.target.value)} onKeyDown={onKeyDown} onBlur={() => !isOutside && setTyped(undefined)}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        <button type="button" tabIndex={-1} aria-label={words.more(label)} disabled={disabled || (value !== undefined && value >= max)} onClick={() => move(1)}><IconPlus size={18} aria-hidden /></button>
      </div>
      {shownError !== undefined && <p id={`${id}-error`} className={styles.error}>{shownError}</p>}
    </div>
  );
};
