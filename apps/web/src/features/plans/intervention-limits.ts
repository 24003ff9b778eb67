// How one planned technique stands against the screening: a level to show, and who may perform it.
import { limitsFor, modalities, performersAllowed, type ClinicScope, type Modality } from '@legwork/clinical';
import { severityOf, type Severity } from '../../ui/severity/severity-levels';
import type { Schema } from '../../lib/api';
import type { PlanIntervention } from './plan-queries';
import type { InterventionDraft } from './plan-values';

export type PlanScreening = Schema['ScreeningResponse'];
export type Performer = InterventionDraft['performerRole'];

export const performerNames: Readonly<Record<Performer, string>> = {
  'massage-therapist': 'Massage therapist', physiotherapist: 'Physiotherapist', either: 'Either', patient: 'The patient, at home',
};

export const modalityName = (id: string): string => modalities.find((modality) => modality.id === id)?.name ?? id;

/** What the planner may plan: a role plans what it may perform. */
export const plannable = (planner: string): readonly Modality[] => modalities.filter(({ id }) => performersAllowed(id, planner).allowed);

const homeGroups: ReadonlySet<string> = new Set(['exercise', 'education', 'heat', 'cold', 'compression', 'stretching', 'neural']);

/** What a person can do alone: no hands, no thrust, no machine. */
const isForHome = ({ id, techniqueGroups }: Modality): boolean => id === 'foam-roll' || techniqueGroups.every((group) => homeGroups.has(group));

export const performersFor = (modalityId: string, planner: string, scope: ClinicScope = []): readonly Performer[] => {
  const { allowed, performers } = performersAllowed(modalityId, planner, scope);
  const isBoth = performers.includes('massage-therapist') && performers.includes('physiotherapist');
  return [...performers, ...(isBoth ? (['either'] as const) : []), ...(allowed && plannable(planner).some((modality) => modality.id === modalityId && isForHome(modality)) ? (['patient'] as const) : [])];
};

/** Who performs a line that is begun: whoever plans, else the profession a physiotherapist may leave it to. Undefined: nobody. */
export const firstPerformer = (modalityId: string, planner: string, scope: ClinicScope): Performer | undefined => {
  const performers = performersFor(modalityId, planner, scope);
  return performers.find((performer) => performer === planner) ?? (planner === 'physiotherapist' ? performers[0] : undefined);
};

/** Why a technique of the role cannot be begun in this clinic. */
export const notOffered = (modalityId: string, planner: string, scope: ClinicScope): string | undefined =>
  (firstPerformer(modalityId, planner, scope) === undefined ? performersAllowed(modalityId, planner, scope).scopeWording : undefined);

/** Why whoever performs a line may not do so in this clinic; both are asked of one that either performs. */
export const outsideClinic = ({ modalityId, performerRole }: Pick<InterventionDraft, 'modalityId' | 'performerRole'>, planner: string, scope: ClinicScope): string | undefined => {
  const roles = performerRole === 'either' ? ['massage-therapist', 'physiotherapist'] : [performerRole === 'patient' ? planner : performerRole];
  return roles.map((role) => performersAllowed(modalityId, role, scope)).find(({ outside }) => outside === 'clinic')?.scopeWording;
};

/** Nobody is told less than the server says: its refusal stands, whatever this screen's own reading is. */
export const limitLevel = ({ limit }: Pick<PlanIntervention, 'limit'>, own: Severity | undefined): Severity => {
  if (limit.allowed) return limit.why.length > 0 ? 'modify' : 'proceed';
  if (own !== undefined && own !== 'proceed' && own !== 'modify') return own;
  return limit.ruleIds.length === 0 ? 'not-screened' : 'do-not-treat-refer';
};

export interface LimitPreview {
  readonly allowed: boolean;
  readonly level: Severity;
  readonly ceiling: number;
  readonly why: readonly string[];
}

export const previewLimit = ({ modalityId, region, side }: Pick<InterventionDraft, 'modalityId' | 'region' | 'side'>, screening: PlanScreening): LimitPreview => {
  const { allowed, status, maxPressure, why } = limitsFor(modalityId, region, side, screening);
  const rules = new Set((allowed ? why : why.filter((reason) => !reason.allowed)).flatMap((reason) => reason.rules));
  return {
    allowed, level: severityOf(status), ceiling: maxPressure,
    why: [...screening.fired, ...screening.standing].filter(({ ruleId }) => rules.has(ruleId)).map(({ clinicianReason }) => clinicianReason),
  };
};
