// One technique at one place held against the screening: what is allowed, up to which pressure, and every reason in words.
import { isClearableIn, limitsFor, modalities, performersAllowed, type ClinicScope, type LimitReason, type Modality } from '@legwork/clinical';
import type { Place } from '../../body-map/places';
import { severityLevels, severityOf, type Severity } from '../../ui/severity/severity-levels';
import type { Screening } from './screening-queries';

export interface LimitCause {
  readonly ruleId: string;
  readonly level: Severity;
  readonly words: string;
  /** What a massage therapist may say to the patient. */
  readonly say: string;
  readonly patientWording: string;
  readonly resolution: string;
  /** A written clearance may open the technique although the rule holds it back. */
  readonly clearable: boolean;
}

export interface TechniqueLimit {
  readonly allowed: boolean;
  readonly status: Severity;
  /** Highest pressure, 0 to 5. */
  readonly ceiling: number;
  readonly causes: readonly LimitCause[];
  /** Questions that have to be asked before this is decided. */
  readonly open: readonly string[];
}

const pressureGroups: ReadonlySet<string> = new Set(['light-pressure', 'moderate-pressure', 'deep-pressure', 'friction']);

export const findModality = (id: string): Modality | undefined => modalities.find((modality) => modality.id === id);

export const modalityName = (id: string): string => findModality(id)?.name ?? id;

/** Whether a pressure on the scale 0 to 5 belongs to the technique. */
export const takesPressure = (modalityId: string): boolean =>
  findModality(modalityId)?.techniqueGroups.some((group) => pressureGroups.has(group)) === true;

export const modalitiesFor = (performerRole: string): readonly Modality[] =>
  modalities.filter(({ id }) => performersAllowed(id, performerRole).allowed);

/** Why the clinic's settings do not let a profession perform a technique of its own; undefined where they do. */
export type NotOfferedBy = (modalityId: string) => string | undefined;

export const notOfferedTo = (performerRole: string, scope: ClinicScope): NotOfferedBy => (modalityId) => {
  const { outside, scopeWording } = performersAllowed(modalityId, performerRole, scope);
  return outside === 'clinic' ? scopeWording : undefined;
};

/** One of the pressures is enough; any other group of the technique has to be open too. */
const alternatives: ReadonlySet<string> = new Set(['light-pressure', 'moderate-pressure', 'deep-pressure']);

const mayLetterOpen = ({ ruleId, clearableFor }: Screening['fired'][number], reasons: readonly LimitReason[]): boolean => {
  const held = reasons.filter(({ allowed, rules }) => !allowed && rules.includes(ruleId)).map(({ techniqueGroup }) => techniqueGroup);
  return held.some((group) => isClearableIn(clearableFor, group)) && held.every((group) => alternatives.has(group) || isClearableIn(clearableFor, group));
};

const causesOf = (reasons: readonly LimitReason[], { fired, standing }: Screening): LimitCause[] =>
  [...fired, ...standing]
    .filter(({ ruleId }) => reasons.some(({ rules }) => rules.includes(ruleId)))
    .map((rule) => ({
      ruleId: rule.ruleId, level: severityOf(rule.level), words: rule.clinicianReason, say: rule.scopeWording, patientWording: rule.patientWording, resolution: rule.resolution,
      clearable: mayLetterOpen(rule, reasons),
    }))
    .sort((a, b) => severityLevels[b.level].rank - severityLevels[a.level].rank);

const questionsOf = (ruleIds: ReadonlySet<string>, { unknown, toAsk }: Screening): string[] => {
  const missing = new Set<string>(unknown.filter(({ ruleId }) => ruleIds.has(ruleId)).flatMap(({ missingInputs }) => missingInputs));
  return toAsk.filter(({ factId }) => missing.has(factId)).map(({ question }) => question);
};

export const techniqueLimit = (modalityId: string, { region, side }: Place, screening: Screening): TechniqueLimit => {
  const { allowed, status, maxPressure, why } = limitsFor(modalityId, region, side, screening);
  const decisive = allowed ? why : why.filter((reason) => !reason.allowed);
  return {
    allowed,
    status: severityOf(status),
    ceiling: maxPressure,
    causes: causesOf(decisive, screening),
    open: questionsOf(new Set(decisive.flatMap(({ unscreened }) => unscreened)), screening),
  };
};
