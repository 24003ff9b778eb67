import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import { DateField } from '../../ui/forms/DateField';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { Section } from '../../ui/page/Section';
import type { Plan } from './plan-queries';
import type { PlanParts } from './use-plan';
import styles from './plans.module.css';

const mostVisits = 200;

interface PlanFactsSectionProps {
  readonly plan: Plan;
  readonly parts: PlanParts;
  /** What has become of them */
  readonly children: ReactNode;
}

/** How often, how many visits, and when to look again. */
export const PlanFactsSection = ({ plan, parts, children }: PlanFactsSectionProps) => {
  const { facts } = parts;
  const { title, frequency, visitsPlanned, reviewOn } = facts.value;
  const put = (part: Partial<typeof facts.value>): void => facts.change((before) => ({ ...before, ...part }));
  return (
    <div id="plan-facts" tabIndex={-1} className={styles.anchor}>
      <Section title="Visits and review">
        <div className={styles.form}>
          {plan.can.edit
            ? (
              <>
                <TextInput label="Title" value={title} maxLength={160} required error={title.trim() === '' ? 'A plan needs a title.' : undefined} onChange={(event) => put({ title: event.currentTarget.value })} />
                <TextInput label="Frequency" placeholder="Once a week for four weeks" value={frequency} maxLength={120} onChange={(event) => put({ frequency: event.currentTarget.value })} />
                <NumberStepper label="Visits planned" value={visitsPlanned ?? undefined} min={1} max={mostVisits} startAt={6} onChange={(count) => put({ visitsPlanned: count === undefined ? null : Math.round(count) })} />
                <DateField label="Review on" value={reviewOn ?? undefined} onChange={(day) => put({ reviewOn: day ?? null })} />
              </>
            )
            : <dl className={styles.facts}><dt>Frequency</dt><dd>{plan.frequency ?? '—'}</dd><dt>Review</dt><dd>{reviewOn === null ? '—' : formatDate(reviewOn)}</dd></dl>}
          {children}
        </div>
      </Section>
    </div>
  );
};
