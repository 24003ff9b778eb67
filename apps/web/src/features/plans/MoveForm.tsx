// The move from one stage to the next: always a person's decision, on what was seen today.
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Problem } from '../../lib/api';
import { DateField } from '../../ui/forms/DateField';
import type { Criteria } from './course';
import type { PlanScreening } from './intervention-limits';
import { confirmMove, type Plan } from './plan-queries';
import { SeenToday } from './SeenToday';
import { firstDayOfMove, stageToday, type Move } from './stage-moves';
import styles from './protocol.module.css';

interface MoveFormProps {
  readonly plan: Plan;
  readonly timeline: NonNullable<Plan['timeline']>;
  readonly screening: PlanScreening | undefined;
  /** Sends what is waiting and answers the version the move is made on */
  readonly prepare: () => Promise<number>;
}

const shortestReason = 3;

export const MoveForm = ({ plan, timeline, screening, prepare }: MoveFormProps) => {
  const today = useToday();
  const [criteria, setCriteria] = useState<Criteria>({});
  const [on, setOn] = useState<string | undefined>(today);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { asks, criteria: states, moves, message } = stageToday(plan, timeline, criteria, today, screening);
  const needsReason = moves.some((move) => move.needsReason);

  const confirm = async ({ to }: Move): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const version = await prepare();
      await confirmMove(plan.id, version, { kind: 'move', toPhase: to, criteria, happenedOn: on ?? today, ...(reason.trim().length < shortestReason ? {} : { reason: reason.trim() }) });
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
      {asks !== 'nothing' && <SeenToday asks={asks} plan={plan} criteria={criteria} states={states} onChange={(part) => setCriteria((before) => ({ ...before, ...part }))} />}
      <p>{message}</p>
      {moves.length > 0 && (
        <div className={styles.confirm}>
          <DateField label="On" value={on} min={firstDayOfMove(plan, timeline.startedOn)} max={today} onChange={setOn} />
          {needsReason && <Textarea label="What the assessment showed" value={reason} maxLength={500} autosize minRows={2} required onChange={(event) => setReason(event.currentTarget.value)} />}
          <div className={styles.moveButtons}>
            {moves.map((move, at) => (
              <Button key={move.to} variant={at === 0 ? 'filled' : 'default'} loading={busy} disabled={on === undefined || (move.needsReason && reason.trim().length < shortestReason)} onClick={() => void confirm(move)}>{move.label}</Button>
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
