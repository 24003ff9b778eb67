import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { sentenceFor } from '../../lib/problems';
import { clearancesKey, withdrawClearance, type Clearance } from './queries';
import styles from './clearances.module.css';

interface WithdrawClearanceProps {
  readonly clearance: Clearance;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Takes a request or a letter out of force, with a reason on the record. */
export const WithdrawClearance = ({ clearance, onDone, onCancel }: WithdrawClearanceProps) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => withdrawClearance(clearance, reason.trim()),
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: clearancesKey }), client.invalidateQueries({ queryKey: ['patients', clearance.patientId] })]);
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    withdraw.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput label="Why is it withdrawn?" required maxLength={1_000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autoFocus />
      {withdraw.isError && <p role="alert" className={styles.failure}>{sentenceFor(withdraw.error)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel}>Keep it</Button>
        <Button type="submit" variant="default" loading={withdraw.isPending} disabled={reason.trim() === ''}>Withdraw</Button>
      </div>
    </form>
  );
};
