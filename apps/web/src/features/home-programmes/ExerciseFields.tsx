// What is written of one home exercise: dose, the reason of an unusual one, side, stage and a word for the patient.
import { NativeSelect, TextInput } from '@mantine/core';
import { exerciseDoseFields, planStages, stageNames } from '@legwork/clinical';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { doseNames, doseUnits, unusualFields } from './dose-names';
import type { ExerciseDraft } from './programme-queries';
import styles from './home.module.css';

interface ExerciseFieldsProps {
  readonly name: string;
  readonly line: ExerciseDraft;
  readonly isEditable: boolean;
  readonly onChange: (part: Partial<ExerciseDraft>) => void;
}

const sides = [{ value: '', label: 'No side' }, { value: 'left', label: 'Left' }, { value: 'right', label: 'Right' }, { value: 'both', label: 'Each side' }];
const phases = [{ value: '', label: 'Every stage' }, ...planStages.map((value) => ({ value, label: stageNames[value] }))];
const sideOf = (value: string): ExerciseDraft['side'] => (value === 'left' || value === 'right' || value === 'both' ? value : null);

export const ExerciseFields = ({ name, line, isEditable, onChange }: ExerciseFieldsProps) => {
  const unusual = unusualFields(line.exerciseId, line.dose);
  return (
    <>
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
    </>
  );
};
