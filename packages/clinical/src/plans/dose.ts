// Dose fields of a modality and the check of a dose against them.
import { modalities, type DoseParameter, type Modality } from '../knowledge/modalities.js';
import { doseLimits, reasonAlwaysAbove } from './dose-limits.js';

export type Dose = Readonly<Record<string, unknown>>;

export type DoseProblem = 'unknown-modality' | 'unknown-field' | 'missing' | 'not-a-number' | 'below-range' | 'above-range' | 'off-step' | 'prescription';

export interface DoseFinding {
  readonly param: string;
  readonly problem: DoseProblem;
  /** refused: has to be changed; needs-reason: allowed with a written reason; reasoned: the reason is there. */
  readonly verdict: 'refused' | 'needs-reason' | 'reasoned';
  readonly message: string;
}

export interface DoseCheck {
  readonly ok: boolean;
  readonly findings: readonly DoseFinding[];
}

export function findModality(id: string): Modality | undefined {
  return modalities.find((modality) => modality.id === id);
}

/** In the order of the catalogue; empty for a modality that does not exist. */
export function doseFields(modalityId: string): readonly DoseParameter[] {
  return findModality(modalityId)?.dosage ?? [];
}

/** The catalogue's default for every field. */
export function defaultDose(modalityId: string): Readonly<Record<string, number>> {
  return Object.fromEntries(doseFields(modalityId).map((field) => [field.param, field.default]));
}

/**
 * A range that was found in a source is a limit: outside it is refused. A range that is the product's own default may be
 * left with a written reason, except where the value itself makes no sense.
 * @param reasons written reasons by parameter
 */
export function checkDose(modalityId: string, dose: Dose, reasons: Readonly<Record<string, string>> = {}): DoseCheck {
  const modality = findModality(modalityId);
  if (modality === undefined) {
    return { ok: false, findings: [{ param: '', problem: 'unknown-modality', verdict: 'refused', message: `There is no modality "${modalityId}"` }] };
  }
  const given = typeof dose === 'object' && dose !== null ? dose : {};
  const strange = Object.keys(given).filter((param) => modality.dosage.every((field) => field.param !== param));
  const findings = [
    ...modality.dosage.flatMap((field) => checkField(modalityId, field, given[field.param], reasons[field.param])),
    ...strange.map((param): DoseFinding => ({ param, problem: 'unknown-field', verdict: 'refused', message: `${modality.name} has no field "${param}"` })),
  ];
  return { ok: findings.every(({ verdict }) => verdict === 'reasoned'), findings };
}

function checkField(modalityId: string, field: DoseParameter, value: unknown, reason: string | undefined): readonly DoseFinding[] {
  const { param, label, unit, min, max } = field;
  const found = (verdict: DoseFinding['verdict'], problem: DoseProblem, message: string): readonly DoseFinding[] => [{ param, problem, verdict, message }];
  const reasoned = reason !== undefined && reason.trim() !== '' ? 'reasoned' : 'needs-reason';
  if (value === undefined || value === null || value === '') return found('refused', 'missing', `${label} is missing (${min} to ${max} ${unit})`);
  if (typeof value !== 'number' || !Number.isFinite(value)) return found('refused', 'not-a-number', `${label} has to be a number`);
  if (value < min || value > max) {
    const limits = doseLimits(modalityId, field);
    const isBeyond = value < limits.min || value > limits.max;
    return found(isBeyond ? 'refused' : reasoned, value < min ? 'below-range' : 'above-range', `${label} ${value} ${unit} is outside ${min} to ${max}`);
  }
  const nearest = nearestStep(field, value);
  if (Math.abs(nearest - value) >= tolerance) return found('refused', 'off-step', `${label} goes in steps of ${field.step} from ${min}; the nearest is ${nearest} ${unit}`);
  const guarded = reasonAlwaysAbove(modalityId, param);
  return guarded !== undefined && value > guarded.value ? found(reasoned, 'prescription', `${label} ${value} ${unit}: ${guarded.why}`) : [];
}

const tolerance = 1e-6;

/** The top of the range is always on a step, even where the steps do not reach it. */
function nearestStep({ min, max, step }: DoseParameter, value: number): number {
  const stepped = Number((min + Math.round((value - min) / step) * step).toFixed(6));
  return Math.abs(max - value) < Math.abs(stepped - value) || stepped > max ? max : stepped;
}
