// The course of one goal against its target, opened on demand.
import { Button } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { Suspense, useId, useState } from 'react';
import { todayIn } from '../../lib/dates';
import { useSession, useToday } from '../../lib/session';
import { later } from '../../ui/later/later';
import { LoadingState } from '../../ui/states/LoadingState';
import { measureOf, unitBeside } from './measures';
import type { Outcome, PlanGoal } from './plan-queries';
import type { GoalDraft } from './plan-values';
import styles from './plans.module.css';

const GoalGraph = later(async () => ({ default: (await import('../../ui/charts/GoalGraph')).GoalGraph }));

interface GoalCourseProps {
  readonly goal: GoalDraft;
  readonly known: PlanGoal;
  readonly outcomes: readonly Outcome[];
  /** When the plan was begun or agreed */
  readonly startedAt: string;
}

/** Scores have a history; what examinations measured shows its latest value here and all of them in the findings. */
const valuesOf = (goal: GoalDraft, known: PlanGoal, outcomes: readonly Outcome[]): { readonly on: string; readonly value: number }[] => {
  const scores = outcomes.flatMap(({ measureId, score, takenOn }) => (measureId === goal.measureId && score !== null ? [{ on: takenOn, value: score }] : []));
  if (scores.length > 0 || known.now === null || known.nowOn === null) return scores;
  return [{ on: known.nowOn, value: known.now }];
};

export const GoalCourse = ({ goal, known, outcomes, startedAt }: GoalCourseProps) => {
  const [isOpen, setOpen] = useState(false);
  const { clinic } = useSession();
  const today = useToday();
  const id = useId();
  const { name, unit, min, max } = measureOf(goal.measureId);
  return (
    <>
      <Button
        variant="subtle" size="compact-sm" leftSection={<IconChartLine size={16} aria-hidden />} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}
        aria-label={isOpen ? `Hide the course of ${name}` : `Show the course of ${name}`}
      >
        {isOpen ? 'Hide course' : 'Course'}
      </Button>
      <div id={id} className={styles.goalCourse} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<LoadingState label="Loading the course" blocks={[160]} />}>
            <GoalGraph
              name={name} unit={unitBeside(unit).trim()} range={goal.measureId === 'other' ? undefined : [min, max]} baseline={goal.baseline} target={goal.target}
              startedOn={todayIn(clinic.timeZone, new Date(startedAt))} targetOn={goal.targetOn} today={today} values={valuesOf(goal, known, outcomes)}
            />
          </Suspense>
        )}
      </div>
    </>
  );
};
