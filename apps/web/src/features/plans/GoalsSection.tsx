import { Button, Select, TextInput } from '@mantine/core';
import { goalSuggestions, goalTarget } from '@legwork/clinical';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { DataTable, type Column } from '../../ui/DataTable';
import { Section } from '../../ui/page/Section';
import { EmptyState } from '../../ui/states/EmptyState';
import { ChangedNumber } from '../../ui/ChangedNumber';
import { addDays, formatDate } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { GoalRow } from './GoalRow';
import { GoalStatus } from './GoalStatus';
import { measureOf, unitBeside } from './measures';
import { outcomesQuery, type Plan, type PlanGoal } from './plan-queries';
import { replacedAt, withoutAt, type GoalDraft } from './plan-values';
import { rowErrors } from './row-errors';
import type { PlanParts } from './use-plan';
import styles from './plans.module.css';

const newGoal = (activity: string): GoalDraft => ({ activity, measureId: 'psfs', item: null, side: null, baseline: null, target: null, targetOn: null, note: null });
const usualWeeks = 8;
const daysPerWeek = 7;

/** A goal begins with an activity; a row without one is never saved. */
const NewGoal = ({ taken, onAdd }: { readonly taken: readonly string[]; readonly onAdd: (goal: GoalDraft) => void }) => {
  const today = useToday();
  const [activity, setActivity] = useState('');
  const suggestions = goalSuggestions.filter(({ activity: { en } }) => !taken.includes(en));
  const suggest = (id: string | null): void => {
    const found = suggestions.find((suggestion) => suggestion.id === id);
    if (found !== undefined) onAdd({ ...newGoal(found.activity.en), measureId: found.measureId, target: goalTarget(found.measureId, null) ?? null, targetOn: addDays(today, usualWeeks * daysPerWeek) });
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (activity.trim() === '') return;
    onAdd(newGoal(activity.trim()));
    setActivity('');
  };
  return (
    <form className={styles.newGoal} onSubmit={add}>
      <TextInput label="New goal" placeholder="Walk to work, climb stairs, kneel …" value={activity} maxLength={200} onChange={(event) => setActivity(event.currentTarget.value)} />
      <Button type="submit" variant="default" leftSection={<IconPlus size={18} aria-hidden />} disabled={activity.trim() === ''}>Add goal</Button>
      <Select
        label="Or a usual goal" placeholder="Choose one" data={suggestions.map(({ id, activity: { en } }) => ({ value: id, label: en }))} value={null} onChange={suggest}
        searchable maxDropdownHeight={280} nothingFoundMessage="Type it on the left"
      />
    </form>
  );
};

const measured = (value: number | null, goal: PlanGoal): string => (value === null ? '—' : `${value}${unitBeside(measureOf(goal.measureId).unit)}`);

const columns: readonly Column<PlanGoal>[] = [
  { key: 'activity', header: 'Activity', isName: true, cell: ({ activity }) => activity },
  { key: 'measure', header: 'Measure', cell: ({ measureId }) => measureOf(measureId).name },
  { key: 'baseline', header: 'Baseline', align: 'end', cell: (goal) => measured(goal.baseline, goal) },
  { key: 'now', header: 'Now', align: 'end', cell: (goal) => (goal.now === null || goal.baseline === null ? measured(goal.now, goal) : <ChangedNumber before={goal.baseline} now={goal.now} />) },
  { key: 'target', header: 'Target', align: 'end', cell: (goal) => measured(goal.target, goal) },
  { key: 'by', header: 'By', cell: ({ targetOn }) => (targetOn === null ? '—' : <span className={styles.day}>{formatDate(targetOn)}</span>) },
  { key: 'status', header: 'Status', cell: ({ status }) => <GoalStatus status={status} /> },
];

export const GoalsSection = ({ plan, parts }: { readonly plan: Plan; readonly parts: PlanParts }) => {
  const outcomes = useQuery(outcomesQuery(plan.patientId));
  const { goals } = parts;
  // Rows have no lasting id; after a removal they are drawn anew, so that no field keeps the text of the row before it.
  const [removals, setRemovals] = useState(0);
  const change = (next: (before: readonly GoalDraft[]) => readonly GoalDraft[]): void => goals.change((before) => ({ goals: next(before.goals) }));
  const errors = rowErrors(goals.state, 'goals');
  if (!plan.can.edit) {
    return <Section title="Goals" flush><DataTable caption="Goals of this plan" columns={columns} rows={plan.goals} rowKey={({ id }) => id} empty={<EmptyState title="No goals" />} /></Section>;
  }
  return (
    <div id="plan-goals" tabIndex={-1} className={styles.anchor}>
      <Section title="Goals" lead="What the patient wants to do again, how it is measured, and by when.">
        {goals.value.goals.length > 0 && (
          <ol className={styles.rows}>
            {goals.value.goals.map((goal, index) => (
              <GoalRow
                key={`${removals}-${index}`} index={index} goal={goal} known={plan.goals[index]?.measureId === goal.measureId ? plan.goals[index] : undefined} outcomes={outcomes.data?.items ?? []} patientId={plan.patientId} startedAt={plan.activatedAt ?? plan.createdAt}
                errorAt={(field) => errors[`${index}/${field}`]} onChange={(part) => change((before) => replacedAt(before, index, part))} onRemove={() => {
                  setRemovals((count) => count + 1);
                  change((before) => withoutAt(before, index));
                }}
              />
            ))}
          </ol>
        )}
        <NewGoal taken={goals.value.goals.map(({ activity }) => activity)} onAdd={(goal) => change((before) => [...before, goal])} />
      </Section>
    </div>
  );
};
