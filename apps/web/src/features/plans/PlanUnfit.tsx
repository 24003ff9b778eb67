// An active plan that what is known now no longer allows: which lines, and a way to each.
import { Button } from '@mantine/core';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import { jumpTo } from './plan-places';
import { modalityName } from './intervention-limits';
import type { Plan } from './plan-queries';
import styles from './plans.module.css';

const indexIn = (pointer: string): number => Number(/^\/interventions\/(\d+)/u.exec(pointer)?.[1] ?? -1);

export const PlanUnfit = ({ plan }: { readonly plan: Plan }) => {
  if (plan.unfit.length === 0) return null;
  const isStopped = plan.unfit.some(({ code }) => code !== 'pressure-above-ceiling' && code !== 'outside-clinic-scope');
  const isOfSettings = plan.unfit.every(({ code }) => code === 'outside-clinic-scope');
  return (
    <SeverityBanner level={isStopped ? 'clearance-needed' : 'modify'} title={isOfSettings ? 'this plan no longer fits what the clinic offers' : 'this plan no longer fits what is known now'}>
      <ul className={styles.unfit}>
        {plan.unfit.map(({ pointer, code, detail }) => {
          const line = plan.interventions[indexIn(pointer)];
          return (
            <li key={`${pointer}-${code}`}>
              <Button variant="subtle" size="compact-sm" onClick={() => jumpTo(pointer)}>{line === undefined ? 'Plan' : modalityName(line.modalityId)}</Button> {detail}
            </li>
          );
        })}
      </ul>
    </SeverityBanner>
  );
};
