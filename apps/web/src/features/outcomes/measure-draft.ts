// What is being entered for one measure, and what of it is sent. An item that nobody answered is left out, never zero.
import type { Answers, MeasureId, Score } from './queries';

export interface Activity {
  readonly activity: string;
  readonly ability0To10?: number;
}

export interface MeasureDraft {
  /** Items that are single numbers, by id */
  readonly numbers: Readonly<Record<string, number>>;
  readonly activities: readonly Activity[];
}

export const mostActivities = 5;
export const emptyDraft: MeasureDraft = { numbers: {}, activities: [{ activity: '' }] };

const isActivity = (entry: unknown): entry is Activity => typeof entry === 'object' && entry !== null && 'activity' in entry && typeof entry.activity === 'string';

export const activitiesOf = (answers: Answers | undefined): readonly Activity[] => (Array.isArray(answers?.['activities']) ? answers['activities'].filter(isActivity) : []);

/** The activities named at first, to be rated again. */
export const namedAtFirst = (scores: readonly Score[], episodeId: string | null): readonly string[] => {
  const first = scores.find(({ measureId, episodeId: of, score }) => measureId === 'psfs' && of === episodeId && score !== null);
  return activitiesOf(first?.answers).filter(({ ability0To10 }) => ability0To10 !== undefined).map(({ activity }) => activity);
};

export const draftFor = (id: MeasureId, named: readonly string[]): MeasureDraft => (id === 'psfs' && named.length > 0 ? { numbers: {}, activities: named.map((activity) => ({ activity })) } : emptyDraft);

/** For a correction: what was entered. */
export const draftOf = (answers: Answers): MeasureDraft => {
  const activities = activitiesOf(answers);
  return { numbers: Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, number] => typeof entry[1] === 'number')), activities: activities.length === 0 ? emptyDraft.activities : activities };
};

export const answersOf = (id: MeasureId, { numbers, activities }: MeasureDraft): Record<string, unknown> =>
  (id === 'psfs' ? { activities: activities.filter(({ activity, ability0To10 }) => activity.trim() !== '' && ability0To10 !== undefined).map((one) => ({ ...one, activity: one.activity.trim() })) } : { ...numbers });

/** Something can be sent; what is missing of it the answer of the server says. */
export const isBegun = (id: MeasureId, draft: MeasureDraft): boolean => (id === 'psfs' ? activitiesOf(answersOf(id, draft)).length > 0 : Object.keys(draft.numbers).length > 0);
