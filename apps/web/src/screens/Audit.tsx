import { AuditFilters } from '../features/audit/AuditFilters';
import { AuditTable } from '../features/audit/AuditTable';
import { useAuditFilter } from '../features/audit/use-audit-filter';
import { SaveTrail } from '../features/audit/SaveTrail';
import { VerifyTrail } from '../features/audit/VerifyTrail';
import { useSession } from '../lib/session';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

export const Audit = () => {
  const { can, clinic } = useSession();
  const state = useAuditFilter();
  return (
    <Page title="Audit" lead={`Who saw and changed what, and when (${clinic.timeZone} time). Nothing can be taken out or rewritten.`}>
      {can.readAudit && <VerifyTrail />}
      {can.readAudit && <AuditFilters state={state} />}
      <Section title="Entries" flush actions={can.readAudit && <SaveTrail filter={state.filter} />}><AuditTable filter={state.filter} /></Section>
    </Page>
  );
};
