import type { Screening } from '../features/sessions/screening-queries';

const vitals: ReadonlySet<string> = new Set(['bp.systolic', 'bp.diastolic', 'temp.celsius']);

/** Rules that cannot be decided before a pressure or a temperature is measured. */
export const vitalsAskedBy = ({ unknown }: Pick<Screening, 'unknown'>): readonly string[] =>
  unknown.filter(({ missingInputs }) => missingInputs.some((input) => vitals.has(input))).map(({ ruleId }) => ruleId);
