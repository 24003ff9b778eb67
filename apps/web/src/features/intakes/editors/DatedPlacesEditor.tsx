// Injuries, operations and injections: where, when, and one thing more.
import { TextInput } from '@mantine/core';
import {
  injectionSubstances, intakeMessagesEn as words, type AnswerForm, type InjectionEntry, type InjuryEntry, type ListOrNone, type OperationEntry,
  type PlaceOnBody,
} from '@legwork/clinical';
import type { ReactNode } from 'react';
import { RegionPicker } from '../../../body-map/RegionPicker';
import { DateField } from '../../../ui/forms/DateField';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import type { EditorProps } from './editor-props';
import { EntryList, isList } from './EntryList';

type Entry = { regions: PlaceOnBody[]; when: string | null } & Partial<Pick<InjuryEntry, 'easing'> & Pick<OperationEntry, 'text'> & Pick<InjectionEntry, 'substance'>>;
type Kind = Extract<AnswerForm['kind'], 'injuries' | 'operations' | 'injections'>;

interface Extra {
  readonly noun: string;
  readonly blank: Entry;
  readonly field: (entry: Entry, change: (part: Partial<Entry>) => void) => ReactNode;
}

const nothingYet = { regions: [], when: null };
const yesNo = [{ value: 'yes', label: words['form.yes'] }, { value: 'no', label: words['form.no'] }] as const;

const extras: Readonly<Record<Kind, Extra>> = {
  injuries: {
    noun: 'injury', blank: nothingYet,
    field: ({ easing }, change) => (
      <SegmentedChoice label={words['event.easing']} options={yesNo} value={easing === undefined ? undefined : easing ? 'yes' : 'no'} onChange={(one) => change({ easing: one === 'yes' })} />
    ),
  },
  operations: {
    noun: 'operation', blank: nothingYet,
    field: ({ text }, change) => <TextInput label={words['event.what']} maxLength={500} value={text ?? ''} onChange={(event) => change({ text: event.currentTarget.value })} />,
  },
  injections: {
    noun: 'injection', blank: { ...nothingYet, substance: 'not-sure' },
    field: ({ substance }, change) => (
      <SegmentedChoice
        label={words['event.substance']} options={injectionSubstances.map((one) => ({ value: one, label: words[`substance.${one}`] }))} value={substance}
        onChange={(one) => change({ substance: one })}
      />
    ),
  },
};

const isKind = (kind: AnswerForm['kind']): kind is Kind => kind in extras;

export const DatedPlacesEditor = ({ question, label, value, onChange, today }: EditorProps) => {
  const { kind } = question.form;
  if (!isKind(kind)) return null;
  const { noun, blank, field } = extras[kind];
  return (
    <EntryList<Entry>
      label={label} noun={noun} none="None" value={isList(value) ? (value as ListOrNone<Entry>) : undefined} onChange={onChange} blank={blank}
      renderEntry={(entry, change) => (
        <>
          <RegionPicker label={words['event.where']} value={entry.regions} onChange={(regions) => change({ regions })} />
          <DateField
            label={words['event.when']} help="A day, or only the month. Empty: not remembered." precision="day-or-month" max={today} value={entry.when ?? undefined}
            onChange={(when) => change({ when: when ?? null })}
          />
          {field(entry, change)}
        </>
      )}
    />
  );
};
