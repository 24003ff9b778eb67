// What the clinician sees today, held against the criteria at once; the move itself is always a person's decision.
import { Button, Textarea } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, type Icon as TablerIcon } from '@tabler/icons-react';
import type { PeaceAndLoveDay } from '@legwork/clinical';
import { useState } from 'react';
import { addDays } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Problem } from '../../lib/api';
import { DateField } from '../../ui/forms/DateField';
import { Scale0To10 } from '../../ui/forms/Scale0To10';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { courseWith, movesFrom, type Criteria, type Move } from './course';
import { confirmMove, type Plan } from './plan-queries';
import styles from './protocol.module.css';

type Criterion = PeaceAndLoveDay['criteriaToMove'][number];

const looks: Readonly<Record<Criterion['state'], { readonly word: string; readonly Icon: TablerIcon }>> = {
  met: { word: 'Met', Icon: IconCircleCheck }, 'not-met': { word: 'Not met', Icon: IconCircleX }, unknown: { word: 'Not known', Icon: IconCircleDashed },
};

const yesNo = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;

const YesNo = ({ label, value, onChange }: { readonly label: string; readonly value: boolean | null | undefined; readonly onChange: (value: boolean) => void }) => (
  <SegmentedChoice label={label} options={yesNo} value={value === undefined || value === null ? undefined : value ? 'yes' : 'no'} onChange={(chosen) => onChange(chosen === 'yes')} />
);

interface MoveFormProps {
  readonly plan: Plan;
  /** Sends what is waiting and answers the version the move is made on */
  readonly prepare: () => Promise<number>;
}

export const MoveForm = ({ plan, prepare }: MoveFormProps) => {
  const today = useToday();
  const [criteria, setCriteria] = useState<Criteria>({});
  const [on, setOn] = useState<string | undefined>(today);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const course = courseWith(plan, criteria, today);
  if (course === undefined) return null;
  const moves = movesFrom(course);
  const needsReason = moves.some((move) => move.needsReason);
  const put = (part: Criteria): void => setCriteria((before) => ({ ...before, ...part }));

  const confirm = async ({ to }: Move): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const version = await prepare();
      await confirmMove(plan.id, version, { kind: 'move', toPhase: to, criteria, happenedOn: on ?? today, ...(reason.trim().length < 3 ? {} : { reason: reason.trim() }) });
      setCriteria({});
      setReason('');
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={styles.move}>
      <h3 className={styles.subtitle}>Seen today</h3>
      <div className={styles.questions}>
        <Scale0To10 label="Pain at rest now" value={criteria.restPain0To10 ?? undefined} onChange={(restPain0To10) => put({ restPain0To10 })} onClear={() => put({ restPain0To10: null })} />
        <YesNo label="Pain at rest falling for 24 hours" value={criteria.restPainFalling24h} onChange={(restPainFalling24h) => put({ restPainFalling24h })} />
        <YesNo label="Daily loading without more pain the next morning" value={criteria.loadsWithoutWorseNextMorning} onChange={(loadsWithoutWorseNextMorning) => put({ loadsWithoutWorseNextMorning })} />
      </div>
      <ul className={styles.criteria} aria-live="polite">
        {course.criteriaToMove.map(({ id, text, state, why, confirmed }) => {
          const { word, Icon } = looks[state];
          return (
            <li key={id} data-state={state}>
              <Icon size={18} aria-hidden />
              <div><p>{text}</p><p className={styles.criterionWhy}>{word}: {why}{confirmed ? '' : ' · product policy, not confirmed'}</p></div>
            </li>
          );
        })}
      </ul>
      <p>{course.message}</p>
      {moves.length > 0 && (
        <div className={styles.confirm}>
          <DateField label="On" value={on} min={addDays(course.startedOn, 1)} max={today} onChange={setOn} />
          {needsReason && <Textarea label="What the assessment showed" value={reason} maxLength={500} autosize minRows={2} required onChange={(event) => setReason(event.currentTarget.value)} />}
          <div className={styles.moveButtons}>
            {moves.map((move) => (
              <Button key={move.to} variant={move.to === 'love' ? 'filled' : 'default'} loading={busy} disabled={on === undefined || (move.needsReason && reason.trim().length < 3)} onClick={() => void confirm(move)}>{move.label}</Button>
            ))}
          </div>
        </div>
      )}
      {failure !== undefined && (
        <div role="alert" className={styles.failure}>
          <p>{sentenceFor(failure)}</p>
          {failure instanceof Problem && failure.errors.length > 0 && <ul>{failure.errors.map(({ pointer, code, detail }) => <li key={`${pointer}-${code}`}>{detail}</li>)}</ul>}
        </div>
      )}
    </div>
  );
};
