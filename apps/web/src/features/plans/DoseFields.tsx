// The dose of a technique: each parameter of the catalogue with its unit and range.
import { doseFields, type DoseParameter } from '@legwork/clinical';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { doseState, unitOf } from './dose-words';
import { NumberBox } from './NumberBox';
import type { InterventionDraft } from './plan-values';
import styles from './plans.module.css';

interface DoseFieldsProps {
  readonly line: InterventionDraft;
  readonly onDose: (dose: InterventionDraft['dose']) => void;
}

/** 'none/little': two words on a scale of two steps */
const wordsOf = ({ unit, min, max, step }: DoseParameter): readonly [string, string] | undefined => {
  const [low, high, ...more] = unit.split('/');
  return low !== undefined && high !== undefined && more.length === 0 && max - min === step ? [low, high] : undefined;
};

const without = (dose: InterventionDraft['dose'], param: string): InterventionDraft['dose'] => Object.fromEntries(Object.entries(dose).filter(([key]) => key !== param));

export const DoseFields = ({ line, onDose }: DoseFieldsProps) => {
  const { refused, outside } = doseState(line);
  const set = (param: string, value: number | null): void => onDose(value === null ? without(line.dose, param) : { ...line.dose, [param]: value });
  return (
    <div className={styles.dose}>
      {doseFields(line.modalityId).map((field) => {
        const { param, label, min, max, note } = field;
        const value = line.dose[param];
        const words = wordsOf(field);
        if (words !== undefined) {
          return (
            <SegmentedChoice
              key={param} label={label} options={[{ value: 'low', label: words[0] }, { value: 'high', label: words[1] }]} error={refused[param]}
              value={value === undefined ? undefined : value === min ? 'low' : 'high'} onChange={(chosen) => set(param, chosen === 'low' ? min : max)}
            />
          );
        }
        return (
          <div key={param} title={note === '' ? undefined : note}>
            <NumberBox label={label} description={`${min} to ${max}`} value={value ?? null} unit={unitOf(field)} error={refused[param]} onChange={(typed) => set(param, typed)} />
            {outside[param] !== undefined && <p className={styles.outside}>Outside the usual range</p>}
          </div>
        );
      })}
    </div>
  );
};
