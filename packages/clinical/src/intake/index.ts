// The intake form: what is asked, what counts as an answer, and what the answers mean for the rest of the product.
export { answersToFacts, storyOf } from './answers-to-facts.js';
export type { IntakeGoals, IntakeResult, IntakeStory } from './answers-to-facts.js';
export type { ActivityEntry } from './answers/activities.js';
export { checkItem, isAnswered, isDeclined, notSure, ratherNotSay } from './answers/intake-answers.js';
export type { DeclinedAnswer, IntakeAnswers, ItemCheck } from './answers/intake-answers.js';
export { allergyKinds, injectionSubstances } from './answers/lists-or-none.js';
export type {
  AllergyEntry, InjectionEntry, InjuryEntry, ListOrNone, ListedMedicine, OperationEntry,
} from './answers/lists-or-none.js';
export { painQualities } from './answers/pain-areas.js';
export type { PainArea, PainQuality } from './answers/pain-areas.js';
export { problemCodes } from './answers/parsed.js';
export type { IntakeProblemCode } from './answers/parsed.js';
export { painSides, samePlace } from './answers/regions.js';
export type { PainSide, PlaceOnBody } from './answers/regions.js';
export type { ChipsAnswer } from './answers/simple.js';
export { mechanismCauses, respondentRelations } from './answers/story.js';
export type { MechanismAnswer, MechanismCause, OnsetAnswer, RespondentAnswer, RespondentRelation } from './answers/story.js';
export { findQuestion, intakeItems, intakeQuestions, intakeSections } from './catalogue.js';
export { contradictionIds, contradictions } from './contradictions.js';
export type { Contradiction, ContradictionId } from './contradictions.js';
export { intakeDangers } from './dangers.js';
export type { IntakeDanger } from './dangers.js';
export { staffAskedFactIds } from './staff-asked-facts.js';
export type { IntakeContext, IntakeFacts } from './facts/fact-values.js';
export { intakeMessagesEn } from './messages.en.js';
export type { IntakeMessageKey, IntakeMessages } from './messages.en.js';
export { noneAnswer, noneOfThese } from './none-of-these.js';
export { ageYears, dateSpan, daysBetween } from './partial-date.js';
export type { DateSpan } from './partial-date.js';
export type { AnswerForm, IntakeItem, IntakeQuestion, IntakeSection, ItemKind, SectionId } from './question.js';
export { storyQuestionIds } from './question-ids.js';
export type { QuestionId, StoryQuestionId } from './question-ids.js';
export { placeName, subjectiveText } from './subjective-text.js';
export { isDone, minutesLeft, missingItems, visibleItems } from './visible-items.js';
export type { VisibleItem } from './visible-items.js';
export { contradictionText, helpText, itemText, problemText, questionText, sectionTitle, valueText } from './words.js';
