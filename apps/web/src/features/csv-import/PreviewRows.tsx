// What each row will become: its values, its problems by column, and the choice for somebody who is known already.
import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, type Column } from '../../ui/DataTable';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { PersonDetail, PersonName } from '../../ui/privacy/PersonName';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { choiceWords, duplicateSentence } from './import-words';
import { type Choice, type PeopleChange, type PeopleImport, peopleRowsQuery, type PeopleRow, type Shown } from './queries';
import styles from './csv-import.module.css';

interface PreviewRowsProps {
  readonly draft: PeopleImport;
  readonly onChange: (change: PeopleChange) => void;
}

const SHOWN: readonly { readonly value: Shown; readonly label: string }[] = [{ value: 'all', label: 'All rows' }, { value: 'problems', label: 'Problems' }, { value: 'duplicates', label: 'Known already' }];

const Notes = ({ problems, duplicate }: PeopleRow) => (
  <>
    {problems.map(({ column, reason }) => <span key={`${column ?? ''} ${reason}`} className={styles.note}>{column === null ? reason : `${column}: ${reason}`}</span>)}
    {duplicate !== null && <span className={styles.note}>{duplicateSentence(duplicate)}</span>}
  </>
);

const choicesOf = ({ duplicate }: PeopleRow): readonly Choice[] => (duplicate?.of === 'clinic' ? ['skip', 'import', 'merge'] : ['skip', 'import']);

const columnsWith = (choose: (line: number, choice: Choice) => void): readonly Column<PeopleRow>[] => [
  { key: 'line', header: 'Line', cell: ({ line }) => line },
  { key: 'name', header: 'Person', isName: true, cell: ({ person }) => (person === null ? 'Not read' : <PersonName name={`${person.givenName} ${person.familyName}`} />) },
  { key: 'born', header: 'Born', cell: ({ person }) => <PersonDetail>{person?.birthDate ?? ''}</PersonDetail> },
  { key: 'notes', header: 'To know', cell: (row) => <Notes {...row} /> },
  {
    key: 'choice', header: 'Will be', cell: (row) => (row.choice === null ? 'Left out'
      : <NativeSelect aria-label={`What becomes of line ${row.line}`} value={row.choice} data={choicesOf(row).map((value) => ({ value, label: choiceWords[value] }))}
          onChange={(event) => { const choice = choicesOf(row).find((each) => each === event.currentTarget.value); if (choice !== undefined) choose(row.line, choice); }} />),
  },
];

export const PreviewRows = ({ draft, onChange }: PreviewRowsProps) => {
  const [show, setShow] = useState<Shown>('all');
  const query = useInfiniteQuery(peopleRowsQuery(draft.id, draft.version, show));
  return (
    <div className={styles.step}>
      <SegmentedChoice label="Show" options={SHOWN} value={show} onChange={setShow} />
      <Loaded query={query} label="Reading the rows">
        {({ pages }) => (
          <DataTable
            caption="Rows of the file" columns={columnsWith((line, choice) => onChange({ choices: [{ line, choice }] }))} rows={pages.flatMap(({ items }) => items)} rowKey={({ line }) => String(line)}
            empty={<EmptyState title={show === 'problems' ? 'No problems' : show === 'duplicates' ? 'Nobody is known already' : 'No rows'} />}
            more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          />
        )}
      </Loaded>
    </div>
  );
};
