// A person says what the words could not: which class it is, or that nothing depends on it, and how they know.
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { medicineClasses } from '@legwork/clinical';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { changeMedicine, NO_CONCERN, type ClassId, type Medicine } from './queries';
import styles from './medicines.module.css';

interface SettleMedicineProps {
  readonly patientId: string;
  readonly medicine: Medicine;
  readonly onClose: () => void;
}

const reasonLimit = 500;
const classChoices = medicineClasses.filter(({ id }) => id !== NO_CONCERN).map(({ id, label }) => ({ value: id, label }));

export const SettleMedicine = ({ patientId, medicine, onClose }: SettleMedicineProps) => {
  const client = useQueryClient();
  const [classId, setClassId] = useState<ClassId | ''>(medicine.classes[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [lacksReason, setLacksReason] = useState(false);
  const refresh = () => client.invalidateQueries({ queryKey: ['patients', patientId] });
  const settle = useMutation({
    mutationFn: () => changeMedicine(medicine, { classes: classId === '' ? [] : [classId], ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
    onError: (error) => (hasCode(error, 'stale-version') ? refresh() : undefined),
  });
  const chosen = medicineClasses.find(({ id }) => id === classId);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const open = classId === NO_CONCERN && reason.trim() === '';
    setLacksReason(open);
    if (!open && classId !== '') settle.mutate();
  };
  return (
    <Dialog opened onClose={onClose} title={`What is “${medicine.text}”?`}>
      <form className={styles.block} onSubmit={submit} noValidate>
        {medicine.askNext !== null && <p className={styles.ask}>{medicine.askNext}</p>}
        <NativeSelect
          label="Class" value={classId} onChange={(event) => setClassId(event.currentTarget.value as ClassId | '')} data-autofocus
          data={[{ value: '', label: 'Choose what it is' }, { value: NO_CONCERN, label: 'Of no concern: nothing depends on it' }, { group: 'Class', items: classChoices }]}
        />
        {chosen !== undefined && chosen.id !== NO_CONCERN && <p className={styles.quiet}>{chosen.whyItMatters}</p>}
        <Textarea
          label="How do you know?" description="What the label, the pharmacist or the patient said" autosize minRows={2} maxLength={reasonLimit}
          value={reason} onChange={(event) => setReason(event.currentTarget.value)} required={classId === NO_CONCERN} withAsterisk={classId === NO_CONCERN}
          error={lacksReason ? 'Say how you know that nothing depends on it.' : fieldError(settle.error, '/reason')}
        />
        {settle.isError && <p role="alert" className={styles.failure}>{sentenceFor(settle.error)}</p>}
        <div className={styles.buttons}>
          <Button type="submit" loading={settle.isPending} disabled={classId === ''}>Settle</Button>
          <Button variant="default" onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
};
