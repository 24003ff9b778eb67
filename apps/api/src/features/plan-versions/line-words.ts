// The lines of a plan's content in words, for people who compare versions.
import { exerciseDoseFields, doseFields, exerciseWordsIn, findGoalMeasure, modalities, romNorms, stageNames, type PlanStage } from '@legwork/clinical';
import { placeName } from '../note-documents/note-words.js';

export type Content = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : 'nothing');
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const PERFORMERS: Readonly<Record<string, string>> = {
  'massage-therapist': 'massage therapist', physiotherapist: 'physiotherapist', either: 'massage therapist or physiotherapist', patient: 'patient at home',
};

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
export const dayText = (day: string): string => new Intl.DateTimeFormat('en-CA', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const modalityWord = (id: unknown): string => modalities.find((each) => each.id === id)?.name ?? text(id);
const exerciseWord = (id: unknown): string => Object.entries(exerciseWordsIn.en).find(([key]) => key === id)?.[1].name ?? text(id);
export const measureWord = (id: unknown): string => {
  const motion = romNorms.find((each) => each.id === id);
  return motion === undefined ? findGoalMeasure(isText(id) ? id : null)?.name ?? text(id) : capital(`${motion.joint} ${motion.motion}`);
};

/** "Deep tissue massage, left calf" */
export const interventionWord = ({ modalityId, region, side }: Content): string =>
  isText(region) ? `${modalityWord(modalityId)}, ${placeName(region, isText(side) ? side : null).toLowerCase()}` : modalityWord(modalityId);
export const exerciseLine = ({ exerciseId, side }: Content): string => (isText(side) ? `${exerciseWord(exerciseId)}, ${side}` : exerciseWord(exerciseId));

interface DoseField {
  readonly param: string;
  readonly label: string;
  readonly unit: string;
}

const WORDLESS: ReadonlySet<string> = new Set(['count', 'level 0-5', 'grade', 'of 10']);

/** Each parameter of a dose as a field of its own: pressure, minutes, repetitions. */
export function doseOf(line: Content): ReadonlyMap<string, string> {
  const dose = line['dose'];
  if (typeof dose !== 'object' || dose === null) return new Map();
  const known: readonly DoseField[] = isText(line['modalityId']) ? doseFields(line['modalityId']) : isText(line['exerciseId']) ? exerciseFields(line['exerciseId']) : [];
  return new Map(Object.entries(dose).map(([param, value]) => {
    const field = known.find((each) => each.param === param);
    return [field?.label ?? param, [text(value), ...(field === undefined || WORDLESS.has(field.unit) ? [] : [field.unit])].join(' ')];
  }));
}

const exerciseFields = (id: string): readonly DoseField[] => exerciseDoseFields(id).map(({ param }) => ({ param, label: EXERCISE_DOSES[param] ?? param, unit: '' }));
const EXERCISE_DOSES: Readonly<Record<string, string>> = {
  sets: 'Sets', reps: 'Repetitions', holdSeconds: 'Hold in seconds', minutes: 'Minutes', perDay: 'Times a day', daysPerWeek: 'Days a week', painCeiling: 'Pain at most',
};

export interface FieldWords {
  readonly name: string;
  readonly say: (value: unknown) => string;
}

const plain = (name: string): FieldWords => ({ name, say: (value) => (value === null || value === undefined || value === '' ? 'nothing' : text(value)) });
const day = (name: string): FieldWords => ({ name, say: (value) => (isText(value) ? dayText(value) : 'no day') });
const stage = (name: string): FieldWords => ({ name, say: (value) => (isText(value) && value in stageNames ? stageNames[value as PlanStage] : 'every stage') });

export const PLAN_FIELDS: Readonly<Record<string, FieldWords>> = {
  title: plain('Title'), injuryOn: day('Day of the injury'), frequency: plain('Frequency'), visitsPlanned: plain('Visits planned'), reviewOn: day('Review'),
  course: { name: 'Course', say: (value) => (value === 'injury' ? 'fresh injury' : value === 'lasting' ? 'lasting problem' : 'not said') },
  weeksToBuild: plain('Weeks to building up'), weeksToReturn: plain('Weeks to the return'),
};
export const GOAL_FIELDS: Readonly<Record<string, FieldWords>> = {
  measureId: { name: 'Measure', say: measureWord }, item: plain('Measured item'), side: plain('Side'), baseline: plain('Start value'), target: plain('Target'), targetOn: day('Until'), note: plain('Note'),
};
export const INTERVENTION_FIELDS: Readonly<Record<string, FieldWords>> = {
  doseReason: plain('Reason for the dose'), aim: plain('Aim'), performerRole: { name: 'Performed by', say: (value) => PERFORMERS[text(value)] ?? text(value) },
  stopRule: plain('Stop rule'), frequency: plain('Frequency'), stage: stage('From the stage'),
};
export const EXERCISE_FIELDS: Readonly<Record<string, FieldWords>> = { doseReason: plain('Reason for the dose'), phase: stage('Stage'), note: plain('Note') };
