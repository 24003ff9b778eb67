// The whole form in the order it is asked, and its questions by id.
import type { FactId } from '../knowledge/fact-ids.js';
import type { IntakeItem, IntakeQuestion, IntakeSection } from './question.js';
import type { QuestionId, StoryQuestionId } from './question-ids.js';
import { aboutYou } from './sections/about-you.js';
import { body } from './sections/body.js';
import { circulation } from './sections/circulation.js';
import { complaint } from './sections/complaint.js';
import { consent, goals } from './sections/goals.js';
import { healthNow } from './sections/health-now.js';
import { history } from './sections/history.js';
import { medicines } from './sections/medicines.js';
import { pain } from './sections/pain.js';
import { pregnancy } from './sections/pregnancy.js';

export const intakeSections: readonly IntakeSection[] = [
  aboutYou, complaint, pain, healthNow, circulation, history, medicines, body, pregnancy, goals, consent,
];

export const intakeItems: readonly IntakeItem[] = intakeSections.flatMap((section) => section.items);

export const intakeQuestions: readonly IntakeQuestion[] = intakeItems.flatMap((item) => item.questions);

const questionById: ReadonlyMap<string, IntakeQuestion> = new Map(intakeQuestions.map((question) => [question.id, question]));

export const findQuestion = (id: string): IntakeQuestion | undefined => questionById.get(id);

/** Facts put together from other answers instead of being asked in so many words. */
export const composedFacts: readonly { facts: readonly FactId[]; from: readonly (QuestionId | 'birth date')[] }[] = [
  { facts: ['patient.ageYears'], from: ['birth date'] },
  { facts: ['allergy.topical'], from: ['allergies'] },
  { facts: ['sx.painWeeksNotImproving'], from: ['story.onset', 'story.relief'] },
  {
    facts: ['injury.acuteRegions', 'injury.persistent72Regions'],
    from: ['story.onset', 'story.mechanism', 'story.course', 'pain.areas', 'history.injuries'],
  },
  { facts: ['surgery.regions6w', 'surgery.regions12w'], from: ['history.operations'] },
  { facts: ['injection.steroid14d', 'injection.steroid6w', 'injection.other7d'], from: ['history.injections'] },
  { facts: ['sx.legVeinTender'], from: ['sx.legVeinTenderRegions'] },
  { facts: ['ecq.result'], from: ecqQuestions() },
];

function ecqQuestions(): readonly StoryQuestionId[] {
  return ['ecq.walkingPain', 'ecq.sites', 'ecq.atRest', 'ecq.uphill', 'ecq.easesIn10Minutes', 'ecq.levelPace'];
}
