import { IconMapQuestion } from '@tabler/icons-react';
import { urls } from '../lib/urls';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { EmptyState } from '../ui/states/EmptyState';

export const NotFound = () => (
  <Page title="Page not found" width="reading">
    <EmptyState Icon={IconMapQuestion} title="There is nothing at this address" action={<ButtonLink to={urls.home()} variant="default">To the start page</ButtonLink>}>
      The link may be old, or a part of it was cut off.
    </EmptyState>
  </Page>
);
