import { Button } from '@mantine/core';
import type { ClinicScope } from '@legwork/clinical';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Section } from '../../ui/page/Section';
import { EmptyState } from '../../ui/states/EmptyState';
import { InterventionPicker } from './InterventionPicker';
import { InterventionRow } from './InterventionRow';
import type { PlanScreening } from './intervention-limits';
import type { Plan } from './plan-queries';
import { movedTo, replacedAt, withoutAt, type InterventionDraft } from './plan-values';
import { rowErrors } from './row-errors';
import type { PlanParts } from './use-plan';
import { useRowOrder } from './use-row-order';
import styles from './plans.module.css';

interface InterventionsSectionProps {
  readonly plan: Plan;
  readonly parts: PlanParts;
  readonly planner: string;
  readonly screening: PlanScreening | undefined;
  readonly scope: ClinicScope;
  readonly onAskFor: (line: InterventionDraft) => void;
  /** Under a line that is saved: what was done last. */
  readonly under?: (interventionId: string) => ReactNode;
}

export const InterventionsSection = ({ plan, parts, planner, screening, scope, onAskFor, under }: InterventionsSectionProps) => {
  const [picking, setPicking] = useState(false);
  const [opened, setOpened] = useState<number>();
  const [removals, setRemovals] = useState(0);
  const { interventions } = parts;
  const lines = interventions.value.interventions;
  const errors = rowErrors(interventions.state, 'interventions');
  const change = (next: (before: readonly InterventionDraft[]) => readonly InterventionDraft[]): void => interventions.change((before) => ({ interventions: next(before.interventions) }));
  const orderOf = useRowOrder(lines.length, (from, to) => {
    setRemovals((count) => count + 1);
    setOpened(undefined);
    change((before) => movedTo(before, from, to));
  });
  const course = parts.facts.value.course ?? (plan.injuryOn === null ? undefined : 'injury');
  const withheldNow = ({ modalityId, stage }: InterventionDraft): string | undefined =>
    (stage === null || plan.timeline?.stages.some((each) => each.stage === stage && each.state !== 'ahead') === true ? plan.timeline?.withheldModalities.find(({ id }) => id === modalityId)?.why : undefined);
  const knownAt = (line: InterventionDraft, index: number) => {
    const known = plan.interventions[index];
    return known?.modalityId === line.modalityId && known.region === line.region && known.side === line.side && known.performerRole === line.performerRole ? known : undefined;
  };
  const underLine = (line: InterventionDraft, index: number): ReactNode => {
    const known = knownAt(line, index);
    return known === undefined ? null : under?.(known.id);
  };
  /** A physiotherapist’s line is left as it is by everybody else. */
  const mayChange = ({ performerRole }: InterventionDraft): boolean => plan.can.edit && (planner === 'physiotherapist' || performerRole !== 'physiotherapist');
  const add = plan.can.edit ? <Button variant="default" size="compact-sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setPicking(true)}>Add technique</Button> : undefined;
  return (
    <div id="plan-interventions" tabIndex={-1} className={styles.anchor}>
      <Section title="Techniques" actions={add} flush lead={<>What is done where, how much, by whom, and when to stop, in the order of a session. <span className={styles.keys}>Alt and the arrow keys move a line.</span></>}>
        {lines.length === 0
          ? <EmptyState title="No technique yet">{plan.can.edit ? 'Add the first one: a technique, a place, a dose.' : ''}</EmptyState>
          : (
            <ol className={styles.interventions}>
              {lines.map((line, index) => (
                <InterventionRow
                  key={`${removals}-${index}`} index={index} line={line} known={knownAt(line, index)} screening={screening} planner={planner} scope={scope} withheld={withheldNow(line)} course={course} onAsk={plan.can.edit ? () => onAskFor(line) : undefined} moves={orderOf(index)} isOpen={opened === index} isEditable={mayChange(line)} under={underLine(line, index)}
                  errorAt={(field) => errors[`${index}/${field}`]} onToggle={() => setOpened((before) => (before === index ? undefined : index))}
                  onChange={(part) => change((before) => replacedAt(before, index, part))}
                  onRemove={() => {
                    setRemovals((count) => count + 1);
                    setOpened(undefined);
                    change((before) => withoutAt(before, index));
                  }}
                />
              ))}
            </ol>
          )}
      </Section>
      {picking && (
        <InterventionPicker
          planner={planner} screening={screening} scope={scope} usual={[...new Set(lines.map(({ region }) => region))]} onClose={() => setPicking(false)}
          onAdd={(line) => {
            setOpened(lines.length);
            change((before) => [...before, line]);
            setPicking(false);
          }}
        />
      )}
    </div>
  );
};
