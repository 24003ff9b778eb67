// Medicines and allergies, one box each.
import { Checkbox, Select, TextInput } from '@mantine/core';
import { allergyKinds, intakeMessagesEn as words, type AllergyEntry, type ListedMedicine, type ListOrNone } from '@legwork/clinical';
import type { EditorProps } from './editor-props';
import { EntryList, isList } from './EntryList';

const longest = 300;

export const MedicinesEditor = ({ label, value, onChange }: EditorProps) => (
  <EntryList<ListedMedicine>
    label={label} noun="medicine" none={words['medicine.none']} value={isList(value) ? (value as ListOrNone<ListedMedicine>) : undefined} onChange={onChange} blank={{ text: '' }}
    renderEntry={({ text, unknownName }, change, at) => (
      <>
        <TextInput
          label={unknownName === true ? words['medicine.purpose'] : `${words['medicine.name']} ${at + 1}`} maxLength={longest} value={text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Checkbox label={words['medicine.unknown-name']} checked={unknownName === true} onChange={(event) => change({ unknownName: event.currentTarget.checked ? true : undefined })} />
      </>
    )}
  />
);

const kindWords: Readonly<Record<AllergyEntry['kind'], string>> = { 'skin-product': 'Put on the skin', other: 'Anything else' };

export const AllergiesEditor = ({ label, value, onChange }: EditorProps) => (
  <EntryList<AllergyEntry>
    label={label} noun="allergy" none={words['allergy.none']} value={isList(value) ? (value as ListOrNone<AllergyEntry>) : undefined} onChange={onChange}
    blank={{ text: '', kind: 'other' }}
    renderEntry={({ text, kind }, change, at) => (
      <>
        <TextInput label={`Allergy ${at + 1}`} maxLength={longest} value={text} onChange={(event) => change({ text: event.currentTarget.value })} />
        <Select
          label="Kind" data={allergyKinds.map((one) => ({ value: one, label: kindWords[one] }))} value={kind} allowDeselect={false} comboboxProps={{ withinPortal: true }}
          onChange={(next) => change({ kind: allergyKinds.find((one) => one === next) ?? kind })}
        />
      </>
    )}
  />
);
