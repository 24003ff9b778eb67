// Allergies: the usual ones at the table as chips, any other in words, or none.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ChipMultiSelect } from '../../../ui/forms/ChipMultiSelect';
import { useText } from '../messages';
import { isRecord, textIn, type FieldProps } from './field';
import styles from './fields.module.css';

const skinProducts = ['latex', 'tape', 'oils', 'lotion'] as const;

interface Entry {
  readonly text: string;
  readonly kind: string;
}

const entriesIn = (value: unknown): readonly Entry[] => {
  const entries: unknown = isRecord(value) ? value.entries : undefined;
  return Array.isArray(entries) ? entries.map((entry) => ({ text: textIn(entry, 'text'), kind: textIn(entry, 'kind') })) : [];
};

const namesIn = (words: string): readonly string[] => words.split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== '');

export const AllergiesField = ({ value, onChange, label, onSettled }: FieldProps) => {
  const text = useText();
  const options = skinProducts.map((id) => ({ value: text(`allergy.${id}`), label: text(`allergy.${id}`) }));
  const isOption = ({ text: name }: Entry): boolean => options.some((option) => option.value === name);
  const entries = entriesIn(value);
  const told = (kind: string): string => entries.filter((entry) => entry.kind === kind && !isOption(entry)).map((entry) => entry.text).join(', ');
  const [chosen, setChosen] = useState(entries.filter(isOption).map((entry) => entry.text));
  const [skin, setSkin] = useState(told('skin-product'));
  const [other, setOther] = useState(told('other'));
  const isEmpty = chosen.length === 0 && skin.trim() === '' && other.trim() === '';

  const report = (names: readonly string[]): void => {
    onChange({ entries: [
      ...[...names, ...namesIn(skin)].map((name) => ({ text: name, kind: 'skin-product' })),
      ...namesIn(other).map((name) => ({ text: name, kind: 'other' })),
    ] });
  };
  const leave = (): void => { if (!isEmpty) report(chosen); };
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <ChipMultiSelect label={text('allergy.on-skin')} options={options} value={chosen} onChange={(names) => { setChosen(names); report(names); }} />
      <TextInput label={text('allergy.other-skin')} maxLength={300} value={skin} onChange={(event) => setSkin(event.currentTarget.value)} onBlur={leave} />
      <TextInput label={text('allergy.other')} maxLength={300} value={other} onChange={(event) => setOther(event.currentTarget.value)} onBlur={leave} />
      {isEmpty && (
        <button type="button" className={styles.big} aria-pressed={isRecord(value) && value.none === true} onClick={() => { onChange({ none: true }); onSettled?.(); }}>{text('allergy.none')}</button>
      )}
    </div>
  );
};
