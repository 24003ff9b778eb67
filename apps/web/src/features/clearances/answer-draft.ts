// The answer while it is typed, and as it is sent. A letter allows what it names; "all" only where it says so.
import type { Place } from '../../body-map/places';
import type { ClearanceAnswer } from './queries';

export interface AnswerDraft {
  readonly decision: 'granted' | 'declined' | undefined;
  readonly answeredByName: string;
  readonly answeredByProfession: ClearanceAnswer['answeredByProfession'] | undefined;
  readonly answeredOn: string | undefined;
  readonly answer: string;
  readonly where: 'named' | 'all' | undefined;
  readonly regions: readonly Place[];
  readonly what: 'named' | 'all' | undefined;
  readonly techniqueGroups: readonly string[];
  readonly maxPressure: number | undefined;
  readonly validUntil: string | undefined;
}

export const isAnswerDraft = (value: unknown): value is AnswerDraft => typeof value === 'object' && value !== null && 'answeredByName' in value && 'regions' in value && 'techniqueGroups' in value;

export const blankAnswer = (today: string): AnswerDraft => ({
  decision: undefined, answeredByName: '', answeredByProfession: undefined, answeredOn: today, answer: '', where: undefined, regions: [], what: undefined, techniqueGroups: [], maxPressure: undefined, validUntil: undefined,
});

const namesPlaces = ({ where, regions }: AnswerDraft): boolean => where === 'all' || (where === 'named' && regions.length > 0);
const namesTechniques = ({ what, techniqueGroups }: AnswerDraft): boolean => what === 'all' || (what === 'named' && techniqueGroups.length > 0);

export const isComplete = (draft: AnswerDraft): boolean =>
  draft.decision !== undefined && draft.answeredByName.trim() !== '' && draft.answeredByProfession !== undefined && draft.answeredOn !== undefined
  && (draft.decision === 'declined' || (namesPlaces(draft) && namesTechniques(draft)));

/** undefined while something is missing. */
export function answerBody(draft: AnswerDraft): ClearanceAnswer | undefined {
  const { decision, answeredByProfession, answeredOn } = draft;
  if (decision === undefined || answeredByProfession === undefined || answeredOn === undefined || !isComplete(draft)) return undefined;
  const said = { decision, answeredByName: draft.answeredByName.trim(), answeredByProfession, answeredOn, answer: draft.answer.trim() === '' ? null : draft.answer.trim() };
  if (decision === 'declined') return said;
  return {
    ...said,
    ...(draft.where === 'all' ? { allRegions: true } : { regions: draft.regions.map((place) => ({ ...place })) }),
    ...(draft.what === 'all' ? { allTechniques: true } : { techniqueGroups: [...draft.techniqueGroups] as NonNullable<ClearanceAnswer['techniqueGroups']> }),
    maxPressure: draft.maxPressure ?? null,
    validUntil: draft.validUntil ?? null,
  };
}
