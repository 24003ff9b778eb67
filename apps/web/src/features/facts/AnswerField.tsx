// One question with the field its answer needs. Nothing is chosen beforehand.
import { NativeSelect, TextInput } from '@mantine/core';
import { medicineClasses, type RegionId } from '@legwork/clinical';
import type { Place } from '../../body-map/places';
import { RegionPicker } from '../../body-map/RegionPicker';
import { ChipMultiSelect } from '../../ui/forms/ChipMultiSelect';
import { ChoiceFrame } from '../../ui/forms/ChoiceFrame';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import type { Answer, AnswerItem, AnswerKind, Asked } from './answer-shape';

interface AnswerFieldProps {
  readonly asked: Asked;
  readonly value: Answer | undefined;
  readonly onChange: (value: Answer | undefined) => void;
  readonly error?: string | undefined;
}

const yesNo = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;
const classOptions = medicineClasses.map(({ id, label }) => ({ value: id as string, label }));

const isList = (value: Answer | undefined): value is readonly AnswerItem[] => Array.isArray(value);
const texts = (value: Answer | undefined): string[] => (isList(value) ? value.filter((item) => typeof item === 'string') : []);

const toPlace = (item: AnswerItem): Place =>
  (typeof item === 'string' ? { region: item as RegionId, side: null } : { region: item.region as RegionId, side: item.side ?? null });
const toItem = ({ region, side }: Place): AnswerItem => (side === null ? region : { region, side });

const YesNo = ({ asked, value, onChange, error }: AnswerFieldProps) => (
  <SegmentedChoice label={asked.question} options={yesNo} value={value === undefined ? undefined : value === true ? 'yes' : 'no'} onChange={(chosen) => onChange(chosen === 'yes')} onClear={() => onChange(undefined)} error={error} />
);

const Numeric = ({ asked, value, onChange, error }: AnswerFieldProps) => (
  <NumberStepper
    label={asked.question} value={typeof value === 'number' ? value : undefined} onChange={onChange} error={error}
    {...(asked.range === null ? {} : { min: asked.range.min, max: asked.range.max, unit: asked.range.unit, step: asked.range.integer ? 1 : 0.1 })}
  />
);

const Choice = ({ asked, value, onChange, error }: AnswerFieldProps) => (
  <NativeSelect
    label={asked.question} value={typeof value === 'string' ? value : ''} error={error} onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    data={[{ value: '', label: 'Not answered' }, ...asked.choices.map((choice) => ({ value: choice, label: choice.replaceAll('-', ' ') }))]}
  />
);

const Places = ({ asked, value, onChange, error }: AnswerFieldProps) => {
  const chosen = value === undefined ? undefined : texts(value).length === 0 && isList(value) && value.length === 0 ? 'none' : 'some';
  return (
    <ChoiceFrame label={asked.question} error={error} onClear={value === undefined ? undefined : () => onChange(undefined)}>
      <SegmentedChoice label={asked.question} hideLabel options={[{ value: 'none', label: 'Nowhere' }, { value: 'some', label: 'Choose places below' }]} value={chosen} onChange={(next) => onChange(next === 'none' ? [] : undefined)} />
      <RegionPicker label={asked.question} value={isList(value) ? value.map(toPlace) : []} onChange={(places) => onChange(places.length === 0 ? undefined : places.map(toItem))} />
    </ChoiceFrame>
  );
};

const Texts = ({ asked, value, onChange, error }: AnswerFieldProps) => (
  <TextInput
    label={asked.question} description="Several with commas between; “none” if there are none" error={error} defaultValue={isList(value) ? (value.length === 0 ? 'none' : texts(value).join(', ')) : ''}
    onChange={(event) => {
      const words = event.currentTarget.value.split(',').map((word) => word.trim()).filter((word) => word !== '');
      onChange(words.length === 0 ? undefined : words.length === 1 && words[0]?.toLowerCase() === 'none' ? [] : words);
    }}
  />
);

const Classes = ({ asked, value, onChange, error }: AnswerFieldProps) => (
  <ChipMultiSelect label={asked.question} options={classOptions} value={texts(value)} onChange={(next) => onChange(next)} error={error} />
);

const fields: Readonly<Record<AnswerKind, typeof YesNo>> = { 'yes-no': YesNo, number: Numeric, choice: Choice, places: Places, texts: Texts, classes: Classes };

export const AnswerField = (props: AnswerFieldProps) => {
  const Field = fields[props.asked.kind];
  return <Field {...props} />;
};
