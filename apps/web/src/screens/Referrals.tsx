import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { PatientPicker, type PickedPatient } from '../features/patient-picker/PatientPicker';
import { ReferralWorklist } from '../features/referrals/ReferralWorklist';
import { urls } from '../lib/urls';
import { Dialog } from '../ui/dialog/Dialog';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { NewReferral } from './ReferralNew';

export const Referrals = () => {
  const [isPicking, setPicking] = useState(false);
  const [patient, setPatient] = useState<PickedPatient>();
  const begin = (): void => setPicking(true);
  return (
    <Page
      title="Referrals" lead="Every loop closed, or visibly overdue." width="full"
      actions={<><ButtonLink to={urls.referralInbound()} variant="default">From a letter</ButtonLink><Button leftSection={<IconPlus size={18} aria-hidden />} onClick={begin}>New referral</Button></>}
    >
      <ReferralWorklist emptyAction={<Button variant="default" onClick={begin}>New referral</Button>} />
      <Dialog opened={isPicking} onClose={() => setPicking(false)} title="New referral: for whom?">
        <PatientPicker
          onPick={(picked) => {
            setPicking(false);
            setPatient(picked);
          }}
        />
      </Dialog>
      {patient !== undefined && <NewReferral key={patient.id} patientId={patient.id} opened onClose={() => setPatient(undefined)} />}
    </Page>
  );
};
