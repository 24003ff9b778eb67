// What the person takes, in their own words, with the class each entry was read as; what is unclear is settled here.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { later } from '../../ui/later/later';
import { ActionMenu } from '../../ui/menu/ActionMenu';
import { notify } from '../../ui/notices/notify';
import { MedicineReading } from './MedicineReading';
import { changeMedicine, isUnclear, type Medicine, type MedicineChange } from './queries';
import styles from './medicines.module.css';

const AddMedicine = later(async () => ({ default: (await import('./AddMedicine')).AddMedicine }));
const SettleMedicine = later(async () => ({ default: (await import('./SettleMedicine')).SettleMedicine }));

interface MedicineListProps {
  readonly patientId: string;
  readonly medicines: readonly Medicine[];
  readonly mayChange: boolean;
}

export const MedicineList = ({ patientId, medicines, mayChange }: MedicineListProps) => {
  const client = useQueryClient();
  const today = useToday();
  const [settling, setSettling] = useState<Medicine>();
  const [adding, setAdding] = useState(false);
  const change = useMutation({
    mutationFn: ({ medicine, body }: { readonly medicine: Medicine; readonly body: MedicineChange }) => changeMedicine(medicine, body),
    onError: (error) => notify(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['patients', patientId] }),
  });
  const shown = medicines.filter(({ status }) => status !== 'entered-in-error').sort((a, b) => Number(isUnclear(b)) - Number(isUnclear(a)) || Number(a.status === 'past') - Number(b.status === 'past'));
  return (
    <div className={styles.block}>
      {shown.length === 0 && <p className={styles.quiet}>No medicines on record.</p>}
      <ul className={styles.list}>
        {shown.map((medicine) => (
          <li key={medicine.id} className={styles.medicine} data-past={medicine.status === 'past' || undefined}>
            <span className={styles.text}>{medicine.text}</span>
            <MedicineReading medicine={medicine} />
            {mayChange && (
              <span className={styles.ways} data-print="hide">
                {isUnclear(medicine) && <Button variant="default" size="compact-md" onClick={() => setSettling(medicine)}>Settle</Button>}
                <ActionMenu
                  label={`More for ${medicine.text}`}
                  actions={[
                    ...(medicine.status === 'past' ? [{ id: 'again', label: 'Taken again', run: () => change.mutate({ medicine, body: { status: 'current', stoppedOn: null } }) }] : [{ id: 'stop', label: 'Stopped', run: () => change.mutate({ medicine, body: { status: 'past', stoppedOn: today } }) }]),
                    { id: 'class', label: 'Change the class', run: () => setSettling(medicine) },
                    { id: 'error', label: 'Entered in error', run: () => change.mutate({ medicine, body: { status: 'entered-in-error' } }) },
                  ]}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayChange && !adding && <div data-print="hide"><Button variant="default" size="sm" onClick={() => setAdding(true)}>Add medicine</Button></div>}
      <Suspense fallback={null}>
        {adding && <AddMedicine patientId={patientId} onDone={() => setAdding(false)} />}
        {settling !== undefined && <SettleMedicine key={settling.id} patientId={patientId} medicine={settling} onClose={() => setSettling(undefined)} />}
      </Suspense>
    </div>
  );
};
