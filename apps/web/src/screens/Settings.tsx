import { useQuery } from '@tanstack/react-query';
import { ReferralDueDays } from '../features/referrals/ReferralDueDays';
import { ClinicForm } from '../features/settings/ClinicForm';
import { ConsentTexts } from '../features/settings/ConsentTexts';
import { clinicQuery } from '../features/settings/queries';
import { ScopeSettings } from '../features/settings/ScopeSettings';
import { SettingsElsewhere } from '../features/settings/SettingsElsewhere';
import { urls } from '../lib/urls';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';
import { Loaded } from '../ui/states/Loaded';

export const Settings = () => (
  <Page title="Settings" width="reading" actions={<ButtonLink variant="default" to={urls.exports()}>Export the clinic</ButtonLink>}>
    <Loaded query={useQuery(clinicQuery)} label="Loading settings">
      {(clinic) => (
        <>
          <Section title="Clinic"><ClinicForm clinic={clinic} /></Section>
          <ReferralDueDays />
          <ScopeSettings />
          <Section title="Sign-in and safety rules"><SettingsElsewhere clinic={clinic} /></Section>
          <Section title="Records past their time" lead="Purged by two persons, or held."><ButtonLink variant="default" to={urls.retention()}>Open the list</ButtonLink></Section>
          <Section title="Consent text" lead="What patients read and sign at the end of their intake."><ConsentTexts mayPublish={clinic.can.change} first={clinic.defaultLanguage} /></Section>
        </>
      )}
    </Loaded>
  </Page>
);
