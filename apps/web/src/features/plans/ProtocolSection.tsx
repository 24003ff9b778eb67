// The course of the plan: where it stands by real dates, what that means, and the move on.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatInstant } from '../../lib/dates';
import { useSession, useToday } from '../../lib/session';
import { DateField } from '../../ui/forms/DateField';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { Section } from '../../ui/page/Section';
import { compressionFrom, courseWith } from './course';
import type { PlanScreening } from './intervention-limits';
import { Letters, Withheld } from './Letters';
import { MoveForm } from './MoveForm';
import { PhaseTimeline } from './PhaseTimeline';
import type { Plan } from './plan-queries';
import { Reinjury } from './Reinjury';
import { stationsOf } from './stations';
import type { PlanParts } from './use-plan';
import styles from './protocol.module.css';

interface ProtocolSectionProps {
  readonly plan: Plan;
  readonly parts: PlanParts;
  readonly screening: PlanScreening | undefined;
  readonly prepare: () => Promise<number>;
}

const phaseNames: Readonly<Record<string, string>> = {
  peace: 'PEACE', love: 'LOVE', settle: 'Settle', build: 'Build up', return: 'Return', review72h: '72-hour review', halted: 'halted', done: 'goals met',
};
const mostWeeks = 104;

const Moves = ({ plan }: { readonly plan: Plan }) => {
  const { clinic } = useSession();
  if (plan.protocolMoves.length === 0) return null;
  return (
    <details className={styles.withheld}>
      <summary>{plan.protocolMoves.length === 1 ? '1 move on record' : `${plan.protocolMoves.length} moves on record`}</summary>
      <ul>
        {plan.protocolMoves.map(({ id, kind, fromPhase, toPhase, happenedOn, reason, confirmedByName, confirmedAt }) => (
          <li key={id}>
            {formatDate(happenedOn)}: {kind === 'reinjury' ? `began again, back to ${phaseNames[toPhase] ?? toPhase}` : `${phaseNames[fromPhase] ?? fromPhase} to ${phaseNames[toPhase] ?? toPhase}`}
            {reason === null ? '' : `. ${reason}`} · {confirmedByName}, {formatInstant(confirmedAt, clinic.timeZone)}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What the stages are counted from. */
const CourseFacts = ({ parts }: { readonly parts: PlanParts }) => {
  const today = useToday();
  const { value: { course, injuryOn, weeksToBuild, weeksToReturn }, change } = parts.facts;
  const kind = course ?? (injuryOn === null ? undefined : 'injury');
  return (
    <div className={styles.injury}>
      <SegmentedChoice
        label="What it is" value={kind} onChange={(chosen) => change((before) => ({ ...before, course: chosen }))}
        options={[{ value: 'injury', label: 'A fresh injury' }, { value: 'lasting', label: 'A lasting problem' }]}
      />
      {kind !== 'lasting' && <DateField label="Date of the injury" help="The phases of a soft-tissue injury are counted from it" value={injuryOn ?? undefined} max={today} onChange={(day) => change((before) => ({ ...before, injuryOn: day ?? null }))} />}
      {kind !== undefined && (
        <>
          <NumberStepper label="Usual weeks to building up" value={weeksToBuild ?? undefined} min={0} max={mostWeeks} startAt={2} onChange={(weeks) => change((before) => ({ ...before, weeksToBuild: weeks ?? null }))} />
          <NumberStepper label="Usual weeks to full load" value={weeksToReturn ?? undefined} min={weeksToBuild ?? 0} max={mostWeeks} startAt={6} onChange={(weeks) => change((before) => ({ ...before, weeksToReturn: weeks ?? null }))} />
        </>
      )}
    </div>
  );
};

const isProtocolStage = (now: string): boolean => now === 'peace' || now === 'review72h' || now === 'love' || now === 'halted';

export const ProtocolSection = ({ plan, parts, screening, prepare }: ProtocolSectionProps) => {
  const today = useToday();
  const [isReinjury, setReinjury] = useState(false);
  const { timeline, timelineNote } = plan;
  const isLasting = parts.facts.value.course === 'lasting';
  const title = isLasting ? 'Stages' : 'PEACE & LOVE';
  if (timeline === null) {
    return (
      <Section title={title} lead={plan.injuryOn === null && !isLasting ? 'A fresh soft-tissue injury with a day goes through PEACE and LOVE; a lasting problem settles first. Then both build up and return to full load.' : undefined}>
        {timelineNote !== null && <p>{timelineNote}</p>}
        {plan.can.edit && <CourseFacts parts={parts} />}
      </Section>
    );
  }
  const course = courseWith(plan, {}, today, compressionFrom(screening, plan.interventions.map(({ region }) => region)));
  const canRestart = plan.can.confirmMove && today > timeline.startedOn;
  const actions = plan.can.confirmMove ? <Button variant="default" size="compact-sm" disabled={!canRestart} onClick={() => setReinjury(true)}>{isLasting ? 'Flare-up …' : 'Re-injury …'}</Button> : undefined;
  return (
    <Section title={title} actions={actions}>
      <div className={styles.protocol}>
        <PhaseTimeline stations={stationsOf(plan, timeline)} today={today} day={timeline.day} label={isLasting ? 'Course of the problem' : 'Course of the injury'} />
        {isLasting && plan.status === 'draft' && <p>The course begins on the day the plan is agreed; until then no move is confirmed.</p>}
        {timeline.isLate && <p className={styles.late}>This stage goes on longer than usual: review the plan.</p>}
        {plan.can.confirmMove && timeline.now !== 'halted' && timeline.now !== 'done' ? <MoveForm plan={plan} timeline={timeline} screening={screening} prepare={prepare} /> : <p>{timeline.message}</p>}
        {course !== undefined && isProtocolStage(timeline.now) && <Letters course={course} />}
        <div>
          <Withheld modalities={timeline.withheldModalities} />
          <Moves plan={plan} />
          {plan.can.edit && <details className={styles.withheld}><summary>What the stages are counted from</summary><CourseFacts parts={parts} /></details>}
        </div>
      </div>
      {isReinjury && <Reinjury plan={plan} startedOn={timeline.startedOn} prepare={prepare} onClose={() => setReinjury(false)} />}
    </Section>
  );
};
