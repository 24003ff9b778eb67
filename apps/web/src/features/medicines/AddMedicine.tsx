// One medicine in anybody's words, with names offered while typing.
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { fieldError, sentenceFor } from '../../lib/problems';
import { addMedicines, isUnclear, suggestionsQuery, type Medicine } from './queries';
import styles from './medicines.module.css';

const debounceMs = 150;

/** The list above shows how each was read; this says what came of the words. */
const addedWords = (medicines: readonly Medicine[]): string => {
  if (medicines.length === 0) return 'Nothing was added: it is on the list already, or the words say that the patient does not take it.';
  const open = medicines.filter(isUnclear).length;
  const added = `Added: ${medicines.map(({ text }) => text).join(', ')}.`;
  return open === 0 ? added : `${added} ${open} to settle.`;
};

export const AddMedicine = ({ patientId, onDone }: { readonly patientId: string; readonly onDone: () => void }) => {
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [key, setKey] = useState(newIdempotencyKey);
  const field = useRef<HTMLInputElement>(null);
  const [settled] = useDebouncedValue(text, debounceMs);
  const { data } = useQuery(suggestionsQuery(settled.trim()));
  const add = useMutation({
    mutationFn: () => addMedicines(patientId, text.trim(), key),
    onSuccess: async () => {
      setText('');
      setKey(newIdempotencyKey());
      field.current?.focus();
      await client.invalidateQueries({ queryKey: ['patients', patientId] });
    },
  });
  const offered = (data?.items ?? []).filter(({ name }) => name.toLowerCase() !== text.trim().toLowerCase());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className={styles.add} onSubmit={submit} noValidate>
      <TextInput ref={field} label="Medicine" description="As on the box, or as the patient calls it" value={text} onChange={(event) => setText(event.currentTarget.value)} error={fieldError(add.error, '/text')} autoComplete="off" maxLength={4_000} autoFocus />
      {offered.length > 0 && (
        <ul className={styles.offers} aria-label="Names that fit">
          {offered.map(({ name, generic }) => <li key={name}><button type="button" className={styles.offer} onClick={() => setText(name)}>{name}{generic !== name && <span className={styles.quiet}> ({generic})</span>}</button></li>)}
        </ul>
      )}
      {add.data !== undefined && <p role="status" className={styles.added}>{addedWords(add.data.medicines)}</p>}
      {add.isError && <p role="alert" className={styles.failure}>{sentenceFor(add.error)}</p>}
      <div className={styles.buttons}>
        <Button type="submit" loading={add.isPending} disabled={text.trim() === ''}>Add</Button>
        <Button variant="default" onClick={onDone}>{add.data === undefined ? 'Cancel' : 'Done'}</Button>
      </div>
    </form>
  );
};
