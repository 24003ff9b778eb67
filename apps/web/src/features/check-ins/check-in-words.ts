// The check-in as sentences for the Subjective: what the patient said today.
import type { Question } from './check-in-queries';
import { answerWords, isPositive } from './check-in-changes';
import { shortQuestion } from './short-questions';
import type { CheckInDraft } from './check-in-questions';

const saidNo = ({ newMedicine, newSymptom, eventSinceLast }: CheckInDraft): string | undefined => {
  const no = [...(newMedicine === false ? ['new medicine'] : []), ...(newSymptom === false ? ['new symptom'] : []), ...(eventSinceLast === false ? ['event since last time'] : [])];
  return no.length === 0 ? undefined : `Reports no ${no.join(', no ')}.`;
};

/** One sentence per line, graver things not left to a tick: what applies is named. */
export const checkInLines = (draft: CheckInDraft, questions: readonly Question[]): string[] => {
  const no = saidNo(draft);
  const applies = questions.filter(({ factId }) => !factId.startsWith('consent.') && factId !== 'meds.listConfirmed').flatMap((question) => {
    const value = draft.facts[question.factId];
    if (value === undefined || !isPositive(value)) return [];
    return [value === true ? shortQuestion(question) : `${shortQuestion(question)}: ${answerWords(value)}`];
  });
  return [
    ...(draft.newMedicine === true ? [`New medicine: ${draft.medicine.trim()}.`] : []),
    ...(draft.note.trim() === '' ? [] : [`New since last time: ${draft.note.trim().replaceAll('\n', ' ')}`]),
    ...(applies.length === 0 ? [] : [`Reports today: ${applies.join('; ')}.`]),
    ...(no === undefined ? [] : [no]),
  ];
};
