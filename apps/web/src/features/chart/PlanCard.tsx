// The active plan in short: phase, goals, what is done by whom, visits.
import { placeName, type Place } from '../../body-map/places';
import { formatDate, relativeDay } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import forms from '../../ui/forms/form.module.css';
import { ButtonLink } from '../../ui/links';
import type { Chart } from './queries';
import styles from './chart.module.css';

type Plan = NonNullable<Chart['plan']>;

const phaseNames: Readonly<Record<NonNullable<Plan['phase']>['phase'], string>> = { peace: 'PEACE', review72h: 'Review at 72 hours', love: 'LOVE', settle: 'Settle', build: 'Build up', return: 'Return', halted: 'Halted', done: 'Done' };

const where = ({ region, side }: Plan['interventions'][number]): string => placeName({ region, side } as Place).toLowerCase();

export const PlanCard = ({ plan, brief = false }: { readonly plan: Plan; readonly brief?: boolean }) => {
  const today = useToday();
  return (
    <>
      <div className={styles.noteHead}>
        <strong>{plan.title}</strong>
        <span className={styles.aside}>
          {plan.visitsPlanned === null ? `${plan.visitsDone} visits done` : `${plan.visitsDone} of ${plan.visitsPlanned} visits done`}
          {plan.frequency !== null && ` · ${plan.frequency.toLowerCase()}`}
          {plan.reviewOn !== null && ` · review ${plan.reviewOverdue ? 'overdue: ' : ''}${relativeDay(plan.reviewOn, today)}`}
        </span>
      </div>
      {plan.phase !== null && <p><strong>{phaseNames[plan.phase.phase]}, day {plan.phase.day}.</strong> {plan.phase.message}</p>}
      {plan.goals.length > 0 && (
        <ul className={styles.rows}>
          {plan.goals.map((goal) => (
            <li key={goal.id} className={styles.row}>
              <span>{goal.activity}</span>
              <span className={styles.aside}>{goal.measureName} {goal.baseline ?? '–'} → {goal.target ?? '–'}{goal.targetOn !== null && `, by ${formatDate(goal.targetOn)}`}</span>
            </li>
          ))}
        </ul>
      )}
      {!brief && plan.interventions.length > 0 && (
        <ul className={styles.rows}>
          {plan.interventions.map((intervention) => (
            <li key={intervention.id} className={styles.row}>
              <span>{intervention.modalityName}, {where(intervention)}</span>
              <span className={styles.aside}>{intervention.performerRole.replaceAll('-', ' ')}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={forms.buttons} data-print="hide"><ButtonLink to={urls.plan(plan.id)} variant="default" size="sm">Open plan</ButtonLink></div>
    </>
  );
};
