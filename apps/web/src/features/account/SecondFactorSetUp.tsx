// Setting up the second step: scan, prove it with a code, keep the recovery codes.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hasCode, sentenceFor } from '../../lib/problems';
import { sessionQuery } from '../../lib/session';
import { QrCode } from '../../ui/qr/QrCode';
import { beginSetUp, confirmSetUp, secondFactorQuery } from './queries';
import { RecoveryCodes } from './RecoveryCodes';
import styles from './account.module.css';

interface SecondFactorSetUpProps {
  readonly onDone: () => void;
}

export const SecondFactorSetUp = ({ onDone }: SecondFactorSetUpProps) => {
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const begin = useMutation({ mutationFn: beginSetUp });
  const confirm = useMutation({
    mutationFn: () => confirmSetUp(code),
    onError: (error) => (hasCode(error, 'wrong-code') ? setCode('') : undefined),
  });
  const finish = async (): Promise<void> => {
    await Promise.all([client.invalidateQueries({ queryKey: sessionQuery.queryKey }), client.invalidateQueries({ queryKey: secondFactorQuery.queryKey })]);
    onDone();
  };
  if (confirm.data !== undefined) return <RecoveryCodes codes={confirm.data} onKept={() => void finish()} />;
  if (begin.data === undefined) {
    return (
      <div className={styles.steps}>
        <p>You need an authenticator app on your phone, such as the one built into its password manager. It shows six digits that change every half minute; nothing is sent to it.</p>
        {begin.isError && <p role="alert" className={styles.failure}>{sentenceFor(begin.error)}</p>}
        <div className={styles.buttons}><Button onClick={() => begin.mutate()} loading={begin.isPending}>Begin</Button></div>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <form className={styles.steps} onSubmit={submit}>
      <figure className={styles.code}>
        <QrCode text={begin.data.address} label="Code for your authenticator app" />
        <figcaption>Scan it with the app. Or type this in by hand:<br /><span className={styles.secret}>{begin.data.secret}</span></figcaption>
      </figure>
      <TextInput
        label="Code from the app" description="Six digits: they show that the app has it." name="code" autoComplete="one-time-code" inputMode="numeric" required withAsterisk={false} maxLength={12}
        value={code} onChange={(event) => setCode(event.currentTarget.value)} error={confirm.isError ? sentenceFor(confirm.error) : undefined}
      />
      <div className={styles.buttons}><Button type="submit" loading={confirm.isPending}>Turn on</Button></div>
    </form>
  );
};
