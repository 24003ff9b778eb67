// A dose in words, and what stands against it.
import { checkDose, doseFields, type DoseParameter } from '@legwork/clinical';
import { formatNumber } from '../../lib/units';
import type { InterventionDraft } from './plan-values';

const wordless: ReadonlySet<string> = new Set(['count', 'level 0-5', 'grade']);

/** 'level 0-5' and 'count' are not said beside a number. */
export const unitOf = ({ unit }: DoseParameter): string => (wordless.has(unit) ? '' : unit);

/** "Pressure 3, hold 60 s" */
export const doseWords = ({ modalityId, dose }: Pick<InterventionDraft, 'modalityId' | 'dose'>): string =>
  doseFields(modalityId).flatMap((field) => {
    const value = dose[field.param];
    return value === undefined ? [] : [`${field.label.toLowerCase()} ${formatNumber(value, 2)} ${unitOf(field)}`.trim()];
  }).join(', ');

export interface DoseState {
  /** Sentence per field that has to change */
  readonly refused: Readonly<Record<string, string>>;
  /** Fields outside the usual range, which are allowed with a written reason */
  readonly outside: Readonly<Record<string, string>>;
  readonly needsReason: boolean;
}

export const doseState = ({ modalityId, dose, doseReason }: Pick<InterventionDraft, 'modalityId' | 'dose' | 'doseReason'>): DoseState => {
  const { findings } = checkDose(modalityId, dose);
  const of = (wanted: (verdict: string) => boolean) => Object.fromEntries(findings.filter(({ verdict }) => wanted(verdict)).map(({ param, message }) => [param, message]));
  const outside = of((verdict) => verdict !== 'refused');
  return { refused: of((verdict) => verdict === 'refused'), outside, needsReason: Object.keys(outside).length > 0 && (doseReason ?? '').trim() === '' };
};
