// Asked before a change drops other answers: which ones, keep them or go on.
import { Button } from '@mantine/core';
import { questionText } from '@legwork/clinical';
import { useEffect, useRef } from 'react';
import { useIntakeForm, type PendingChange } from '../form-state';
import { useMessages, useText } from '../messages';
import styles from './guard.module.css';

export const BranchDialog = ({ pending }: { readonly pending: PendingChange }) => {
  const { settlePending } = useIntakeForm();
  const messages = useMessages();
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog} className={styles.dialog} aria-labelledby="branch-title"
      onCancel={(event) => { event.preventDefault(); settlePending(false); }}
    >
      <h2 id="branch-title">{text('branch.title')}</h2>
      <p>{text('branch.lead')}</p>
      <ul>{pending.closed.told.map((id) => <li key={id}>{questionText(messages, id)}</li>)}</ul>
      <div className={styles.actions}>
        <Button size="lg" onClick={() => settlePending(false)}>{text('branch.keep')}</Button>
        <Button size="lg" variant="default" onClick={() => settlePending(true)}>{text('branch.change')}</Button>
      </div>
    </dialog>
  );
};
