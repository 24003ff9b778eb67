// What a plan can begin with. A physiotherapist chooses a condition; a massage therapist a place and a kind of problem, and reads no
// diagnosis: conditions that ask the same of the same place are one choice there.
import {
  conditionTemplate, performersAllowed, stageNames, templateConditionIds, type ConditionTemplate, type MassageRoleId, type PlanStage, type RegionId, type TemplateGoal, type TemplateLine,
} from '@legwork/clinical';
import { placeName, regionName } from '../../body-map/places';
import type { Schema } from '../../lib/api';

export interface TemplateChoice {
  readonly id: string;
  readonly name: string;
  /** For whom it is, in the words of the role. */
  readonly meaning: string;
  readonly note: string;
  readonly course: 'injury' | 'lasting';
  readonly conditionId: ConditionTemplate['conditionId'] | null;
  /** Whose home exercises it brings; never shown to a massage therapist. */
  readonly conditionIds: readonly ConditionTemplate['conditionId'][];
  readonly weeks: { readonly build: number; readonly return: number };
  readonly visits: number | null;
  readonly goals: readonly Pick<TemplateGoal, 'activity' | 'measureId' | 'weeks'>[];
  readonly lines: readonly TemplateLine[];
  readonly sources: readonly string[];
  readonly confirmed: boolean;
  readonly approvalNeeded: boolean;
  readonly isHere: boolean;
}

type Planner = 'massage-therapist' | 'physiotherapist';

const roleWords: Readonly<Record<MassageRoleId, string>> = {
  'direct-benefit': 'soft-tissue work helps it', 'relieves-secondary-spasm': 'muscles tight around it', 'adjunct-in-rehabilitation': 'beside active rehabilitation',
  'non-acute-stage-only': 'only when not hot or swollen', 'needs-physician-approval': 'after a physician’s approval', 'not-to-be-treated': 'not for hands-on work',
};
const courseWords = { injury: 'fresh injury', lasting: 'lasting problem' } as const;

const templates: readonly ConditionTemplate[] = templateConditionIds.flatMap((id) => conditionTemplate(id) ?? []);
const weeksOf = ({ stages }: ConditionTemplate) => {
  const of = (wanted: PlanStage): number => stages.find(({ stage }) => stage === wanted)?.fromWeek ?? 0;
  return { build: of('build'), return: of('return') };
};
const regionsOf = ({ lines }: ConditionTemplate): readonly RegionId[] => [...new Set(lines.map(({ region }) => region))];
const isHere = (template: ConditionTemplate, places: readonly string[]): boolean => regionsOf(template).some((region) => places.includes(region));

const forPhysiotherapist = (template: ConditionTemplate, places: readonly string[]): TemplateChoice => ({
  id: template.conditionId, name: template.name, meaning: template.roleMeaning, note: template.note, course: template.course, conditionId: template.conditionId, conditionIds: [template.conditionId],
  weeks: weeksOf(template), visits: template.review.visits, goals: template.goals, lines: template.lines, sources: template.sources, confirmed: template.confirmed,
  approvalNeeded: template.approvalNeeded, isHere: isHere(template, places),
});

const own = (lines: readonly TemplateLine[]): readonly TemplateLine[] => lines.filter(({ modalityId }) => performersAllowed(modalityId, 'massage-therapist').allowed);
const placeOfWork = (template: ConditionTemplate): RegionId | undefined => own(template.lines)[0]?.region;
const problemKey = (template: ConditionTemplate): string => [placeOfWork(template), template.course, template.massageRole].join(' ');

/** Every line once; the dose of the first that names it. */
const merged = (same: readonly ConditionTemplate[]): readonly TemplateLine[] =>
  [...new Map(same.flatMap(({ lines }) => own(lines)).toReversed().map((line) => [line.modalityId, line])).values()].toReversed();

const forMassageTherapist = (same: readonly ConditionTemplate[], places: readonly string[]): TemplateChoice[] => {
  const [first] = same;
  const region = first === undefined ? undefined : placeOfWork(first);
  if (first === undefined || region === undefined) return [];
  const shared = first.goals.filter(({ id }) => same.every(({ goals }) => goals.some((goal) => goal.id === id)));
  const words = roleWords[first.massageRole];
  return [{
    id: problemKey(first), name: `${placeName({ region, side: null })}, ${courseWords[first.course]}: ${words}`, meaning: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, note: '', course: first.course, conditionId: null,
    conditionIds: same.map(({ conditionId }) => conditionId),
    weeks: weeksOf(first), visits: first.review.visits, goals: shared.length > 0 ? shared : first.goals.slice(0, 1), lines: merged(same),
    // The titles of what was read name diagnoses.
    sources: [], confirmed: false, approvalNeeded: first.approvalNeeded, isHere: isHere(first, places),
  }];
};

/** The places of the episode first, then by name. */
export const templateChoices = (planner: Planner, places: readonly string[]): readonly TemplateChoice[] => {
  const choices = planner === 'physiotherapist'
    ? templates.map((template) => forPhysiotherapist(template, places))
    : [...new Set(templates.map(problemKey))].flatMap((key) => forMassageTherapist(templates.filter((template) => problemKey(template) === key), places));
  return choices.toSorted((one, other) => Number(other.isHere) - Number(one.isHere) || one.name.localeCompare(other.name));
};

export type ClinicTemplate = Schema['PlanTemplateResponse'];

export const stageWords = (stage: string | null): string => (stage !== null && Object.hasOwn(stageNames, stage) ? `from ${stageNames[stage as PlanStage]}` : 'from the beginning');

export const regionWords = (regions: readonly RegionId[]): string => regions.map(regionName).join(', ');
