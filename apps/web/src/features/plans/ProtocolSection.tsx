// PEACE & LOVE of the plan: where the injury stands by real dates, what that means, and the move on.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatInstant } from '../../lib/dates';
import { useSession, useToday } from '../../lib/session';
import { DateField } from '../../ui/forms/DateField';
import { Section } from '../../ui/page/Section';
import { compressionFrom, courseWith, stationsOf, whyNoCourse } from './course';
import type { PlanScreening } from './intervention-limits';
import { Letters, Withheld } from './Letters';
import { MoveForm } from './MoveForm';
import { PhaseTimeline } from './PhaseTimeline';
import type { Plan } from './plan-queries';
import { Reinjury } from './Reinjury';
import type { PlanParts } from './use-plan';
import styles from './protocol.module.css';

interface ProtocolSectionProps {
  readonly plan: Plan;
  readonly parts: PlanParts;
  readonly screening: PlanScreening | undefined;
  readonly prepare: () => Promise<number>;
}

const phaseNames: Readonly<Record<string, string>> = { peace: 'PEACE', love: 'LOVE', review72h: '72-hour review', halted: 'halted', done: 'goals met' };

const Moves = ({ plan }: { readonly plan: Plan }) => {
  const { clinic } = useSession();
  if (plan.protocolMoves.length === 0) return null;
  return (
    <details className={styles.withheld}>
      <summary>{plan.protocolMoves.length === 1 ? '1 move on record' : `${plan.protocolMoves.length} moves on record`}</summary>
      <ul>
        {plan.protocolMoves.map(({ id, kind, fromPhase, toPhase, happenedOn, reason, confirmedByName, confirmedAt }) => (
          <li key={id}>
            {formatDate(happenedOn)}: {kind === 'reinjury' ? 're-injury, back to PEACE' : `${phaseNames[fromPhase] ?? fromPhase} to ${phaseNames[toPhase] ?? toPhase}`}
            {reason === null ? '' : `. ${reason}`} · {confirmedByName}, {formatInstant(confirmedAt, clinic.timeZone)}
          </li>
        ))}
      </ul>
    </details>
  );
};

export const ProtocolSection = ({ plan, parts, screening, prepare }: ProtocolSectionProps) => {
  const today = useToday();
  const [isReinjury, setReinjury] = useState(false);
  const course = courseWith(plan, {}, today, compressionFrom(screening, plan.interventions.map(({ region }) => region)));
  const { facts } = parts;
  const injuryDate = plan.can.edit && (
    <DateField label="Date of the injury" help="The phases of a soft-tissue injury are counted from it" value={facts.value.injuryOn ?? undefined} max={today} onChange={(injuryOn) => facts.change((before) => ({ ...before, injuryOn: injuryOn ?? null }))} />
  );
  const correction = plan.can.edit && <details className={styles.withheld}><summary>Date of the injury</summary><div className={styles.injury}>{injuryDate}</div></details>;
  const tooLate = course === undefined ? whyNoCourse(plan, today) : undefined;
  if (tooLate !== undefined) {
    return (
      <Section title="PEACE & LOVE">
        <p>{tooLate}</p>
        {correction}
      </Section>
    );
  }
  if (course === undefined) {
    return (
      <Section title="PEACE & LOVE" lead="For a fresh soft-tissue injury: give its date and the phases appear with real dates. Leave it empty otherwise.">
        <div className={styles.injury}>{injuryDate}</div>
      </Section>
    );
  }
  const actions = plan.can.confirmMove ? <Button variant="default" size="compact-sm" disabled={today <= course.startedOn} onClick={() => setReinjury(true)}>Re-injury …</Button> : undefined;
  return (
    <Section title="PEACE & LOVE" actions={actions}>
      <div className={styles.protocol}>
        <PhaseTimeline stations={stationsOf(plan, course)} today={today} day={course.day} />
        {course.phase === 'halted' && <p>{course.message}</p>}
        {plan.can.confirmMove && course.phase !== 'halted' && course.phase !== 'done' && <MoveForm plan={plan} prepare={prepare} />}
        <Letters course={course} />
        <div>
          <Withheld course={course} />
          <Moves plan={plan} />
          {correction}
        </div>
      </div>
      {isReinjury && <Reinjury plan={plan} startedOn={course.startedOn} prepare={prepare} onClose={() => setReinjury(false)} />}
    </Section>
  );
};
