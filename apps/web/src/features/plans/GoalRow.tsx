import { ActionIcon, Button, Select, Textarea, TextInput } from '@mantine/core';
import { goalTarget } from '@legwork/clinical';
import { IconTrash } from '@tabler/icons-react';
import { addDays, formatDate } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { ChangedNumber } from '../../ui/ChangedNumber';
import { DateField } from '../../ui/forms/DateField';
import { GoalCourse } from './GoalCourse';
import { GoalStatus } from './GoalStatus';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { hasSide, isMeasureId, itemLabels, measureGroups, measureOf, unitBeside } from './measures';
import { Remeasure } from './Remeasure';
import { NumberBox } from './NumberBox';
import type { Outcome, PlanGoal } from './plan-queries';
import type { GoalDraft } from './plan-values';
import { Trend } from './Trend';
import styles from './plans.module.css';

const measureData = measureGroups.map(({ group, items }) => ({ group, items: items.map(({ id, name }) => ({ value: id as string, label: name })) }));

const sides = [{ value: 'left', label: 'Left' }, { value: 'right', label: 'Right' }] as const;

interface GoalRowProps {
  readonly index: number;
  readonly goal: GoalDraft;
  /** What the server knows about it; undefined until it is saved */
  readonly known: PlanGoal | undefined;
  readonly outcomes: readonly Outcome[];
  readonly patientId: string;
  /** When the plan was begun or agreed */
  readonly startedAt: string;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (part: Partial<GoalDraft>) => void;
  readonly onRemove: () => void;
}

const Now = ({ goal, known, outcomes }: Pick<GoalRowProps, 'goal' | 'known' | 'outcomes'>) => {
  const { name, unit } = measureOf(goal.measureId);
  const beside = unitBeside(unit);
  const points = outcomes.flatMap(({ measureId, score, takenOn }) => (measureId === goal.measureId && score !== null ? [{ on: takenOn, value: score }] : []));
  const now = known?.now ?? null;
  return (
    <div className={styles.now}>
      <span className={styles.fieldLabel}>Now</span>
      <span className={styles.nowValue}>
        {now === null ? '—' : goal.baseline === null ? `${now}${beside}` : <ChangedNumber before={goal.baseline} now={now} unit={beside} />}
        <Trend label={name} points={points} />
      </span>
      {known?.nowOn !== null && known?.nowOn !== undefined && <span className={styles.quietSmall}>{formatDate(known.nowOn)}</span>}
    </div>
  );
};

export const GoalRow = ({ index, goal, known, outcomes, patientId, startedAt, errorAt, onChange, onRemove }: GoalRowProps) => {
  const today = useToday();
  const { name, min, max, unit, kind } = measureOf(goal.measureId);
  const item = itemLabels[kind];
  const suggested = goalTarget(goal.measureId, goal.baseline);
  const range = `${min} to ${max}`;
  const isBounded = goal.measureId !== 'other';
  const outside = (value: number | null): string | undefined => (value !== null && (value < min || value > max) ? `From ${range}.` : undefined);
  return (
    <li className={styles.goal} id={`plan-goals-${index}`} tabIndex={-1}>
      <div className={styles.goalHead}>
        <Textarea label="Activity" placeholder="What the patient wants to do again" value={goal.activity} maxLength={200} autosize minRows={1} error={errorAt('activity')} onChange={(event) => onChange({ activity: event.currentTarget.value })} />
        <div className={styles.goalEnd}>
          <GoalStatus status={known?.status ?? 'not-enough-data'} />
          <ActionIcon variant="subtle" color="gray" aria-label={`Remove goal ${index + 1}`} onClick={onRemove}><IconTrash size={18} aria-hidden /></ActionIcon>
        </div>
      </div>
      <div className={styles.goalFields}>
        <Select label="Measure" data={measureData} value={goal.measureId} searchable allowDeselect={false} maxDropdownHeight={300} error={errorAt('measureId')} onChange={(chosen) => isMeasureId(chosen) && onChange({ measureId: chosen })} />
        <NumberBox label="Baseline" value={goal.baseline} unit={unitBeside(unit)} error={errorAt('baseline') ?? (isBounded ? outside(goal.baseline) : undefined)} onChange={(baseline) => onChange({ baseline })} />
        <Now goal={goal} known={known} outcomes={outcomes} />
        <NumberBox label="Target" value={goal.target} unit={unitBeside(unit)} error={errorAt('target') ?? (isBounded ? outside(goal.target) : undefined)} onChange={(target) => onChange({ target })} />
        <DateField label="By" value={goal.targetOn ?? undefined} min={addDays(today, -365)} onChange={(targetOn) => onChange({ targetOn: targetOn ?? null })} error={errorAt('targetOn')} />
      </div>
      <div className={styles.goalMore}>
        {item !== undefined && <TextInput label={item.label} placeholder={item.placeholder} value={goal.item ?? ''} maxLength={120} error={errorAt('item')} onChange={(event) => onChange({ item: event.currentTarget.value })} />}
        {hasSide(kind) && <SegmentedChoice label="Side" value={goal.side ?? undefined} options={sides} onChange={(side) => onChange({ side })} onClear={() => onChange({ side: null })} />}
        {suggested !== undefined && goal.target === null && <Button variant="subtle" size="compact-sm" onClick={() => onChange({ target: suggested })}>Usual target: {suggested}{unitBeside(unit)}</Button>}
        {known !== undefined && <Remeasure kind={kind} patientId={patientId} isDue={known.needsMeasuring} label={name} />}
        {known !== undefined && <GoalCourse goal={goal} known={known} outcomes={outcomes} startedAt={startedAt} />}
        {known !== undefined && known.why !== '' && <p className={styles.goalWhy}>{known.why}{known.isRealChange === false ? ' · the change is within measurement error' : ''}</p>}
      </div>
    </li>
  );
};
