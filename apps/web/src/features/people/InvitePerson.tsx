import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { fieldError, sentenceFor } from '../../lib/problems';
import type { Role } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import forms from '../../ui/forms/form.module.css';
import { notify } from '../../ui/notices/notify';
import { invitationsKey, invite } from './queries';
import { RoleSelect } from './RoleSelect';

/** Sends a link by e-mail; whoever opens it joins the clinic in the role chosen here. */
export const InvitePerson = ({ onClose }: { readonly onClose: () => void }) => {
  const client = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('physiotherapist');
  const send = useMutation({
    mutationFn: () => invite({ email: email.trim(), role, ...(name.trim() === '' ? {} : { displayName: name.trim() }) }, key),
    onSuccess: async (invitation) => {
      await client.invalidateQueries({ queryKey: invitationsKey });
      notify(`Invitation goes to ${invitation.email}`);
      onClose();
    },
    // A corrected form is another request than the one that was refused.
    onError: () => setKey(newIdempotencyKey()),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  const emailError = fieldError(send.error, '/email');
  return (
    <Dialog opened onClose={onClose} title="Invite somebody" size="sm">
      <form className={forms.form} onSubmit={submit} noValidate>
        <TextInput label="E-mail" type="email" required withAsterisk={false} autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={254} data-autofocus value={email} onChange={(event) => setEmail(event.currentTarget.value)} error={emailError} />
        <TextInput label="Name" description="Can be left to them" autoComplete="off" maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} error={fieldError(send.error, '/displayName')} />
        <RoleSelect value={role} onChange={setRole} />
        {send.isError && emailError === undefined && <p role="alert" className={forms.failure}>{sentenceFor(send.error)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={send.isPending} disabled={email.trim() === ''}>Send invitation</Button>
        </div>
      </form>
    </Dialog>
  );
};
