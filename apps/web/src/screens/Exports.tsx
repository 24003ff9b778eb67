import { ExportForm } from '../features/exports/ExportForm';
import { ExportHistory } from '../features/exports/ExportHistory';
import { useSession } from '../lib/session';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

export const Exports = () => {
  const { isOwner } = useSession();
  if (!isOwner) return <Page title="Export"><p>Only the owner of the clinic takes a copy of it along.</p></Page>;
  return (
    <Page title="Export" lead="One archive with everything: every record, file, note and line of the audit trail. Passwords stay behind. It restores into an empty installation with npm run restore.">
      <Section title="The whole clinic"><ExportForm label="Prepare the archive" /></Section>
      <Section title="Earlier exports" flush><ExportHistory /></Section>
    </Page>
  );
};
