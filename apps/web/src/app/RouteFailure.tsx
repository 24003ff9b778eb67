// The error boundary of every route: one broken screen leaves the shell and the other screens working.
import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onReachable, probe } from '../lib/online';
import { UnfetchedCode } from '../lib/unfetched-code';
import { ErrorState } from '../ui/states/ErrorState';
import { Page } from '../ui/page/Page';
import { StateBlock } from '../ui/states/StateBlock';

/** After a release the old page asks for files that are gone; a reload brings the new ones. */
const isMissingCode = (error: unknown): boolean => error instanceof Error && /dynamically imported module|module script failed|Failed to fetch/i.test(error.message);

/** Never reloaded without a connection: the browser would put its own page in the place of this one. */
const CutOff = () => {
  useEffect(() => onReachable(() => window.location.reload()), []);
  return (
    <Page title="This page is not on this device yet" width="reading">
      <StateBlock Icon={IconCloudOff} title="No connection" role="alert" action={<Button variant="default" onClick={() => void probe()}>Try again</Button>}>
        It opens when the connection is back. What you typed elsewhere is kept on this device.
      </StateBlock>
    </Page>
  );
};

export const RouteFailure = (failure: ErrorComponentProps) => (failure.error instanceof UnfetchedCode ? <CutOff /> : <Failed {...failure} />);

const Failed = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  const retry = (): void => {
    if (isMissingCode(error)) {
      window.location.reload();
      return;
    }
    reset();
    void router.invalidate();
  };
  return (
    <Page title="This page did not open" width="reading">
      <ErrorState error={error} title="Something went wrong" onRetry={retry} action={<Button variant="default" onClick={retry}>Try again</Button>} />
    </Page>
  );
};
