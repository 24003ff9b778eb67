// One number per side, beside what was measured last time and the difference between the sides.
import { useQuery } from '@tanstack/react-query';
import { changeBetween, formatNumber } from '../../lib/units';
import { formatDate, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import type { BySide, EntryKind } from './finding-form';
import { earlierFindingsQuery } from './finding-queries';
import { lastValue } from './last-values';
import styles from './findings.module.css';

const sideNames = { left: 'Left', right: 'Right', none: 'Value' } as const;

/** Degrees and grades stand close to their number. */
const withUnit = (value: number, unit: string): string => `${formatNumber(value)}${/^[°/]/u.test(unit) ? '' : ' '}${unit}`;

interface SideValuesProps {
  readonly kind: EntryKind;
  readonly patientId: string;
  readonly sessionId: string;
  readonly sides: readonly (keyof BySide)[];
  readonly values: BySide | undefined;
  readonly onValues: (values: BySide) => void;
  /** Data that an earlier measurement must share, and the field that holds its number */
  readonly match: Readonly<Record<string, unknown>>;
  readonly field: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly startAt?: number;
  /** Where what is typed is of another unit than what is kept: limits, steps and values are of this one */
  readonly typedIn?: { readonly unit: string; readonly kept: (typed: number) => number; readonly typed: (kept: number) => number };
}

export const SideValues = ({ kind, patientId, sessionId, sides, values = {}, onValues, match, field, unit, min, max, step = 1, startAt, typedIn }: SideValuesProps) => {
  const { clinic } = useSession();
  const earlier = useQuery(earlierFindingsQuery(patientId, kind));
  const lastOf = (side: keyof BySide) => lastValue(earlier.data?.items ?? [], side === 'none' ? null : side, match, field, sessionId);
  const kept = (side: keyof BySide): number | undefined => {
    const value = values[side];
    return value === undefined || typedIn === undefined ? value : typedIn.kept(value);
  };
  const [left, right] = [kept('left'), kept('right')];
  return (
    <div className={styles.sides}>
      {sides.map((side) => {
        const last = lastOf(side);
        const now = kept(side);
        const start = last === undefined ? startAt : (typedIn?.typed(last.value) ?? last.value);
        const change = last === undefined || now === undefined ? undefined : changeBetween(last.value, now);
        return (
          <div key={side}>
            <NumberStepper label={sideNames[side]} value={values[side]} min={min} max={max} step={step} unit={typedIn?.unit ?? unit} {...(start === undefined ? {} : { startAt: start })} onChange={(value) => onValues({ ...values, [side]: value })} />
            <p className={styles.last}>
              {typedIn !== undefined && now !== undefined && `= ${withUnit(now, unit)} · `}
              {last === undefined ? 'Not measured before' : `Last ${withUnit(last.value, unit)}, ${formatDate(todayIn(clinic.timeZone, new Date(last.recordedAt)))}`}
              {change !== undefined && <span className={styles.change}> {change.arrow} {change.amount === '0' ? 'unchanged' : change.amount}</span>}
            </p>
          </div>
        );
      })}
      {left !== undefined && right !== undefined && <p className={styles.difference}>Difference {withUnit(Number(Math.abs(left - right).toFixed(1)), unit)}{left === right ? '' : left > right ? ', left more' : ', right more'}</p>}
    </div>
  );
};
