import { Suspense } from 'react';
import { IntakeRows } from '../features/chart/IntakeRows';
import { Outcomes } from '../features/chart/Outcomes';
import { Problem } from '../features/chart/Problem';
import type { Episode, FullChart } from '../features/chart/queries';
import { FactHighlights } from '../features/facts/FactHighlights';
import { MedicineList } from '../features/medicines/MedicineList';
import { later } from '../ui/later/later';
import { Section } from '../ui/page/Section';
import { LoadingState } from '../ui/states/LoadingState';

const ReasoningStrip = later(async () => ({ default: (await import('../features/reasoning/ReasoningStrip')).ReasoningStrip }));
const AuthorisedVisits = later(async () => ({ default: (await import('../features/authorisations/AuthorisedVisits')).AuthorisedVisits }));
const PlanCard = later(async () => ({ default: (await import('../features/chart/PlanCard')).PlanCard }));

interface PatientChartOverviewProps {
  readonly chart: FullChart;
  readonly episodes: readonly Episode[];
  readonly episodeId: string | undefined;
}

/** What a clinician reads before going in. */
export const PatientChartOverview = ({ chart, episodes, episodeId }: PatientChartOverviewProps) => (
  <>
    {chart.intakes.length > 0 && <Section title="Intake"><IntakeRows intakes={chart.intakes} mayReview /></Section>}
    <Section title="The problem"><Problem chart={chart} episodes={episodes} /></Section>
    <Section title="Kind of pain"><Suspense fallback={<LoadingState label="Loading kinds of pain" blocks={[84]} />}><ReasoningStrip patientId={chart.patient.id} episodeId={episodeId} /></Suspense></Section>
    <Section title="Medicines"><MedicineList patientId={chart.patient.id} medicines={chart.medicines} mayChange={chart.patient.can.recordFacts} /></Section>
    <Section title="What is there"><FactHighlights facts={chart.facts} /></Section>
    {chart.plan !== null && <Section title="Plan"><Suspense fallback={<LoadingState label="Loading plan" blocks={[96]} />}><PlanCard plan={chart.plan} brief /></Suspense></Section>}
    <Section title="Authorised visits"><Suspense fallback={<LoadingState label="Loading authorised visits" blocks={[64]} />}><AuthorisedVisits patientId={chart.patient.id} /></Suspense></Section>
    <Section title="Outcomes"><Outcomes patientId={chart.patient.id} /></Section>
  </>
);
