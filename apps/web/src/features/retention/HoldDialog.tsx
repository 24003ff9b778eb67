import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { PersonName } from '../../ui/privacy/PersonName';
import { placeHold, retentionKey } from './queries';
import { isReason } from './retention-words';
import forms from '../../ui/forms/form.module.css';
import styles from './retention.module.css';

interface HoldDialogProps {
  readonly patientId: string;
  readonly patientName: string;
  readonly onClose: () => void;
}

export const HoldDialog = ({ patientId, patientName, onClose }: HoldDialogProps) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [key] = useState(newIdempotencyKey);
  const place = useMutation({
    mutationFn: () => placeHold(patientId, reason, key),
    onSuccess: async () => {
      notify('Under a legal hold');
      onClose();
      await client.invalidateQueries({ queryKey: retentionKey });
    },
  });
  return (
    <Dialog opened onClose={onClose} title="Place a legal hold">
      <form className={forms.form} onSubmit={(event) => { event.preventDefault(); place.mutate(); }}>
        <p className={styles.line}>The record of <PersonName name={patientName} /> stays, whatever its age, until the hold is released. A purge that was asked for leaves it out.</p>
        <TextInput label="Reason" description="A claim, a complaint, an inquiry." required maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
        {place.isError && <p role="alert" className={forms.failure}>{sentenceFor(place.error)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={place.isPending} disabled={!isReason(reason)}>Place the hold</Button>
        </div>
      </form>
    </Dialog>
  );
};
