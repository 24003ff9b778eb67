import { Button } from '@mantine/core';
import { useState } from 'react';
import { InvitationTable } from '../features/people/InvitationTable';
import { InvitePerson } from '../features/people/InvitePerson';
import { PeopleTable } from '../features/people/PeopleTable';
import { SecondFactorRule } from '../features/people/SecondFactorRule';
import { useSession } from '../lib/session';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

export const People = () => {
  const { can } = useSession();
  const [inviting, setInviting] = useState(false);
  return (
    <Page
      title="People" lead="Who works here, in which role. The role decides what somebody sees and may sign."
      actions={can.managePeople ? <Button onClick={() => setInviting(true)}>Invite somebody</Button> : undefined}
    >
      <Section title="Members" flush><PeopleTable /></Section>
      {can.managePeople && <Section title="Invitations" flush><InvitationTable /></Section>}
      {can.managePeople && <Section title="Second step at sign-in"><SecondFactorRule /></Section>}
      {inviting && <InvitePerson onClose={() => setInviting(false)} />}
    </Page>
  );
};
