// The check-in as sentences for the Subjective: what the patient said today.
import type { Answered, Question } from './check-in-queries';
import { answerWords, isNews, isPositive } from './check-in-changes';
import { shortQuestion, type Asked } from './short-questions';
import type { CheckInDraft, FactAnswer } from './check-in-questions';

const saidNo = ({ newMedicine, newSymptom, eventSinceLast }: CheckInDraft): string | undefined => {
  const no = [...(newMedicine === false ? ['new medicine'] : []), ...(newSymptom === false ? ['new symptom'] : []), ...(eventSinceLast === false ? ['event since last time'] : [])];
  return no.length === 0 ? undefined : `Reports no ${no.join(', no ')}.`;
};

const appliesWords = (question: Asked, value: FactAnswer | Answered['value']): string =>
  (value === true ? shortQuestion(question) : `${shortQuestion(question)}: ${answerWords(value)}`);

/** One sentence per line, graver things not left to a tick: what applies is named. */
export const checkInLines = (draft: CheckInDraft, questions: readonly Question[]): string[] => {
  const no = saidNo(draft);
  const applies = questions.filter(({ factId }) => isNews(factId)).flatMap((question) => {
    const value = draft.facts[question.factId];
    if (value === undefined || !isPositive(value)) return [];
    return [appliesWords(question, value)];
  });
  return [
    ...(draft.newMedicine === true ? [`New medicine: ${draft.medicine.trim()}.`] : []),
    ...(draft.note.trim() === '' ? [] : [`New since last time: ${draft.note.trim().replaceAll('\n', ' ')}`]),
    ...(applies.length === 0 ? [] : [`Reports today: ${applies.join('; ')}.`]),
    ...(no === undefined ? [] : [no]),
  ];
};

/** The same where somebody checked in elsewhere today: what was recorded then. Consent alone is no question about health. */
export const linesOfToday = (answers: readonly Answered[], today: string): string[] => {
  const asked = answers.filter(({ factId, recordedOn, value }) => recordedOn === today && factId.startsWith('sx.') && typeof value !== 'number');
  if (asked.length === 0) return [];
  const applies = asked.filter(({ value }) => isPositive(value)).map((one) => appliesWords(one, one.value));
  return [applies.length === 0 ? 'Asked today for warning signs: none.' : `Reports today: ${applies.join('; ')}.`];
};
