/** A whole set of intake answers: what somebody has to report, and "none of these" to the rest. */
import { findQuestion, missingItems, noneOfThese, visibleItems, type AnswerForm, type IntakeAnswers, type IntakeContext } from '@legwork/clinical';

/** Answers of a person with nothing to report to the questions that have no "none of these". */
const NOTHING: Partial<Record<AnswerForm['kind'], unknown>> = {
  'yes-no': false, regions: [], scale: 3, respondent: { relation: 'self' }, medicines: { none: true }, allergies: { none: true },
  injuries: { none: true }, operations: { none: true }, injections: { none: true }, mechanism: { cause: 'overuse' },
  onset: { kind: 'gradual' }, activities: [{ activity: 'Walking 20 minutes', ability0To10: 6 }],
};

const MOST_ROUNDS = 12;

function plainAnswer(form: AnswerForm): unknown {
  if (form.kind === 'choice') return form.noneValue ?? form.values[0];
  if (form.kind === 'number') return form.range.min;
  return NOTHING[form.kind];
}

/** Answering opens further questions, so it goes round until none is left; twelve rounds are more than the form has gates. */
export function answersOfPerson(told: IntakeAnswers, context: IntakeContext): IntakeAnswers {
  let answers: IntakeAnswers = told;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const groups = visibleItems(answers, context).filter(({ item }) => item.kind === 'group');
    const none: IntakeAnswers = Object.assign({}, ...groups.map(({ questions }) => noneOfThese(questions, answers)));
    answers = { ...none, ...answers };
    const missing = missingItems(answers, context);
    if (missing.length === 0) return answers;
    answers = { ...answers, ...Object.fromEntries(missing.map((id) => { const question = findQuestion(id); return [id, question && plainAnswer(question.form)]; })) };
  }
  throw new Error(`Questions without an answer: ${missingItems(answers, context).join(', ')}`);
}
