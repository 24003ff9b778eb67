// What the clinician sees today, and how it stands against each criterion at once.
import type { PeaceAndLoveDay } from '@legwork/clinical';
import { IconCircleCheck, IconCircleDashed, IconCircleX, type Icon as TablerIcon } from '@tabler/icons-react';
import { Scale0To10 } from '../../ui/forms/Scale0To10';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import type { Criteria } from './course';
import styles from './protocol.module.css';

type Criterion = PeaceAndLoveDay['criteriaToMove'][number];

const looks: Readonly<Record<Criterion['state'], { readonly word: string; readonly Icon: TablerIcon }>> = {
  met: { word: 'Met', Icon: IconCircleCheck }, 'not-met': { word: 'Not met', Icon: IconCircleX }, unknown: { word: 'Not known', Icon: IconCircleDashed },
};

const yesNo = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;

const YesNo = ({ label, value, onChange }: { readonly label: string; readonly value: boolean | null | undefined; readonly onChange: (value: boolean) => void }) => (
  <SegmentedChoice label={label} options={yesNo} value={value === undefined || value === null ? undefined : value ? 'yes' : 'no'} onChange={(chosen) => onChange(chosen === 'yes')} />
);

interface SeenTodayProps {
  readonly criteria: Criteria;
  readonly states: readonly Criterion[];
  readonly onChange: (part: Criteria) => void;
}

export const SeenToday = ({ criteria, states, onChange }: SeenTodayProps) => (
  <>
    <h3 className={styles.subtitle}>Seen today</h3>
    <div className={styles.questions}>
      <Scale0To10 label="Pain at rest now" value={criteria.restPain0To10 ?? undefined} onChange={(restPain0To10) => onChange({ restPain0To10 })} onClear={() => onChange({ restPain0To10: null })} />
      <YesNo label="Pain at rest falling for 24 hours" value={criteria.restPainFalling24h} onChange={(restPainFalling24h) => onChange({ restPainFalling24h })} />
      <YesNo label="Daily loading without more pain the next morning" value={criteria.loadsWithoutWorseNextMorning} onChange={(loadsWithoutWorseNextMorning) => onChange({ loadsWithoutWorseNextMorning })} />
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
