// The fields of a home exercise's dose, as clinicians call them.
import { exerciseDoseFields, type ExerciseDoseField } from '@legwork/clinical';

export const doseNames: Readonly<Record<ExerciseDoseField['param'], string>> = {
  sets: 'Sets', reps: 'Repetitions', holdSeconds: 'Hold', minutes: 'Minutes', perDay: 'Times a day', daysPerWeek: 'Days a week', painCeiling: 'Pain up to',
};

export const doseUnits: Readonly<Record<ExerciseDoseField['unit'], string>> = { count: '', s: 's', min: 'min', 'per day': '', 'per week': '', 'of 10': 'of 10' };

/** Fields outside the usual range: allowed with a reason. */
export const unusualFields = (exerciseId: string, dose: Readonly<Record<string, number>>): readonly string[] =>
  exerciseDoseFields(exerciseId).flatMap(({ param, min, max }) => {
    const value = dose[param];
    return value === undefined || (value >= min && value <= max) ? [] : [`${doseNames[param]} ${value} is outside the usual ${min} to ${max}.`];
  });
