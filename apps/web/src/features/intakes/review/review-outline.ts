// The order of the review: what changed, then every section with what was reported, then its plain "no"s folded away.
import { facts, findQuestion, intakeSections, intakeMessagesEn, isWithdrawn, questionText, screeningRules, type IntakeSection, type SectionId } from '@legwork/clinical';
import type { IntakeReview, ReviewedAnswer } from '../queries';
import { isNone } from './answer-words';

export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly told: readonly ReviewedAnswer[];
  /** Answered "no" or "none", or taken back: fifty of them would hide the three that matter */
  readonly denied: readonly ReviewedAnswer[];
}

export interface Outline {
  readonly changed: readonly ReviewedAnswer[];
  readonly sections: readonly OutlineSection[];
}

/** The form speaks to the patient; the review speaks about them. */
const sectionTitles: Readonly<Record<SectionId, string>> = {
  'about-you': 'About the person',
  complaint: 'What brings them in',
  pain: 'Where it hurts',
  'health-now': 'Health now',
  circulation: 'Circulation',
  history: 'Health history',
  medicines: 'Medicines and allergies',
  body: 'Bones, joints and skin',
  pregnancy: 'Pregnancy',
  goals: 'Goals',
  consent: 'Consent',
};

interface Place {
  readonly section: IntakeSection;
  readonly at: number;
  readonly inGroup: boolean;
}

const places: ReadonlyMap<string, Place> = new Map(
  intakeSections
    .flatMap((section) => section.items.flatMap((item) => item.questions.map((question) => ({ id: question.id, section, inGroup: item.kind === 'group' }))))
    .map(({ id, section, inGroup }, at) => [id, { section, at, inGroup }]),
);

const inFormOrder = (one: ReviewedAnswer, other: ReviewedAnswer): number => (places.get(one.itemId)?.at ?? 0) - (places.get(other.itemId)?.at ?? 0);

/** What the chart holds decides what is safe; a complaint is another one every time. */
const chartFirst = (one: ReviewedAnswer, other: ReviewedAnswer): number => Number(other.previousFrom === 'chart') - Number(one.previousFrom === 'chart');

/** A "no" that somebody corrected or that differs from last time is news and stays in sight. */
const isPlainNo = ({ itemId, value, edited, changed }: ReviewedAnswer): boolean =>
  !edited && !changed && ((places.get(itemId)?.inGroup === true && isNone(itemId, value)) || isWithdrawn(value));

export const outlineOf = (answers: readonly ReviewedAnswer[]): Outline => {
  const ordered = answers.toSorted(inFormOrder);
  const rest = ordered.filter(({ changed }) => !changed);
  const sections = intakeSections.map((section): OutlineSection => {
    const own = rest.filter(({ itemId }) => places.get(itemId)?.section === section);
    return { id: section.id, title: sectionTitles[section.id], told: own.filter((one) => !isPlainNo(one)), denied: own.filter(isPlainNo) };
  });
  return { changed: ordered.filter(({ changed }) => changed).toSorted(chartFirst), sections: sections.filter(({ told, denied }) => told.length + denied.length > 0) };
};

/** The rows on screen from top to bottom: the way the keys j and k go. */
export const visibleRows = ({ changed, sections }: Outline, unfolded: ReadonlySet<string>): readonly string[] => [
  ...changed.map(({ itemId }) => itemId),
  ...sections.flatMap(({ id, told, denied }) => [...told, ...(unfolded.has(id) ? denied : [])].map(({ itemId }) => itemId)),
];

/** The section whose fold hides an answer; undefined when it is in sight anyway. */
export const foldOf = ({ sections }: Outline, itemId: string): string | undefined =>
  sections.find(({ denied }) => denied.some((answer) => answer.itemId === itemId))?.id;

const factQuestions: ReadonlyMap<string, string> = new Map(facts.map(({ id, question }) => [id, question]));

export const questionWords = (itemId: string): string => {
  const question = findQuestion(itemId);
  return question === undefined ? factQuestions.get(itemId) ?? itemId : questionText(intakeMessagesEn, question.id);
};

const inputsOf = (ruleIds: readonly string[]): readonly string[] => screeningRules.filter(({ id }) => ruleIds.includes(id)).flatMap(({ inputs }) => inputs);

/** The answers behind a line of the preview: what its rules read and what is not a plain "no". */
export const answersBehind = ({ answers }: Pick<IntakeReview, 'answers'>, ruleIds: readonly string[]): readonly ReviewedAnswer[] => {
  const inputs = inputsOf(ruleIds);
  const asked = inputs.some((input) => input.startsWith('meds.')) ? [...inputs, 'medicines'] : inputs;
  return answers.filter(({ itemId, value }) => asked.includes(itemId) && !isNone(itemId, value) && !isWithdrawn(value));
};
