// What is asked before a visit: three taps, the answers that count for one day, and whatever else is still open.
import type { Schema } from '../../lib/api';
import type { Answered, Question } from './check-in-queries';

export type FactAnswer = boolean | number | string | readonly PlaceAnswer[];
export interface PlaceAnswer {
  readonly region: string;
  readonly side?: 'left' | 'right' | 'both' | null;
}
export type FactAnswers = Readonly<Record<string, FactAnswer>>;

export interface CheckInDraft {
  readonly newMedicine?: boolean;
  readonly medicine: string;
  readonly newSymptom?: boolean;
  readonly eventSinceLast?: boolean;
  readonly note: string;
  readonly facts: FactAnswers;
}

export const emptyCheckIn: CheckInDraft = { medicine: '', note: '', facts: {} };

export const isCheckInDraft = (value: unknown): value is CheckInDraft =>
  typeof value === 'object' && value !== null && 'medicine' in value && 'note' in value && 'facts' in value;

/** Consent is asked at every visit, so its answer of today says that somebody has asked. */
export const isCheckedIn = ({ answers }: { readonly answers: readonly Answered[] }, today: string): boolean =>
  answers.some(({ factId, recordedOn }) => factId === 'consent.given' && recordedOn === today);

export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Follows from the medicine list or from who treats; answered there, not here. */
const keptElsewhere: ReadonlySet<string> = new Set(['performer.role', 'meds.classes', 'meds.unclassifiedCount']);

export const askableHere = (questions: readonly Question[]): Question[] => questions.filter(({ factId }) => !keptElsewhere.has(factId));

/** Questions to which "yes" is the good answer are asked one by one, never ticked off with a group. */
const oneByOne: ReadonlySet<string> = new Set(['consent.given', 'consent.guardian', 'meds.listConfirmed', 'sx.intoxicated']);

const groups: readonly { readonly title: string; readonly prefixes: readonly string[] }[] = [
  { title: 'Heart, breathing, head', prefixes: ['sx.chest', 'sx.breathless', 'sx.haemoptysis', 'sx.dizzy', 'sx.faceArm', 'sx.bpSymptoms'] },
  { title: 'Nerves, bladder, bowel', prefixes: ['sx.saddle', 'sx.bladder', 'sx.bowel', 'sx.sexual', 'sx.bilateral', 'sx.progressive', 'sx.footDrop', 'sx.numbTingle', 'sx.backPainSevere'] },
  { title: 'Legs and circulation', prefixes: ['sx.leg', 'sx.calf', 'sx.footWound', 'sx.oedema', 'sx.pulsatile', 'sx.restPain', 'sx.exertional', 'hx.veinUlcer', 'sx.suddenSevere'] },
  { title: 'Fever, illness, lumps', prefixes: ['sx.fever', 'sx.unwell', 'sx.contagious', 'sx.night', 'sx.weightLoss', 'lump.', 'sx.muscleAche', 'sx.darkUrine', 'sx.hypo', 'sx.testicular', 'sx.hernia'] },
  { title: 'Skin, bruises, bleeding', prefixes: ['skin.', 'bruise.', 'sx.bruising', 'sx.bleed', 'sx.psoas', 'allergy.'] },
  { title: 'Injury, joints, tendons', prefixes: ['injury.', 'fracture.', 'joint.', 'flare.', 'gout.', 'tendon.', 'bone.', 'achilles.', 'acs.', 'ottawa.', 'sx.fall', 'sx.majorTrauma', 'sx.kneeLocked', 'sx.deepHip', 'sx.childLimp', 'sx.cramps', 'sx.pain'] },
  { title: 'Injections, patches, operations', prefixes: ['injection.', 'meds.', 'surgery.'] },
  { title: 'Pregnancy', prefixes: ['preg.'] },
  { title: 'Health history', prefixes: ['hx.', 'risk.', 'sens.', 'ecq.', 'abpi.', 'wells.', 'lab.', 'patient.'] },
  { title: 'Measured today', prefixes: ['bp.', 'temp.'] },
];

const otherTitle = 'Other questions';
const titleOf = ({ factId }: Question): string => groups.find(({ prefixes }) => prefixes.some((prefix) => factId.startsWith(prefix)))?.title ?? otherTitle;

/** Asked one by one, in the order of the screening. */
export const singleQuestions = (questions: readonly Question[]): Question[] => questions.filter(({ factId }) => oneByOne.has(factId));

/** Everything else, by what belongs to one thought. */
export const groupedQuestions = (questions: readonly Question[]): QuestionGroup[] => {
  const rest = questions.filter(({ factId }) => !oneByOne.has(factId));
  return [...groups.map(({ title }) => title), otherTitle]
    .map((title) => ({ title, questions: rest.filter((question) => titleOf(question) === title) }))
    .filter((group) => group.questions.length > 0);
};

/** Ticked and then left alone with "none of these". */
export const isTickable = ({ type, places }: Question): boolean => type === 'boolean' || places;

const noOf = ({ places }: Question): FactAnswer => (places ? [] : false);

/** "None of these", or "none of the others" when some are ticked. What was answered stays. */
export const withNoneOfTheRest = (questions: readonly Question[], answers: FactAnswers): FactAnswers => {
  const open = questions.filter((question) => isTickable(question) && answers[question.factId] === undefined);
  return { ...answers, ...Object.fromEntries(open.map((question) => [question.factId, noOf(question)])) };
};

export const withAnswer = (answers: FactAnswers, factId: string, value: FactAnswer | undefined): FactAnswers => {
  const { [factId]: _before, ...rest } = answers;
  return value === undefined ? rest : { ...rest, [factId]: value };
};

/** Said to be there, by a tick or by a place. */
export const isThere = ({ factId, places }: Question, answers: FactAnswers, ticked: ReadonlySet<string>): boolean => {
  const value = answers[factId];
  return places ? ticked.has(factId) || (Array.isArray(value) && value.length > 0) : value === true;
};

/** Ticked without saying where: no answer yet, and never "nowhere". */
export const withoutPlace = (questions: readonly Question[], answers: FactAnswers, ticked: ReadonlySet<string>): Question[] =>
  questions.filter(({ factId, places }) => places && ticked.has(factId) && answers[factId] === undefined);

export const isReady = ({ newMedicine, medicine, newSymptom, eventSinceLast }: CheckInDraft): boolean =>
  newMedicine !== undefined && newSymptom !== undefined && eventSinceLast !== undefined && (!newMedicine || medicine.trim() !== '');

export const checkInBody = (draft: CheckInDraft, appointmentId: string | null): Schema['NewCheckIn'] => ({
  appointmentId,
  answers: {
    newMedicine: draft.newMedicine === true ? draft.medicine.trim() : null,
    newSymptom: draft.newSymptom === true,
    eventSinceLast: draft.eventSinceLast === true,
    facts: { ...draft.facts },
    note: draft.note.trim() === '' ? null : draft.note.trim(),
  },
});
