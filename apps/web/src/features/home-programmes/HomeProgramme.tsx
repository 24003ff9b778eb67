// The home programme of a plan: the exercises in their order, and where to add one.
import { Button } from '@mantine/core';
import { defaultExerciseDose, type PlanStage } from '@legwork/clinical';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Autosave } from '../../lib/autosave/use-autosave';
import { Section } from '../../ui/page/Section';
import { EmptyState } from '../../ui/states/EmptyState';
import { SaveLine } from '../../ui/states/SaveLine';
import { ExercisePicker } from './ExercisePicker';
import { ExerciseRow } from './ExerciseRow';
import type { ExerciseDraft, Programme, ProgrammePlan } from './programme-queries';
import styles from './home.module.css';

interface HomeProgrammeProps {
  readonly plan: ProgrammePlan;
  readonly programme: Autosave<Programme>;
  readonly stage: PlanStage | undefined;
  readonly firedRules: readonly string[];
}

export const HomeProgramme = ({ plan, programme, stage, firedRules }: HomeProgrammeProps) => {
  const [isPicking, setPicking] = useState(false);
  const [removals, setRemovals] = useState(0);
  const [opened, setOpened] = useState<number>();
  const { exercises } = programme.value;
  const change = (next: (before: readonly ExerciseDraft[]) => readonly ExerciseDraft[]): void => programme.change((before) => ({ exercises: next(before.exercises) }));
  const errorAt = (index: number): string | undefined => (programme.state.kind === 'refused' ? programme.state.problem.errors.find(({ pointer }) => pointer.startsWith(`/exercises/${index}/`))?.detail : undefined);
  const add = plan.can.edit ? <Button variant="default" size="compact-sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setPicking(true)}>Add exercise</Button> : undefined;
  return (
    <Section title="Home programme" actions={add} lead="What the patient does at home, with pictures, doses and when to stop.">
      <SaveLine state={programme.state} />
      {exercises.length === 0
        ? <EmptyState title="No home exercise yet">{plan.can.edit ? 'Add the first one: the patient sees it with its picture.' : ''}</EmptyState>
        : (
          <ol className={styles.exercises}>
            {exercises.map((line, index) => (
              <ExerciseRow
                key={`${removals}-${line.exerciseId}-${index}`} line={line} firedRules={firedRules} stage={stage} isOpen={opened === index} isEditable={plan.can.edit} error={errorAt(index)}
                onToggle={() => setOpened((before) => (before === index ? undefined : index))}
                onChange={(part) => change((before) => before.map((each, at) => (at === index ? { ...each, ...part } : each)))}
                onRemove={() => {
                  setRemovals((count) => count + 1);
                  setOpened(undefined);
                  change((before) => before.filter((_, at) => at !== index));
                }}
              />
            ))}
          </ol>
        )}
      {isPicking && (
        <ExercisePicker
          stage={stage} firedRules={firedRules} taken={exercises.map(({ exerciseId }) => exerciseId)} onClose={() => setPicking(false)}
          onAdd={({ id }) => {
            setOpened(exercises.length);
            change((before) => [...before, { exerciseId: id, side: null, dose: defaultExerciseDose(id), doseReason: null, phase: null, note: null }]);
            setPicking(false);
          }}
        />
      )}
    </Section>
  );
};
