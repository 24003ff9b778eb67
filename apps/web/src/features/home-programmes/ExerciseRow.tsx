// One home exercise: closed it is its picture, name and dose; open it is edited. What is withheld and when to stop stand in it.
import { ActionIcon } from '@mantine/core';
import { exerciseDoseWords, exerciseFor, exerciseWordsIn, findExercise, stageNames, stopSignWords, type PlanStage } from '@legwork/clinical';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { ExerciseFigure } from '../../patient-page/ExerciseFigure';
import { DisclosureButton } from '../../ui/DisclosureButton';
import { ExerciseFields } from './ExerciseFields';
import { unusualFields } from './dose-names';
import type { ExerciseDraft } from './programme-queries';
import styles from './home.module.css';

interface ExerciseRowProps {
  readonly line: ExerciseDraft;
  readonly firedRules: readonly string[];
  readonly stage: PlanStage | undefined;
  readonly isOpen: boolean;
  readonly isEditable: boolean;
  readonly error: string | undefined;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<ExerciseDraft>) => void;
  readonly onRemove: () => void;
}

const sideWords = { left: 'left', right: 'right', both: 'each side' } as const;

/** Side, stage and dose in words; undefined parts are left out. */
const summaryOf = ({ side, phase, dose, note }: ExerciseDraft): string => [
  ...(side === null ? [] : [`On ${side === 'both' ? '' : 'the '}${sideWords[side]}.`]), ...(phase === null ? [] : [`In ${stageNames[phase]}.`]),
  ...exerciseDoseWords(dose, 'en'), ...(note === null || note.trim() === '' ? [] : [`“${note.trim()}”`]),
].join(' ');

export const ExerciseRow = ({ line, firedRules, stage, isOpen, isEditable, error, onToggle, onChange, onRemove }: ExerciseRowProps) => {
  const panel = useId();
  const exercise = findExercise(line.exerciseId);
  if (exercise === undefined) return null;
  const { name } = exerciseWordsIn.en[exercise.id];
  const isUnexplained = unusualFields(line.exerciseId, line.dose).length > 0 && (line.doseReason ?? '').trim() === '';
  const reasons = exerciseFor(exercise, { stage: line.phase ?? stage ?? 'settle', firedRules }).reasons;
  return (
    <li className={styles.exercise} data-open={isOpen || undefined}>
      <div className={styles.picture}><ExerciseFigure exerciseId={exercise.id} label={`${name}: how it begins and ends`} /></div>
      <div className={styles.fields}>
        <div className={styles.rowHead}>
          <h3><DisclosureButton isOpen={isOpen} panel={panel} onClick={onToggle}>{name}</DisclosureButton></h3>
          {isEditable && <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={onRemove}><IconTrash size={18} aria-hidden /></ActionIcon>}
        </div>
        {!isOpen && <p className={styles.quiet}>{summaryOf(line)}</p>}
        {!isOpen && isUnexplained && <p className={styles.invalid}>The dose needs a reason.</p>}
        {reasons.map(({ id, text, effect }) => <p key={id} className={effect === 'leave-out' ? styles.withheld : styles.quiet}>{effect === 'leave-out' ? 'Withheld from the patient: ' : 'With care: '}{text.en}</p>)}
        {error !== undefined && <p role="alert" className={styles.invalid}>{error}</p>}
        {isOpen && (
          <div id={panel} className={styles.fields}>
            <ExerciseFields name={name} line={line} isEditable={isEditable} onChange={onChange} />
            <p className={styles.quiet}>{stopSignWords(exercise, 'en').join(' ')}</p>
          </div>
        )}
      </div>
    </li>
  );
};
