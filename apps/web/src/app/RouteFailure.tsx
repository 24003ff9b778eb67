// The error boundary of every route: one broken screen leaves the shell and the other screens working.
import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '../ui/states/ErrorState';
import { Page } from '../ui/page/Page';

/** After a release the old page asks for files that are gone; a reload brings the new ones. */
const isMissingCode = (error: unknown): boolean => error instanceof Error && /dynamically imported module|module script failed|Failed to fetch/i.test(error.message);

export const RouteFailure = ({ error, reset }: ErrorComponentProps) => {
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
