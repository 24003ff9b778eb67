import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PaperChooser } from '../features/attachments/PaperChooser';
import { addAttachment } from '../features/attachments/queries';
import { ContactField } from '../features/contacts/ContactField';
import { PatientPicker, type PickedPatient } from '../features/patient-picker/PatientPicker';
import { NewPatientForm } from '../features/patients/NewPatientForm';
import { InboundReferralForm } from '../features/referral-letters/InboundReferralForm';
import { urls } from '../lib/urls';
import { Dialog } from '../ui/dialog/Dialog';
import { Page } from '../ui/page/Page';
import styles from './ReferralInbound.module.css';

const ChoosePatient = ({ onPick }: { readonly onPick: (patient: PickedPatient) => void }) => {
  const [isCreating, setCreating] = useState(false);
  return (
    <div className={styles.patient}>
      <PatientPicker onPick={onPick} />
      <div><Button variant="default" onClick={() => setCreating(true)}>New patient</Button></div>
      <Dialog opened={isCreating} onClose={() => setCreating(false)} title="New patient">
        <NewPatientForm
          onCreated={({ id, givenName, familyName }) => {
            setCreating(false);
            onPick({ id, name: `${givenName} ${familyName}` });
          }}
        />
      </Dialog>
    </div>
  );
};

/** A referral that came by post, fax or hand: photographed or uploaded, and typed in. */
export const ReferralInbound = () => {
  const navigate = useNavigate();
  return (
    <Page title="Inbound referral" lead="From its letter to the board, in one go." width="reading" crumbs={[{ label: 'Referrals', to: urls.referrals('inbound') }]}>
      <InboundReferralForm
        PartyField={ContactField}
        choosePatient={(onPick) => <ChoosePatient onPick={onPick} />}
        choosePaper={(file, onChoose) => <PaperChooser label="Letter" file={file} onChoose={onChoose} />}
        keepPaper={(referralId, file, { source, datedOn }, key) => addAttachment(referralId, { kind: 'referral-letter', ...(source !== '' && { source }), ...(datedOn !== null && { datedOn }) }, file, key)}
        onDone={(id) => void navigate({ to: urls.referral(id) })}
      />
    </Page>
  );
};
