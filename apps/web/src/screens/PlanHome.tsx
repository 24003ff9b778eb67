// The part of a plan that is done at home: programme, the patient's link, what came back, and the page as it is printed.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Adherence } from '../features/home-programmes/Adherence';
import { HomeProgramme } from '../features/home-programmes/HomeProgramme';
import { PagePreview } from '../features/home-programmes/PagePreview';
import { PatientLink } from '../features/home-programmes/PatientLink';
import { careQuery, type PlanCare, type Programme, type ProgrammePlan } from '../features/home-programmes/programme-queries';
import { LinkDialog } from '../features/intakes/LinkDialog';
import { clinicQuery } from '../features/settings/queries';
import type { Autosave } from '../lib/autosave/use-autosave';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';

interface PlanHomeProps {
  readonly plan: ProgrammePlan;
  readonly programme: Autosave<Programme>;
  /** Rules that fired for the patient. */
  readonly firedRules: readonly string[];
}

const WithCare = ({ plan, care }: { readonly plan: ProgrammePlan; readonly care: PlanCare }) => {
  const [link, setLink] = useState<{ readonly url: string; readonly expiresAt: string }>();
  const { data: clinic } = useQuery(clinicQuery);
  return (
    <>
      <PatientLink plan={plan} care={care} onLink={setLink} />
      <Adherence care={care} />
      <PagePreview plan={plan} care={care} phone={clinic?.phone ?? null} emergencyNumber={clinic?.emergencyNumber ?? ''} />
      <LinkDialog link={link} onClose={() => setLink(undefined)} />
    </>
  );
};

export const PlanHome = ({ plan, programme, firedRules }: PlanHomeProps) => {
  const query = useQuery(careQuery(plan.id));
  return (
    <>
      <HomeProgramme plan={plan} programme={programme} stage={query.data?.page.stage.id} firedRules={firedRules} />
      <Loaded query={query} label="Loading the patient’s page" loading={<LoadingState label="Loading the patient’s page" blocks={[120, 160]} />}>{(care) => <WithCare plan={plan} care={care} />}</Loaded>
    </>
  );
};
