// A treatment plan: goals, the course of the injury, techniques; beside them the agreement, visits and versions.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useProgramme } from '../features/home-programmes/use-programme';
import { ChangesSinceSigned } from '../features/plan-versions/ChangesSinceSigned';
import { LastDone } from '../features/plan-versions/LastDone';
import { PatientAgreement } from '../features/plan-versions/PatientAgreement';
import { PlanVisits } from '../features/plan-versions/PlanVisits';
import { VersionHistory } from '../features/plan-versions/VersionHistory';
import { EndPlan } from '../features/plans/EndPlan';
import { GoalsSection } from '../features/plans/GoalsSection';
import { InterventionsSection } from '../features/plans/InterventionsSection';
import { PlanAgreement } from '../features/plans/PlanAgreement';
import { PlanConflict } from '../features/plans/PlanConflict';
import { PlanFactsSection } from '../features/plans/PlanFactsSection';
import { PlanUnfit } from '../features/plans/PlanUnfit';
import { PlanStatus } from '../features/plans/PlanStatus';
import { planPatientQuery, planQuery, planScreeningQuery, type Plan as PlanDetail } from '../features/plans/plan-queries';
import type { InterventionDraft } from '../features/plans/plan-values';
import { ProtocolSection } from '../features/plans/ProtocolSection';
import { partsState, usePlanParts, usePrepared } from '../features/plans/use-plan';
import { useClinicScope } from '../lib/clinic-scope';
import { useSession } from '../lib/session';
import { useUrlParam } from '../lib/url-state';
import { urls } from '../lib/urls';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';
import { SaveLine } from '../ui/states/SaveLine';
import { PlanActions, type PlanDialog } from './PlanActions';
import { PlanHome } from './PlanHome';
import styles from './Plan.module.css';

const TemplateDialog = lazy(async () => ({ default: (await import('../features/plans/TemplateDialog')).TemplateDialog }));
const PlanClearance = lazy(async () => ({ default: (await import('./PlanClearance')).PlanClearance }));
const ClinicTemplates = lazy(async () => ({ default: (await import('../features/plans/ClinicTemplates')).ClinicTemplates }));

const Whose = ({ patientId }: { readonly patientId: string }) => {
  const { data } = useQuery(planPatientQuery(patientId));
  return data === undefined ? null : <Link to={urls.chart(patientId)}><PersonName name={`${data.givenName} ${data.familyName}`} /></Link>;
};

const PlanPage = ({ plan }: { readonly plan: PlanDetail }) => {
  const { role } = useSession();
  const planner = role === 'physiotherapist' ? 'physiotherapist' : 'massage-therapist';
  const parts = usePlanParts(plan);
  const screening = useQuery(planScreeningQuery(plan.patientId, planner));
  const scope = useClinicScope();
  const [opened, setOpened] = useState<PlanDialog>();
  const [asked, setAsked] = useState<InterventionDraft>();
  const close = (): void => setOpened(undefined);
  const programme = useProgramme(plan);
  const prepare = usePrepared(parts, programme);
  return (
    <Page
      title={plan.title} documentTitle="Treatment plan" width="full" crumbs={[{ label: 'Patients', to: urls.patients() }, { label: 'Chart', to: urls.chart(plan.patientId) }]}
      lead={<span className={styles.lead}><PlanStatus status={plan.status} /> <Whose patientId={plan.patientId} /> <SaveLine state={partsState(parts)} /></span>}
      actions={<PlanActions plan={plan} onOpen={setOpened} />}
    >
      <PlanUnfit plan={plan} />
      <PlanConflict parts={parts} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <GoalsSection plan={plan} parts={parts} />
          <ProtocolSection plan={plan} parts={parts} screening={screening.data} prepare={prepare} />
          <InterventionsSection plan={plan} parts={parts} planner={planner} screening={screening.data} scope={scope} onAskFor={setAsked} under={(id) => <LastDone plan={plan} interventionId={id} />} />
          <PlanHome plan={plan} programme={programme} firedRules={screening.data?.fired.map(({ ruleId }) => ruleId) ?? []} />
        </div>
        <div className={styles.aside}>
          <PlanAgreement plan={plan} prepare={prepare} changes={<ChangesSinceSigned plan={plan} />} />
          <PatientAgreement plan={plan} />
          <PlanFactsSection plan={plan} parts={parts}><PlanVisits plan={plan} prepare={prepare} /></PlanFactsSection>
          <VersionHistory plan={plan} />
        </div>
      </div>
      {opened === 'end' && <EndPlan plan={plan} prepare={prepare} onClose={close} />}
      <Suspense>
        {opened === 'template' && <TemplateDialog plan={plan} parts={parts} planner={planner} screening={screening.data} scope={scope} onExercises={(added) => programme.change(({ exercises }) => ({ exercises: [...exercises, ...added(exercises)] }))} onClose={close} />}
        {asked !== undefined && screening.data !== undefined && <PlanClearance plan={plan} line={asked} screening={screening.data} onClose={() => setAsked(undefined)} />}
        {opened === 'templates' && <ClinicTemplates plan={plan} prepare={prepare} onClose={close} />}
      </Suspense>
    </Page>
  );
};

export const Plan = () => {
  const planId = useUrlParam('planId');
  const query = useQuery(planQuery(planId));
  if (query.data !== undefined) return <PlanPage key={planId} plan={query.data} />;
  return (
    <Page title="Treatment plan" width="full">
      <Loaded query={query} label="Loading the plan" loading={<LoadingState label="Loading the plan" blocks={[220, 320, 240]} />}>{() => null}</Loaded>
    </Page>
  );
};
