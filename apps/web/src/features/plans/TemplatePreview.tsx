// What a template would bring to this plan: each goal and line with a tick, what the screening holds back and why.
import { Checkbox } from '@mantine/core';
import { exerciseDoseWords, exerciseWordsIn, stageNames } from '@legwork/clinical';
import { placeName } from '../../body-map/places';
import { formatDate } from '../../lib/dates';
import { NotOffered } from '../../ui/not-offered/NotOffered';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import type { PlanBeginning } from './apply-template';
import { doseWords } from './dose-words';
import { modalityName, previewLimit, type PlanScreening } from './intervention-limits';
import { measureOf, unitBeside } from './measures';
import type { InterventionDraft } from './plan-values';
import { stageWords } from './template-choices';
import styles from './templates.module.css';

interface TemplatePreviewProps {
  readonly beginning: PlanBeginning;
  readonly screening: PlanScreening | undefined;
  readonly left: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

export const goalKey = (at: number): string => `goal-${at}`;
export const lineKey = (at: number): string => `line-${at}`;
export const exerciseKey = (at: number): string => `exercise-${at}`;

const Held = ({ line, screening }: { readonly line: InterventionDraft; readonly screening: PlanScreening | undefined }) => {
  if (screening === undefined) return null;
  const { allowed, level, ceiling, why } = previewLimit(line, screening);
  if (allowed && level === 'proceed') return null;
  return (
    <div className={styles.held}>
      <SeverityChip level={level}>{allowed ? (line.dose['pressure'] === undefined ? 'Within limits' : `Pressure up to ${ceiling}`) : level === 'not-screened' ? 'Not screened here' : 'Held back'}</SeverityChip>
      {why.length > 0 && <ul className={styles.why}>{why.map((words) => <li key={words}>{words}</li>)}</ul>}
    </div>
  );
};

export const TemplatePreview = ({ beginning: { goals, lines, leftOut, exercises }, screening, left, onToggle }: TemplatePreviewProps) => (
  <div className={styles.preview}>
    <fieldset className={styles.group}>
      <legend>Goals</legend>
      {goals.map(({ activity, measureId, target, targetOn }, at) => {
        const { name, unit } = measureOf(measureId);
        return (
          <Checkbox
            key={goalKey(at)} checked={!left.has(goalKey(at))} onChange={() => onToggle(goalKey(at))} label={activity}
            description={[name, ...(target === null ? [] : [`target ${target}${unitBeside(unit)}`]), ...(targetOn === null ? [] : [`by ${formatDate(targetOn)}`])].join(', ')}
          />
        );
      })}
    </fieldset>
    <fieldset className={styles.group}>
      <legend>Techniques</legend>
      {lines.map((line, at) => (
        <div key={lineKey(at)}>
          <Checkbox
            checked={!left.has(lineKey(at))} onChange={() => onToggle(lineKey(at))} label={`${modalityName(line.modalityId)}, ${placeName({ region: line.region, side: line.side }).toLowerCase()}`}
            description={`${stageWords(line.stage)}: ${doseWords(line)}`}
          />
          <Held line={line} screening={screening} />
        </div>
      ))}
      {leftOut.map((words) => <NotOffered key={words}>{words}</NotOffered>)}
    </fieldset>
    {exercises.length > 0 && (
      <fieldset className={styles.group}>
        <legend>At home</legend>
        {exercises.map(({ exerciseId, dose, phase }, at) => (
          <Checkbox
            key={exerciseKey(at)} checked={!left.has(exerciseKey(at))} onChange={() => onToggle(exerciseKey(at))} label={exerciseWordsIn.en[exerciseId].name}
            description={`${phase === null ? 'in every stage' : `in ${stageNames[phase]}`}: ${exerciseDoseWords(dose, 'en').join(', ')}`}
          />
        ))}
      </fieldset>
    )}
  </div>
);
