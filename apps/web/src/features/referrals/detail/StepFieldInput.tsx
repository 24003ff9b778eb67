// The inputs a step may ask for.
import { Checkbox, Textarea } from '@mantine/core';
import { useToday } from '../../../lib/session';
import { DateField } from '../../../ui/forms/DateField';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { sendWays, wayWords, type ReferralStep } from '../referral-words';
import type { StepValues } from './step-form';
import type { StepField } from './step-rules';

type TextName = 'reply' | 'outcome' | 'closeReason' | 'note';
type DayName = 'appointmentOn' | 'repliedOn' | 'dueOn';

interface TextRule {
  readonly label: string;
  readonly rows: number;
  readonly max: number;
}

interface DayRule {
  readonly label: string;
  readonly help?: string;
  readonly from?: 'today';
  readonly until?: 'today';
}

const texts: Readonly<Record<TextName, TextRule>> = {
  reply: { label: 'What was answered', rows: 4, max: 8000 },
  outcome: { label: 'What followed', rows: 3, max: 2000 },
  closeReason: { label: 'Why is it closed without a reply?', rows: 2, max: 500 },
  note: { label: 'Note', rows: 1, max: 500 },
};

/** The same field under the words of its step */
const otherLabels: Readonly<Partial<Record<ReferralStep, Partial<Record<StepField, string>>>>> = {
  'ask-for-information': { note: 'What is missing?' },
  report: { reply: 'What you reported', repliedOn: 'Day of the report' },
  book: { appointmentOn: 'Day of the visit' },
};

const days: Readonly<Record<DayName, DayRule>> = {
  appointmentOn: { label: 'Day of the appointment' },
  repliedOn: { label: 'Day of the reply', help: 'Left empty: today.', until: 'today' },
  dueOn: { label: 'Next step due', help: 'Left empty, a sensible day is taken.', from: 'today' },
};

const ways = sendWays.map((way) => ({ value: way, label: wayWords[way] }));

interface StepFieldInputProps {
  readonly step: ReferralStep;
  readonly field: StepField;
  readonly needed: boolean;
  readonly values: StepValues;
  readonly set: (part: StepValues) => void;
  readonly error: string | undefined;
}

export const StepFieldInput = ({ step, field, needed, values, set, error }: StepFieldInputProps) => {
  const today = useToday();
  const label = otherLabels[step]?.[field];
  switch (field) {
    case 'way':
      return <SegmentedChoice label="How does it go out?" options={ways} required={needed} error={error} value={ways.find(({ value }) => value === values.way)?.value} onChange={(way) => set({ way })} />;
    case 'patientTold':
      return <Checkbox label="The patient was told" error={error} checked={values.patientTold === true} onChange={(event) => set({ patientTold: event.currentTarget.checked })} />;
    case 'appointmentOn':
    case 'repliedOn':
    case 'dueOn':
      return (
        <DateField
          label={label ?? days[field].label} help={days[field].help} required={needed} error={error} value={values[field]} onChange={(day) => set({ [field]: day ?? '' })}
          {...(days[field].from === 'today' && { min: today })} {...(days[field].until === 'today' && { max: today })}
        />
      );
    case 'reply':
    case 'outcome':
    case 'closeReason':
    case 'note':
      return (
        <Textarea
          label={label ?? texts[field].label} autosize minRows={texts[field].rows} maxRows={16} maxLength={texts[field].max} withAsterisk={needed} error={error}
          value={values[field] ?? ''} onChange={(event) => set({ [field]: event.currentTarget.value })}
        />
      );
  }
};
