// The last value of each measure with its change since the first one.
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../lib/api';
import { formatDate } from '../../lib/dates';
import { ChangedNumber } from '../../ui/ChangedNumber';
import { Loaded } from '../../ui/states/Loaded';
import { outcomesQuery } from './queries';
import styles from './chart.module.css';

type Outcome = Schema['OutcomeResponse'];

const names: Readonly<Record<Outcome['measureId'], string>> = {
  nprs: 'Pain, 0 to 10', psfs: 'Own activities, 0 to 10', groc: 'Change felt, −7 to 7', lefs: 'Leg function, 0 to 80', 'pain-diagram': 'Pain diagram', satisfaction: 'Satisfaction',
};

/** Newest first in, so the first of a kind is the last value. */
const lastOfEach = (outcomes: readonly Outcome[]): Outcome[] => [...new Map([...outcomes].reverse().filter(({ score }) => score !== null).map((outcome) => [outcome.measureId, outcome])).values()];

const meaning = ({ change }: Outcome): string => {
  if (change === null) return '';
  if (change.important === true) return `, ${change.direction}, important to patients`;
  return change.beyondError === false ? ', within measurement error' : `, ${change.direction}`;
};

export const Outcomes = ({ patientId }: { readonly patientId: string }) => (
  <Loaded query={useQuery(outcomesQuery(patientId))} label="Loading outcomes">
    {({ items }) => {
      const shown = lastOfEach(items);
      if (shown.length === 0) return <p className={styles.quiet}>No outcome measured yet.</p>;
      return (
        <dl className={styles.measures}>
          {shown.map((outcome) => (
            <div key={outcome.measureId}>
              <dt>{names[outcome.measureId]}</dt>
              <dd>{outcome.change === null ? outcome.score : <ChangedNumber before={(outcome.score ?? 0) - outcome.change.amount} now={outcome.score ?? 0} />}</dd>
              <dd className={styles.aside}>{formatDate(outcome.takenOn)}{meaning(outcome)}</dd>
            </div>
          ))}
        </dl>
      );
    }}
  </Loaded>
);
