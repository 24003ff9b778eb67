import { HeldRecords } from '../features/retention/HeldRecords';
import { PastRecords } from '../features/retention/PastRecords';
import { Purges } from '../features/retention/Purges';
import { isAdmin, useSession } from '../lib/session';
import { urls } from '../lib/urls';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

export const Retention = () => {
  if (!isAdmin(useSession())) return <Page title="Records past their time"><p>Owners and administrators of the clinic decide what becomes of old records.</p></Page>;
  return (
    <Page
      title="Records past their time" crumbs={[{ label: 'Settings', to: urls.settings() }]}
      lead="The law asks for a record to be kept for years, not for ever. Purging takes two persons: one asks, another confirms. A record under a legal hold stays."
    >
      <Section title="Past their time" flush><PastRecords /></Section>
      <Section title="Purges" flush><Purges /></Section>
      <Section title="Legal holds" flush><HeldRecords /></Section>
    </Page>
  );
};
