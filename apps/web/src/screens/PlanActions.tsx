// What can be done with a whole plan. A phone has room for one button: the others stand in a menu beside it.
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Plan } from '../features/plans/plan-queries';
import { urls } from '../lib/urls';
import { classNames } from '../ui/class-names';
import { ButtonLink } from '../ui/links';
import { ActionMenu } from '../ui/menu/ActionMenu';
import styles from './Plan.module.css';

export type PlanDialog = 'end' | 'template' | 'templates';

interface PlanActionsProps {
  readonly plan: Plan;
  readonly onOpen: (dialog: PlanDialog) => void;
}

type ActionKey = PlanDialog | 'discharge';

const names: Readonly<Record<ActionKey, string>> = { template: 'Begin with a template', templates: 'Clinic’s templates …', discharge: 'Discharge summary', end: 'End plan …' };

/** Before anything is planned the template comes first, later the way out of care does. */
const mainOf = (plan: Plan, keys: readonly ActionKey[]): ActionKey | undefined =>
  (plan.interventions.length > 0 && keys.includes('discharge') ? 'discharge' : keys[0]);

export const PlanActions = ({ plan, onOpen }: PlanActionsProps) => {
  const navigate = useNavigate();
  const offered: Readonly<Record<ActionKey, boolean>> = { template: plan.can.edit, templates: plan.can.activate, discharge: plan.activatedAt !== null, end: plan.can.complete };
  const keys = (Object.keys(names) as ActionKey[]).filter((key) => offered[key]);
  const main = mainOf(plan, keys);
  const rest = keys.filter((key) => key !== main);
  return (
    <>
      {keys.map((key) => {
        const className = classNames(key !== main && styles.roomy);
        return key === 'discharge'
          ? <ButtonLink key={key} variant="default" className={className} to={urls.planDischarge(plan.id)}>{names[key]}</ButtonLink>
          : <Button key={key} variant={key === 'template' && plan.interventions.length === 0 ? 'filled' : 'default'} className={className} onClick={() => onOpen(key)}>{names[key]}</Button>;
      })}
      {rest.length > 0 && (
        <div className={styles.narrow}>
          <ActionMenu
            label="More for this plan" text="More"
            actions={rest.map((key) => ({ id: key, label: names[key], run: () => (key === 'discharge' ? void navigate({ to: urls.planDischarge(plan.id) }) : onOpen(key)) }))}
          />
        </div>
      )}
    </>
  );
};
