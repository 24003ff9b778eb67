// /i#token : the patient's form. No session, no shell, no code of the staff area.
import { BrokenLink, IntakeFlow } from '../features/intake-form/IntakeFlow';
import { useLinkScope, useLinkToken } from '../features/intake-form/entry/link-token';
import { LoadingState } from '../ui/states/LoadingState';

const WithToken = ({ token }: { readonly token: string }) => {
  const scope = useLinkScope(token);
  return scope === undefined ? <LoadingState label="Opening your form" blocks={[32, 80, 56]} /> : <IntakeFlow key={scope} token={token} scope={scope} />;
};

export const PatientIntake = () => {
  const token = useLinkToken();
  return token === undefined ? <BrokenLink isIncomplete /> : <WithToken token={token} />;
};
