import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { BrokenLink } from '../features/identity/BrokenLink';
import { IdentityFrame } from '../features/identity/IdentityFrame';
import { invitationQuery } from '../features/identity/invitation';
import { JoinForm } from '../features/identity/JoinForm';
import { useUrlToken } from '../features/identity/url-token';
import { roleNames } from '../lib/session';
import { urls } from '../lib/urls';
import { Loaded } from '../ui/states/Loaded';

const toSignIn = <Link to={urls.signIn()}>Sign in</Link>;

const Invitation = ({ token }: { readonly token: string }) => {
  const router = useRouter();
  const invitation = useQuery(invitationQuery(token));
  const { data } = invitation;
  return (
    <IdentityFrame
      title={data === undefined ? 'Your invitation' : `Join ${data.clinicName}`} footer={toSignIn}
      {...(data === undefined ? {} : { lead: `You are invited as ${roleNames[data.role].toLowerCase()}.` })}
    >
      <Loaded query={invitation} label="Reading your invitation">
        {(preview) => <JoinForm token={token} invitation={preview} onJoined={() => void router.navigate({ href: urls.home(), replace: true })} />}
      </Loaded>
    </IdentityFrame>
  );
};

export const AcceptInvitation = () => {
  const token = useUrlToken();
  return token === undefined
    ? <BrokenLink footer={toSignIn}>Open it again from the e-mail, or ask your clinic for a new invitation.</BrokenLink>
    : <Invitation key={token} token={token} />;
};
