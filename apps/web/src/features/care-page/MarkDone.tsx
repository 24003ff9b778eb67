// "I did it": one tap, then how much it hurt; what was marked today can be taken back.
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Scale0To10 } from '../../ui/forms/Scale0To10';
import type { CareExercise } from '../../patient-page/PatientPageView';
import type { Done } from './care-api';
import type { CareWords } from './care-words';
import type { Marks } from './use-marks';
import styles from './care.module.css';

interface MarkDoneProps {
  readonly exercise: CareExercise;
  readonly today: string;
  readonly marks: Marks;
  readonly words: CareWords;
}

export const MarkDone = ({ exercise, today, marks, words }: MarkDoneProps) => {
  const [isAsking, setAsking] = useState(false);
  const own = marks.done.filter(({ exerciseId, doneOn }) => exerciseId === exercise.exerciseId && doneOn === today);
  const finish = (pain: number | null): void => {
    marks.mark(exercise.exerciseId, pain);
    setAsking(false);
  };
  return (
    <div className={styles.mark}>
      <p role="status" className={styles.count}>{own.length > 0 && <><IconCheck size={18} aria-hidden /> {words.times(own.length, exercise.perDay)}</>}</p>
      {own.map((done: Done, at) => (
        <p key={done.id} className={styles.one}>
          <span>{at + 1}{done.pain === null ? '' : ` · ${words.pain(done.pain)}`}</span>
          <Button variant="subtle" size="compact-md" leftSection={<IconArrowBackUp size={18} aria-hidden />} aria-label={`${words.undo}: ${exercise.name} ${at + 1}`} onClick={() => marks.undo(done)}>{words.undo}</Button>
        </p>
      ))}
      {isAsking
        ? (
          <div className={styles.pain}>
            <Scale0To10 label={words.howMuch} value={undefined} lowLabel={words.noPain} highLabel={words.worstPain} onChange={finish} />
            <Button variant="subtle" onClick={() => finish(null)}>{words.skip}</Button>
          </div>
        )
        : <Button size="lg" fullWidth variant={own.length >= exercise.perDay ? 'default' : 'filled'} aria-label={`${own.length === 0 ? words.done : words.doneAgain}: ${exercise.name}`} onClick={() => setAsking(true)}>{own.length === 0 ? words.done : words.doneAgain}</Button>}
    </div>
  );
};
