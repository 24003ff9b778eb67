// Allergies: the usual ones at the table as chips, any other in words, or none.
import { TextInput } from '@mantine/core';
import { allergyProductNames, allergyProducts, type AllergyProduct } from '@legwork/clinical';
import { useState } from 'react';
import { ChipMultiSelect } from '../../../ui/forms/ChipMultiSelect';
import { useText } from '../messages';
import { isRecord, textIn, type FieldProps } from './field';
import styles from './fields.module.css';

interface Entry {
  readonly text: string;
  readonly kind: string;
  readonly product: AllergyProduct | undefined;
}

const entriesIn = (value: unknown): readonly Entry[] => {
  const entries: unknown = isRecord(value) ? value.entries : undefined;
  return Array.isArray(entries)
    ? entries.map((entry): Entry => ({ text: textIn(entry, 'text'), kind: textIn(entry, 'kind'), product: allergyProducts.find((one) => one === textIn(entry, 'product')) }))
    : [];
};

const namesIn = (words: string): readonly string[] => words.split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== '');

export const AllergiesField = ({ value, onChange, label, onSettled }: FieldProps) => {
  const text = useText();
  const entries = entriesIn(value);
  const told = (kind: string): string => entries.filter((entry) => entry.kind === kind && entry.product === undefined).map((entry) => entry.text).join(', ');
  const [chosen, setChosen] = useState(entries.flatMap(({ product }) => product ?? []));
  const [skin, setSkin] = useState(told('skin-product'));
  const [other, setOther] = useState(told('other'));
  const isEmpty = chosen.length === 0 && skin.trim() === '' && other.trim() === '';

  const report = (products: readonly AllergyProduct[]): void => {
    onChange({ entries: [
      ...products.map((product) => ({ text: allergyProductNames[product], product, kind: 'skin-product' })),
      ...namesIn(skin).map((name) => ({ text: name, kind: 'skin-product' })),
      ...namesIn(other).map((name) => ({ text: name, kind: 'other' })),
    ] });
  };
  /** Leaving an empty box says nothing; emptying one does. */
  const leave = (): void => { if (!isEmpty || entries.length > 0) report(chosen); };
  const options = allergyProducts.map((product) => ({ value: product, label: text(`allergy.${product}`) }));
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <ChipMultiSelect label={text('allergy.on-skin')} options={options} value={chosen} onChange={(products) => { setChosen(products); report(products); }} />
      <TextInput label={text('allergy.other-skin')} maxLength={300} value={skin} onChange={(event) => setSkin(event.currentTarget.value)} onBlur={leave} />
      <TextInput label={text('allergy.other')} maxLength={300} value={other} onChange={(event) => setOther(event.currentTarget.value)} onBlur={leave} />
      {isEmpty && (
        <button type="button" className={styles.big} aria-pressed={isRecord(value) && value.none === true} onClick={() => { onChange({ none: true }); onSettled?.(); }}>{text('allergy.none')}</button>
      )}
    </div>
  );
};
