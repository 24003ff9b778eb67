import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { sentenceFor } from '../../lib/problems';
import { type ApiTokenMade, createToken } from './queries';
import styles from './api-tokens.module.css';

const LASTING = [{ value: '7', label: '7 days' }, { value: '30', label: '30 days' }, { value: '90', label: '90 days' }, { value: '365', label: 'A year' }];

interface NewApiTokenProps {
  readonly onMade: (made: ApiTokenMade) => void;
}

export const NewApiToken = ({ onMade }: NewApiTokenProps) => {
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      onMade(await createToken({ name, scope: 'read:fhir', days: Number(days) }));
      setName('');
    } catch (cause) {
      setFailure(cause);
    }
    setBusy(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void make(event)}>
      <div className={styles.fields}>
        <TextInput label="What it is for" placeholder="Our records program" required maxLength={80} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <NativeSelect label="It ends after" data={LASTING} value={days} onChange={(event) => setDays(event.currentTarget.value)} />
      </div>
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div><Button type="submit" loading={busy}>Make a token</Button></div>
    </form>
  );
};
