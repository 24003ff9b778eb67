// One home exercise: picture, dose, side, stage and a word for the patient; when to stop stands beside it.
import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { exerciseDoseFields, exerciseFor, exerciseWordsIn, findExercise, planStages, stageNames, stopSignWords, type PlanStage } from '@legwork/clinical';
import { IconTrash } from '@tabler/icons-react';
import { ExerciseFigure } from '../../patient-page/ExerciseFigure';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { doseNames, doseUnits, unusualFields } from './dose-names';
import type { ExerciseDraft } from './programme-queries';
import styles from './home.module.css';

interface ExerciseRowProps {
  readonly line: ExerciseDraft;
  readonly firedRules: readonly string[];
  readonly stage: PlanStage | undefined;
  readonly isEditable: boolean;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<ExerciseDraft>) => void;
  readonly onRemove: () => void;
}

const sides = [{ value: '', label: 'No side' }, { value: 'left', label: 'Left' }, { value: 'right', label: 'Right' }, { value: 'both', label: 'Each side' }];
const phases = [{ value: '', label: 'Every stage' }, ...planStages.map((value) => ({ value, label: stageNames[value] }))];
const sideOf = (value: string): ExerciseDraft['side'] => (value === 'left' || value === 'right' || value === 'both' ? value : null);

export const ExerciseRow = ({ line, firedRules, stage, isEditable, error, onChange, onRemove }: ExerciseRowProps) => {
  const exercise = findExercise(line.exerciseId);
  if (exercise === undefined) return null;
  const { name } = exerciseWordsIn.en[exercise.id];
  const unusual = unusualFields(line.exerciseId, line.dose);
  const reasons = exerciseFor(exercise, { stage: line.phase ?? stage ?? 'settle', firedRules }).reasons;
  return (
    <li className={styles.exercise}>
      <div className={styles.picture}><ExerciseFigure exerciseId={exercise.id} label={`${name}: how it begins and ends`} /></div>
      <div className={styles.fields}>
        <div className={styles.rowHead}>
          <h3>{name}</h3>
          {isEditable && <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={onRemove}><IconTrash size={18} aria-hidden /></ActionIcon>}
        </div>
        {reasons.map(({ id, text, effect }) => <p key={id} className={effect === 'leave-out' ? styles.withheld : styles.quiet}>{effect === 'leave-out' ? 'Withheld from the patient: ' : 'With care: '}{text.en}</p>)}
        <fieldset className={styles.dose} disabled={!isEditable} aria-label={`Dose of ${name}`}>
          {exerciseDoseFields(line.exerciseId).map(({ param, unit, step, hardMin, hardMax }) => (
            <NumberStepper
              key={param} label={doseNames[param]} value={line.dose[param]} min={hardMin} max={hardMax} step={step} {...(doseUnits[unit] !== '' && { unit: doseUnits[unit] })}
              onChange={(value) => value !== undefined && onChange({ dose: { ...line.dose, [param]: value } })}
            />
          ))}
        </fieldset>
        {unusual.length > 0 && (
          <TextInput
            label="Why this dose" required maxLength={500} description={unusual.join(' ')} value={line.doseReason ?? ''} disabled={!isEditable} error={(line.doseReason ?? '').trim() === '' ? 'A dose outside the usual range needs a reason.' : undefined}
            onChange={(event) => onChange({ doseReason: event.currentTarget.value })}
          />
        )}
        <div className={styles.pair}>
          <NativeSelect label="Side" data={sides} value={line.side ?? ''} disabled={!isEditable} onChange={(event) => onChange({ side: sideOf(event.currentTarget.value) })} />
          <NativeSelect label="Stage" data={phases} value={line.phase ?? ''} disabled={!isEditable} onChange={(event) => onChange({ phase: planStages.find((each) => each === event.currentTarget.value) ?? null })} />
          <TextInput label="Note to the patient" maxLength={300} value={line.note ?? ''} disabled={!isEditable} onChange={(event) => onChange({ note: event.currentTarget.value })} />
        </div>
        <p className={styles.quiet}>{stopSignWords(exercise, 'en').join(' ')}</p>
        {error !== undefined && <p role="alert" className={styles.invalid}>{error}</p>}
      </div>
    </li>
  );
};
