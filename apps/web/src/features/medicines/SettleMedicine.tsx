// A person says what the lexicon could not: which class it is, or that none matters here.
import { Button, NativeSelect } from '@mantine/core';
import { medicineClasses } from '@legwork/clinical';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasCode, sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { changeMedicine, type ClassId, type Medicine } from './queries';
import styles from './medicines.module.css';

interface SettleMedicineProps {
  readonly patientId: string;
  readonly medicine: Medicine;
  readonly onClose: () => void;
}

export const SettleMedicine = ({ patientId, medicine, onClose }: SettleMedicineProps) => {
  const client = useQueryClient();
  const [classId, setClassId] = useState<ClassId | ''>(medicine.classes[0]?.id ?? '');
  const refresh = () => client.invalidateQueries({ queryKey: ['patients', patientId] });
  const settle = useMutation({
    mutationFn: (classes: ClassId[]) => changeMedicine(medicine, { classes }),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
    onError: (error) => (hasCode(error, 'stale-version') ? refresh() : undefined),
  });
  const chosen = medicineClasses.find(({ id }) => id === classId);
  return (
    <Dialog opened onClose={onClose} title={`What is “${medicine.text}”?`}>
      <div className={styles.block}>
        {medicine.askNext !== null && <p>{medicine.askNext}</p>}
        <NativeSelect
          label="Class" value={classId} onChange={(event) => setClassId(event.currentTarget.value as ClassId | '')} data-autofocus
          data={[{ value: '', label: 'Choose a class' }, ...medicineClasses.map(({ id, label }) => ({ value: id, label }))]}
        />
        {chosen !== undefined && <p className={styles.quiet}>{chosen.whyItMatters}</p>}
        {settle.isError && <p role="alert" className={styles.failure}>{sentenceFor(settle.error)}</p>}
        <div className={styles.buttons}>
          <Button loading={settle.isPending} disabled={classId === ''} onClick={() => { if (classId !== '') settle.mutate([classId]); }}>It is of this class</Button>
          <Button variant="default" loading={settle.isPending} onClick={() => settle.mutate([])}>Not relevant for treatment</Button>
        </div>
      </div>
    </Dialog>
  );
};
