// Choosing home exercises: by part of the body, those of the stage first, each with its picture.
import { Button, NativeSelect } from '@mantine/core';
import { exerciseFor, exercises, exerciseWordsIn, type Exercise, type ExerciseArea, type PlanStage } from '@legwork/clinical';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog/Dialog';
import { ExerciseFigure } from '../../patient-page/ExerciseFigure';
import styles from './home.module.css';

const areas: readonly { readonly value: ExerciseArea; readonly label: string }[] = [
  { value: 'low-back', label: 'Low back' }, { value: 'hip', label: 'Hip' }, { value: 'knee', label: 'Knee' }, { value: 'ankle-foot', label: 'Ankle and foot' }, { value: 'whole-body', label: 'Whole body' },
];

interface ExercisePickerProps {
  readonly stage: PlanStage | undefined;
  readonly firedRules: readonly string[];
  readonly taken: readonly string[];
  readonly onAdd: (exercise: Exercise) => void;
  readonly onClose: () => void;
}

export const ExercisePicker = ({ stage, firedRules, taken, onAdd, onClose }: ExercisePickerProps) => {
  const [area, setArea] = useState<ExerciseArea>('low-back');
  const suits = ({ stages }: Exercise): boolean => stage === undefined || stages.includes(stage);
  const shown = exercises.filter((each) => each.area === area).toSorted((one, other) => Number(suits(other)) - Number(suits(one)) || one.level - other.level);
  return (
    <Dialog opened onClose={onClose} title="Add a home exercise">
      <NativeSelect label="Part of the body" data={[...areas]} value={area} onChange={(event) => setArea(areas.find(({ value }) => value === event.currentTarget.value)?.value ?? 'low-back')} />
      <ul className={styles.choices}>
        {shown.map((exercise) => {
          const { name } = exerciseWordsIn.en[exercise.id];
          const why = exerciseFor(exercise, { stage: stage ?? 'settle', firedRules }).reasons.filter(({ effect }) => effect === 'leave-out');
          return (
            <li key={exercise.id} className={styles.choice}>
              <ExerciseFigure exerciseId={exercise.id} label="" />
              <p><strong>{name}</strong> <span className={styles.quiet}>Level {exercise.level}{suits(exercise) ? '' : ' · another stage'}</span></p>
              {why.map(({ id, text }) => <p key={id} className={styles.withheld}>{text.en}</p>)}
              <Button size="compact-md" variant="default" disabled={taken.includes(exercise.id)} aria-label={`Add ${name}`} onClick={() => onAdd(exercise)}>{taken.includes(exercise.id) ? 'In the programme' : 'Add'}</Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
};
