// One patient's record to take along.
import { ExportForm } from '../features/exports/ExportForm';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';

export const ExportRecord = () => {
  const patientId = useUrlParam('patientId');
  return (
    <Page
      title="Export record" documentTitle="Patient" width="reading" actions={<ButtonLink variant="default" to={urls.chart(patientId)}>Back to the chart</ButtonLink>}
      lead="The whole record as a PDF to read, as JSON, as a FHIR bundle for another system, with photographs and attachments. Each download is on the patient’s audit trail."
    >
      <Section title="The record"><ExportForm key={patientId} patientId={patientId} label="Prepare the record" /></Section>
    </Page>
  );
};
