import { PasswordForm } from '../features/account/PasswordForm';
import { SecondFactorSection } from '../features/account/SecondFactorSection';
import { SessionsSection } from '../features/account/SessionsSection';
import { ApiTokens } from '../features/api-tokens/ApiTokens';
import { useSession } from '../lib/session';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

export const Account = () => {
  const { account, clinic } = useSession();
  return (
    <Page title="Your account" lead={account.email} width="reading">
      <Section title="Second step at sign-in"><SecondFactorSection /></Section>
      <Section title="Where you are signed in" lead="End what you do not recognise, and change your password."><SessionsSection /></Section>
      <Section title="Password" lead="Changing it signs out every other device and ends your access tokens."><PasswordForm email={account.email} /></Section>
      <Section title="Access tokens" lead="For programs that read charts over FHIR."><ApiTokens timeZone={clinic.timeZone} /></Section>
    </Page>
  );
};
