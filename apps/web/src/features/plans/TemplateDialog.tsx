// Begin with a template: choose, look at what it brings and what is held back, then take it into the plan.
import { Button, Select } from '@mantine/core';
import { sources, type ClinicScope } from '@legwork/clinical';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { fitted, fromClinic, fromCondition, newGoals, newLines, type PlanBeginning } from './apply-template';
import type { PlanScreening } from './intervention-limits';
import type { Plan } from './plan-queries';
import { templateChoices, type ClinicTemplate, type TemplateChoice } from './template-choices';
import { newExercises, type TemplateExercise } from './template-exercises';
import { clinicTemplatesQuery } from './template-queries';
import { exerciseKey, goalKey, lineKey, TemplatePreview } from './TemplatePreview';
import type { PlanParts } from './use-plan';
import styles from './templates.module.css';

interface TemplateDialogProps {
  readonly plan: Plan;
  readonly parts: PlanParts;
  readonly planner: 'massage-therapist' | 'physiotherapist';
  readonly screening: PlanScreening | undefined;
  readonly scope: ClinicScope;
  /** Adds to the home programme; gets what the programme has and answers what to add. */
  readonly onExercises: (added: (there: readonly { readonly exerciseId: string; readonly phase?: string | null }[]) => readonly TemplateExercise[]) => void;
  readonly onClose: () => void;
}

const titleOf = (id: string): string => sources.find((source) => source.id === id)?.citation ?? id;
const clinicPrefix = 'clinic:';

const optionsOf = (choices: readonly TemplateChoice[], own: readonly ClinicTemplate[]) => {
  const option = ({ id, name }: TemplateChoice) => ({ value: id, label: name });
  return [
    { group: 'For this episode', items: choices.filter((choice) => choice.isHere).map(option) },
    { group: 'Of this clinic', items: own.map(({ id, name }) => ({ value: `${clinicPrefix}${id}`, label: name })) },
    { group: 'All others', items: choices.filter((choice) => !choice.isHere).map(option) },
  ].filter(({ items }) => items.length > 0);
};

const About = ({ choice }: { readonly choice: TemplateChoice }) => (
  <div className={styles.about}>
    <p><strong>{choice.meaning}</strong></p>
    {choice.approvalNeeded && <p>A physician’s approval is recorded before hands-on work.</p>}
    {choice.note !== '' && <p>{choice.note}</p>}
    <p className={styles.quiet}>{choice.sources.length > 0 && <>Source: {choice.sources.map(titleOf).join('; ')}</>}{choice.confirmed ? '' : ' Weeks, doses and targets are general teaching, unconfirmed.'}</p>
  </div>
);

export const TemplateDialog = ({ plan, parts, planner, screening, scope, onExercises, onClose }: TemplateDialogProps) => {
  const today = useToday();
  const clinics = useQuery(clinicTemplatesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const places = plan.places;
  const choices = useMemo(() => templateChoices(planner, places.map(({ region }) => region)), [planner, places]);
  const own = (clinics.data?.items ?? []).filter(({ retiredAt }) => retiredAt === null);
  const choice = choices.find(({ id }) => id === chosen);
  const template = own.find(({ id }) => `${clinicPrefix}${id}` === chosen);
  const person = { planner, places, today, scope, firedRules: screening?.fired.map(({ ruleId }) => ruleId) ?? [] };
  const raw: PlanBeginning | undefined = choice !== undefined ? fromCondition(choice, person) : template !== undefined ? fromClinic(template, person) : undefined;
  const beginning = raw === undefined ? undefined : { ...raw, lines: raw.lines.map((line) => fitted(line, screening)) };
  const toggle = (key: string): void => setLeft((before) => {
    const next = new Set(before);
    if (!next.delete(key)) next.add(key);
    return next;
  });
  const apply = ({ facts, goals, lines, exercises }: PlanBeginning): void => {
    // A day that is known already stays; the visits a person has planned too.
    parts.facts.change((before) => ({ ...before, ...facts, visitsPlanned: before.visitsPlanned ?? facts.visitsPlanned ?? null, frequency: before.frequency === '' ? facts.frequency ?? '' : before.frequency }));
    parts.goals.change((before) => ({ goals: [...before.goals, ...newGoals(goals.filter((_goal, at) => !left.has(goalKey(at))), before.goals)] }));
    parts.interventions.change((before) => ({ interventions: [...before.interventions, ...newLines(lines.filter((_line, at) => !left.has(lineKey(at))), before.interventions)] }));
    onExercises((there) => newExercises(exercises.filter((_exercise, at) => !left.has(exerciseKey(at))), there));
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title="Begin with a template" size="lg">
      <div className={styles.form}>
        <Select
          label={planner === 'physiotherapist' ? 'Condition or template' : 'Problem or template'} data={optionsOf(choices, own)} value={chosen} searchable data-autofocus maxDropdownHeight={320} nothingFoundMessage="No template by that name"
          onChange={(value) => {
            setChosen(value);
            setLeft(new Set());
          }}
        />
        {choice !== undefined && <About choice={choice} />}
        {beginning !== undefined && <TemplatePreview beginning={beginning} screening={screening} left={left} onToggle={toggle} />}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button disabled={beginning === undefined} onClick={() => beginning !== undefined && apply(beginning)}>Take into the plan</Button>
        </div>
      </div>
    </Dialog>
  );
};
