// /i#token : the patient's form. No session, no shell, no router, no code of the staff area.
import { IntakeFlow } from '../features/intake-form/IntakeFlow';
import { IntakeTrouble } from '../features/intake-form/IntakeTrouble';
import { useLinkScope, useLinkToken } from '../features/intake-form/entry/link-token';
import { FormFailure } from '../features/intake-form/guard/FormFailure';
import { LanguageProvider } from '../features/intake-form/language/LanguageProvider';

const WithToken = ({ token }: { readonly token: string }) => {
  const scope = useLinkScope(token);
  return scope === undefined ? null : <IntakeFlow key={scope} token={token} scope={scope} />;
};

const Opened = () => {
  const token = useLinkToken();
  return token === undefined ? <IntakeTrouble problem="incomplete" /> : <WithToken token={token} />;
};

export const PatientIntake = () => (
  <LanguageProvider>
    <FormFailure><Opened /></FormFailure>
  </LanguageProvider>
);
