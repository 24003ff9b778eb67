// What the clinician sees today, and how it stands against each criterion at once.
import { IconCircleCheck, IconCircleDashed, IconCircleX, type Icon as TablerIcon } from '@tabler/icons-react';
import { Scale0To10 } from '../../ui/forms/Scale0To10';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import type { Criteria } from './course';
import { NumberBox } from './NumberBox';
import type { Plan } from './plan-queries';
import { goalsMetFromData, type StageToday } from './stage-moves';
import styles from './protocol.module.css';

type Criterion = StageToday['criteria'][number];

const looks: Readonly<Record<Criterion['state'], { readonly word: string; readonly Icon: TablerIcon }>> = {
  met: { word: 'Met', Icon: IconCircleCheck }, 'not-met': { word: 'Not met', Icon: IconCircleX }, unknown: { word: 'Not known', Icon: IconCircleDashed },
};

const yesNo = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;

const YesNo = ({ label, value, onChange }: { readonly label: string; readonly value: boolean | null | undefined; readonly onChange: (value: boolean) => void }) => (
  <SegmentedChoice label={label} options={yesNo} value={value === undefined || value === null ? undefined : value ? 'yes' : 'no'} onChange={(chosen) => onChange(chosen === 'yes')} />
);

interface SeenTodayProps {
  readonly asks: 'protocol' | 'stage';
  readonly plan: Plan;
  readonly criteria: Criteria;
  readonly states: readonly Criterion[];
  readonly onChange: (part: Criteria) => void;
}

const FirstDays = ({ criteria, onChange }: Pick<SeenTodayProps, 'criteria' | 'onChange'>) => (
  <>
    <Scale0To10 label="Pain at rest now" value={criteria.restPain0To10 ?? undefined} onChange={(restPain0To10) => onChange({ restPain0To10 })} onClear={() => onChange({ restPain0To10: null })} />
    <YesNo label="Pain at rest falling for 24 hours" value={criteria.restPainFalling24h} onChange={(restPainFalling24h) => onChange({ restPainFalling24h })} />
    <YesNo label="Daily loading without more pain the next morning" value={criteria.loadsWithoutWorseNextMorning} onChange={(loadsWithoutWorseNextMorning) => onChange({ loadsWithoutWorseNextMorning })} />
  </>
);

const percentOf = (share: number | null | undefined): number | null => (share === null || share === undefined ? null : Math.round(share * 100));
const shareOf = (percent: number | null): number | null => (percent === null ? null : percent / 100);

/** Only what the next stage asks. */
const Building = ({ plan, criteria, states, onChange }: Pick<SeenTodayProps, 'plan' | 'criteria' | 'states' | 'onChange'>) => {
  const isAsked = (id: string): boolean => states.some((criterion) => criterion.id === id);
  return (
    <>
      <Scale0To10 label="Pain with daily load" value={criteria.painOnLoad0To10 ?? undefined} onChange={(painOnLoad0To10) => onChange({ painOnLoad0To10 })} onClear={() => onChange({ painOnLoad0To10: null })} />
      <YesNo label="Worse the morning after" value={criteria.worseNextMorning} onChange={(worseNextMorning) => onChange({ worseNextMorning })} />
      {isAsked('motion') && <NumberBox label="Motion, of the other side" unit="%" value={percentOf(criteria.motionShareOfOther)} onChange={(percent) => onChange({ motionShareOfOther: shareOf(percent) })} />}
      {isAsked('strength') && <NumberBox label="Strength, of the other side" unit="%" value={percentOf(criteria.strengthShareOfOther)} onChange={(percent) => onChange({ strengthShareOfOther: shareOf(percent) })} />}
      {isAsked('one-leg') && <YesNo label="Task on one leg without pain or giving way" value={criteria.oneLegTaskOk} onChange={(oneLegTaskOk) => onChange({ oneLegTaskOk })} />}
      {goalsMetFromData(plan.goals) === undefined && <YesNo label="Every goal is met" value={criteria.goalsMet} onChange={(goalsMet) => onChange({ goalsMet })} />}
    </>
  );
};

export const SeenToday = ({ asks, plan, criteria, states, onChange }: SeenTodayProps) => (
  <>
    <h3 className={styles.subtitle}>Seen today</h3>
    <div className={styles.questions}>
      {asks === 'protocol' ? <FirstDays criteria={criteria} onChange={onChange} /> : <Building plan={plan} criteria={criteria} states={states} onChange={onChange} />}
    </div>
    <ul className={styles.criteria} aria-live="polite">
      {states.map(({ id, text, state, why, confirmed }) => {
        const { word, Icon } = looks[state];
        return (
          <li key={id} data-state={state}>
            <Icon size={18} aria-hidden />
            <div><p>{text}</p><p className={styles.criterionWhy}>{word}: {why}{confirmed ? '' : ' · product policy, not confirmed'}</p></div>
          </li>
        );
      })}
    </ul>
  </>
);
