// Which column holds what, with the first values beside it; and how dates are read.
import { NativeSelect } from '@mantine/core';
import { DataTable } from '../../ui/DataTable';
import { choiceWords, type ColumnField, dateOrderWords, fieldWords } from './import-words';
import type { PeopleChange, PeopleImport } from './queries';
import styles from './csv-import.module.css';

interface MappingFormProps {
  readonly draft: PeopleImport;
  readonly onChange: (change: PeopleChange) => void;
}

const options = <Word extends string>(words: Readonly<Record<Word, string>>) => Object.entries<string>(words).map(([value, label]) => ({ value, label }));
const known = <Word extends string>(words: Readonly<Record<Word, string>>, value: string): Word | undefined => (Object.keys(words) as Word[]).find((word) => word === value);

const fieldOptions = [{ value: '', label: 'Leave out' }, ...options(fieldWords)];

export const MappingForm = ({ draft, onChange }: MappingFormProps) => {
  /** A field is in one column: chosen again, it moves. */
  const choose = (at: number, value: string): void => {
    const field = known<ColumnField>(fieldWords, value) ?? null;
    onChange({ columns: draft.columns.map((column, place) => ({ field: place === at ? field : column.field === field ? null : column.field })) });
  };
  return (
    <div className={styles.step}>
      <DataTable
        caption="Columns of the file" rows={draft.columns.map((column, at) => ({ ...column, at }))} rowKey={({ at }) => String(at)}
        columns={[
          { key: 'name', header: 'Column', isName: true, cell: ({ name, at }) => (name === '' ? `Column ${at + 1}` : name) },
          { key: 'examples', header: 'First values', cell: ({ examples }) => <span className={styles.quiet}>{examples.join(' · ')}</span> },
          { key: 'field', header: 'Holds', cell: ({ name, field, at }) => <NativeSelect aria-label={`What ${name === '' ? `column ${at + 1}` : name} holds`} data={fieldOptions} value={field ?? ''} onChange={(event) => choose(at, event.currentTarget.value)} /> },
        ]}
      />
      <div className={styles.pair}>
        <NativeSelect label="Dates" data={options(dateOrderWords)} value={draft.dateOrder} onChange={(event) => { const dateOrder = known(dateOrderWords, event.currentTarget.value); if (dateOrder !== undefined) onChange({ dateOrder }); }} />
        <NativeSelect label="People who are known already" data={options(choiceWords)} value={draft.duplicates} onChange={(event) => { const duplicates = known(choiceWords, event.currentTarget.value); if (duplicates !== undefined) onChange({ duplicates }); }} />
      </div>
    </div>
  );
};
