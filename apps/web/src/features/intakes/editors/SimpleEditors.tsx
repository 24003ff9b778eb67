// Answers of one value: yes or no, one of a list, a number, a scale, a date, a text, a few chips.
import { Textarea, TextInput } from '@mantine/core';
import { intakeMessagesEn, valueText, type ChipsAnswer } from '@legwork/clinical';
import { ChipMultiSelect } from '../../../ui/forms/ChipMultiSelect';
import { DateField } from '../../../ui/forms/DateField';
import { NumberStepper } from '../../../ui/forms/NumberStepper';
import { Scale0To10 } from '../../../ui/forms/Scale0To10';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import type { EditorProps } from './editor-props';
import styles from './editors.module.css';

const yesNo = [{ value: 'yes', label: intakeMessagesEn['form.yes'] }, { value: 'no', label: intakeMessagesEn['form.no'] }] as const;

export const YesNoEditor = ({ label, value, onChange }: EditorProps) => (
  <SegmentedChoice label={label} options={yesNo} value={value === true ? 'yes' : value === false ? 'no' : undefined} onChange={(one) => onChange(one === 'yes')} />
);

export const ChoiceEditor = ({ question, label, value, onChange }: EditorProps) => {
  const { form, id } = question;
  const values = form.kind === 'choice' ? form.values : [];
  return (
    <SegmentedChoice
      label={label} options={values.map((one) => ({ value: one, label: valueText(intakeMessagesEn, id, one) }))}
      value={typeof value === 'string' ? value : undefined} onChange={onChange}
    />
  );
};

export const NumberEditor = ({ question, label, value, onChange }: EditorProps) => {
  const { form } = question;
  if (form.kind !== 'number') return null;
  const { min, max, unit, integer } = form.range;
  return <NumberStepper label={label} value={typeof value === 'number' ? value : undefined} onChange={onChange} min={min} max={max} unit={unit} step={integer ? 1 : 0.1} />;
};

export const ScaleEditor = ({ label, value, onChange }: EditorProps) => <Scale0To10 label={label} value={typeof value === 'number' ? value : undefined} onChange={onChange} />;

export const PastDateEditor = ({ label, value, onChange, today }: EditorProps) => (
  <DateField label={label} help="A day, or only the month." precision="day-or-month" max={today} value={typeof value === 'string' ? value : undefined} onChange={onChange} />
);

export const TextEditor = ({ question, label, value, onChange }: EditorProps) => (
  <Textarea
    label={label} autosize minRows={2} maxRows={10} value={typeof value === 'string' ? value : ''} {...(question.form.kind === 'text' && { maxLength: question.form.maxLength })}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

const chipsOf = (value: unknown): ChipsAnswer => (typeof value === 'object' && value !== null && 'chosen' in value ? (value as ChipsAnswer) : { chosen: [] });

export const ChipsEditor = ({ question, label, value, onChange }: EditorProps) => {
  const { form, id } = question;
  const chips = chipsOf(value);
  return (
    <div className={styles.together}>
      <ChipMultiSelect
        label={label} options={(form.kind === 'chips' ? form.values : []).map((one) => ({ value: one, label: valueText(intakeMessagesEn, id, one) }))}
        value={chips.chosen} onChange={(chosen) => onChange({ ...chips, chosen })}
      />
      <TextInput
        label={intakeMessagesEn['help.chips-text']} maxLength={500} value={chips.text ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? { chosen: chips.chosen } : { chosen: chips.chosen, text: event.currentTarget.value })}
      />
    </div>
  );
};
