import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { IntakeList } from '../features/intakes/IntakeList';
import { RequestIntake } from '../features/intakes/RequestIntake';
import { PatientPicker, type PickedPatient } from '../features/patient-picker/PatientPicker';
import { Dialog } from '../ui/dialog/Dialog';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';

const NewIntake = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => {
  const [patient, setPatient] = useState<PickedPatient>();
  const close = (): void => {
    setPatient(undefined);
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={patient === undefined ? 'New intake: for whom?' : <>New intake for <PersonName name={patient.name} /></>}>
      {patient === undefined ? <PatientPicker onPick={setPatient} /> : <RequestIntake key={patient.id} patientId={patient.id} onDone={close} />}
    </Dialog>
  );
};

export const Intakes = () => {
  const [isNew, setNew] = useState(false);
  return (
    <Page
      title="Intakes" lead="From the request to the answers in the chart."
      actions={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew(true)}>New intake</Button>}
    >
      <IntakeList />
      <NewIntake opened={isNew} onClose={() => setNew(false)} />
    </Page>
  );
};
