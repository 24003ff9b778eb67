import { Link, useRouter } from '@tanstack/react-router';
import { IdentityFrame } from '../features/identity/IdentityFrame';
import { SignInForm } from '../features/identity/SignInForm';
import { hasClinic, type Session } from '../lib/session';
import { safeNext, urls } from '../lib/urls';
import { useUrlText } from '../lib/url-state';

export const SignIn = () => {
  const [next] = useUrlText('next');
  const router = useRouter();
  const goOn = (session: Session): void => {
    const href = hasClinic(session) ? safeNext(next) : urls.chooseClinic(safeNext(next));
    void router.navigate({ href, replace: true });
  };
  return (
    <IdentityFrame title="Sign in" footer={<Link to={urls.forgotPassword()}>Forgot your password?</Link>}>
      <SignInForm onSignedIn={goOn} />
    </IdentityFrame>
  );
};
