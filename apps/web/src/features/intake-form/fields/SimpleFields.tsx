// Yes or no, one of a list, a number, 0 to 10, a date.
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { DateField } from '../../../ui/forms/DateField';
import { NumberStepper } from '../../../ui/forms/NumberStepper';
import { Scale0To10 } from '../../../ui/forms/Scale0To10';
import { valueText, type IntakeMessageKey } from '@legwork/clinical';
import { useIntakeForm } from '../form-state';
import { useMessages, useText } from '../messages';
import { BigChoice } from './BigChoice';
import type { FieldProps } from './field';
import styles from './fields.module.css';

export const YesNoField = ({ value, onChange, label, hideLabel, onSettled }: FieldProps) => {
  const text = useText();
  return (
    <BigChoice
      label={label} hideLabel={hideLabel} layout="row" value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined}
      options={[{ value: 'yes', label: text('form.yes') }, { value: 'no', label: text('form.no') }]}
      onChoose={(chosen) => { onChange(chosen === 'yes'); onSettled?.(); }}
    />
  );
};

interface ChoiceFieldProps extends FieldProps {
  readonly values: readonly string[];
}

export const ChoiceField = ({ question, values, value, onChange, label, hideLabel, onSettled }: ChoiceFieldProps) => {
  const messages = useMessages();
  return (
    <BigChoice
      label={label} hideLabel={hideLabel} value={typeof value === 'string' ? value : undefined}
      options={values.map((one) => ({ value: one, label: valueText(messages, question.id, one) }))}
      onChoose={(chosen) => { onChange(chosen); onSettled?.(); }}
    />
  );
};

interface NumberFieldProps extends FieldProps {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** Hours people think in after a fresh injury. */
const quickHours = ['3', '8', '24', '48', '72'] as const;

const unitWords: Readonly<Record<string, IntakeMessageKey>> = {
  hours: 'ui.unit.hours', days: 'ui.unit.days', weeks: 'ui.unit.weeks', months: 'ui.unit.months', years: 'ui.unit.years',
};

export const NumberField = ({ question, value, onChange, label, hideLabel, onSettled, min, max, unit }: NumberFieldProps) => {
  const text = useText();
  const number = typeof value === 'number' ? value : undefined;
  const unitKey = unitWords[unit];
  return (
    <div className={styles.field}>
      {question.id === 'injury.hours' && (
        <SegmentedChoice
          label={label} hideLabel value={quickHours.find((hours) => Number(hours) === number)} onChange={(hours) => { onChange(Number(hours)); onSettled?.(); }}
          options={quickHours.map((hours) => ({ value: hours, label: text('form.quick-hours', { hours }) }))}
        />
      )}
      <NumberStepper label={label} hideLabel={hideLabel} value={number} onChange={onChange} min={min} max={max} unit={unitKey === undefined ? unit : text(unitKey)} />
    </div>
  );
};

export const ScaleField = ({ value, onChange, label }: FieldProps) => {
  const text = useText();
  return (
    <Scale0To10
      label={label} value={typeof value === 'number' ? value : undefined} onChange={onChange}
      lowLabel={text('drawing.no-pain')} highLabel={text('drawing.worst-pain')}
    />
  );
};

export const PastDateField = ({ value, onChange, label }: FieldProps) => {
  const { context } = useIntakeForm();
  return <DateField label={label} precision="day-or-month" max={context.today} value={typeof value === 'string' ? value : undefined} onChange={onChange} />;
};
