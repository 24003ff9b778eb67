import { NewPatientForm } from '../features/patients/NewPatientForm';
import { urls } from '../lib/urls';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

export const NewPatient = () => (
  <Page title="New patient" width="reading" crumbs={[{ label: 'Patients', to: urls.patients() }]}>
    <Section title="Who it is"><NewPatientForm /></Section>
  </Page>
);
