import { useQuery } from '@tanstack/react-query';
import { Difference } from './Difference';
import { planDifferenceQuery, planLifeQuery, type LivingPlan } from './life-queries';

/** Before a new version is signed: what it changes. */
export const ChangesSinceSigned = ({ plan }: { readonly plan: LivingPlan }) => {
  const { data: life } = useQuery({ ...planLifeQuery(plan), enabled: plan.changedSinceAgreed });
  const from = life?.signed?.id;
  const { data } = useQuery({ ...planDifferenceQuery(plan.id, from ?? '', undefined, plan.version), enabled: plan.changedSinceAgreed && from !== undefined });
  return data === undefined ? null : <Difference lines={data.lines} />;
};
