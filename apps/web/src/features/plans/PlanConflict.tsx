// Somebody else changed the same line of the plan: both versions side by side; one of them stays, or both.
import { Button } from '@mantine/core';
import { placeName } from '../../body-map/places';
import type { Autosave } from '../../lib/autosave/use-autosave';
import { formatDate } from '../../lib/dates';
import { Section } from '../../ui/page/Section';
import { doseWords } from './dose-words';
import { modalityName } from './intervention-limits';
import { measureOf } from './measures';
import { bothGoals, bothInterventions } from './merge-plan';
import type { Goals, Interventions, PlanFacts } from './plan-values';
import type { PlanParts } from './use-plan';
import styles from './plans.module.css';

const factLines = ({ title, frequency, visitsPlanned, reviewOn, injuryOn }: PlanFacts): string[] => [
  title, `Frequency: ${frequency === '' ? '—' : frequency}`, `Visits planned: ${visitsPlanned ?? '—'}`, `Review: ${reviewOn === null ? '—' : formatDate(reviewOn)}`,
  `Injury: ${injuryOn === null ? '—' : formatDate(injuryOn)}`,
];

const goalLines = ({ goals }: Goals): string[] => goals.map(({ activity, measureId, baseline, target }) => `${activity}: ${measureOf(measureId).name} ${baseline ?? '—'} to ${target ?? '—'}`);

const interventionLines = ({ interventions }: Interventions): string[] =>
  interventions.map((line) => `${modalityName(line.modalityId)}, ${placeName({ region: line.region, side: line.side })}: ${doseWords(line)}`);

interface PartProps<T> {
  readonly title: string;
  readonly part: Autosave<T>;
  readonly lines: (value: T) => string[];
  /** For lists: the lines of both */
  readonly both?: (base: T, mine: T, theirs: T) => T;
}

const Part = <T,>({ title, part, lines, both }: PartProps<T>) => {
  if (part.state.kind !== 'conflict') return null;
  const { base, theirs } = part.state;
  const list = (value: T) => <ul className={styles.changes}>{lines(value).map((line, at) => <li key={`${at}-${line}`}>{line}</li>)}</ul>;
  return (
    <div role="alert">
      <Section title={title} lead="Choose what stays; nothing is thrown away before you do.">
        <div className={styles.both}>
          <div><p className={styles.quietSmall}>Mine</p>{list(part.value)}<Button variant="default" onClick={() => part.resolve('mine')}>Keep mine</Button></div>
          <div><p className={styles.quietSmall}>Theirs</p>{list(theirs.value)}<Button variant="default" onClick={() => part.resolve('theirs')}>Take theirs</Button></div>
        </div>
        {both !== undefined && <Button onClick={() => part.resolve({ merged: both(base, part.value, theirs.value) })}>Keep both</Button>}
      </Section>
    </div>
  );
};

export const PlanConflict = ({ parts }: { readonly parts: PlanParts }) => (
  <>
    <Part title="Somebody else changed this plan" part={parts.facts} lines={factLines} />
    <Part title="Somebody else changed the goals" part={parts.goals} lines={goalLines} both={bothGoals} />
    <Part title="Somebody else changed the techniques" part={parts.interventions} lines={interventionLines} both={bothInterventions} />
  </>
);
