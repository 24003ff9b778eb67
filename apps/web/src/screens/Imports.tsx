import { ImportDesk } from '../features/imports/ImportDesk';
import { ImportHistory } from '../features/imports/ImportHistory';
import { useSession } from '../lib/session';
import { urls } from '../lib/urls';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

export const Imports = () => {
  const { can } = useSession();
  return (
    <Page title="Import" actions={can.importRecords && <ButtonLink variant="default" to={urls.peopleImport()}>People from a table</ButtonLink>} lead="Records from elsewhere enter the charts and are screened at once. A file is in whole, or not at all; reading it twice changes nothing.">
      {can.importRecords && <ImportDesk />}
      <Section title="Earlier imports" flush><ImportHistory /></Section>
    </Page>
  );
};
