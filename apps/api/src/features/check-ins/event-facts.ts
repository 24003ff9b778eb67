// A reported symptom or event that no answer of today names must not pass in silence: what it may have changed counts
// as unanswered until somebody has asked again.
import { type FactId, facts } from '@legwork/clinical';

const EVENT_FACTS: readonly FactId[] = [
  'risk.longTravel4w', 'risk.bedOrSurgery12w', 'surgery.regions6w', 'surgery.regions12w', 'injection.steroid14d', 'injection.steroid6w', 'injection.other7d',
  'sx.fever', 'sx.majorTrauma', 'sx.fallUnableToWalk', 'injury.acuteRegions', 'fracture.unhealedRegions', 'hx.dvt', 'hx.pe', 'hx.heartEvent', 'hx.stroke',
];

/** The signs that are asked at every visit. */
const SYMPTOM_FACTS: readonly FactId[] = facts.filter(({ id, askedBy, volatilityDays }) => volatilityDays === 0 && askedBy === 'patient' && id.startsWith('sx.')).map(({ id }) => id);

export interface ReportedChange {
  readonly newSymptom: boolean;
  readonly eventSinceLast: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

const isPositive = (value: unknown): boolean => value === true || (Array.isArray(value) && value.length > 0);

/** Facts to ask again: reported as changed in general, with nothing in particular named today. */
export function factsToReopen({ newSymptom, eventSinceLast, facts: given }: ReportedChange): FactId[] {
  const doubtful = [
    ...(newSymptom && !SYMPTOM_FACTS.some((id) => isPositive(given[id])) ? SYMPTOM_FACTS : []),
    ...(eventSinceLast && !EVENT_FACTS.some((id) => isPositive(given[id])) ? EVENT_FACTS : []),
  ];
  return [...new Set(doubtful)].filter((id) => given[id] === undefined || given[id] === null);
}
