// How to reach a person, and which reminders they want: what staff change on the telephone.
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Dialog } from '../../ui/dialog/Dialog';
import { Loaded } from '../../ui/states/Loaded';
import { ContactForm } from './ContactForm';
import { mailPreferencesQuery, patientQuery } from './queries';
import { ReminderWishes } from './ReminderWishes';
import styles from './patients.module.css';

const Reminders = ({ patientId, email }: { readonly patientId: string; readonly email: string | null }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.wishes}>
      <h3 id={id} className={styles.subtitle}>Reminders by e-mail</h3>
      {email === null && <p className={styles.quiet}>Without an e-mail address none is sent.</p>}
      <Loaded query={useQuery(mailPreferencesQuery(patientId))} label="Loading the reminders">{({ items }) => <ReminderWishes patientId={patientId} wishes={items} />}</Loaded>
    </section>
  );
};

const Content = ({ patientId }: { readonly patientId: string }) => (
  <Loaded query={useQuery(patientQuery(patientId))} label="Loading the details">
    {(patient) => (
      <div className={styles.form}>
        <ContactForm patient={patient} />
        <Reminders patientId={patientId} email={patient.email} />
      </div>
    )}
  </Loaded>
);

export const PatientDetails = ({ patientId, onClose }: { readonly patientId: string; readonly onClose: () => void }) => (
  <Dialog opened onClose={onClose} title="Details and reminders"><Content patientId={patientId} /></Dialog>
);
