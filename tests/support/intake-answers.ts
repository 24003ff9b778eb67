// A whole set of intake answers: what the person reports, and "none of these" to every group that offers it.
import { findQuestion, missingItems, noneOfThese, visibleItems, type AnswerForm, type IntakeAnswers, type IntakeContext } from '@legwork/clinical';

const NOTHING: Partial<Record<AnswerForm['kind'], unknown>> = {
  'yes-no': false, regions: [], scale: 3, text: 'My right calf is tight after running.', respondent: { relation: 'self' }, medicines: { none: true },
  allergies: { none: true }, injuries: { none: true }, operations: { none: true }, injections: { none: true }, mechanism: { cause: 'overuse' },
  onset: { kind: 'gradual' }, activities: [{ activity: 'Running', ability0To10: 5 }],
  'pain-areas': [{ region: 'calf', side: 'right', qualities: ['aching'], intensity0To10: 4, atRest: false, onEffort: true, travelsTo: [] }],
};

function plainAnswer(form: AnswerForm): unknown {
  if (form.kind === 'choice') return form.noneValue ?? form.values[0];
  return form.kind === 'number' ? form.range.min : NOTHING[form.kind];
}

export function wholeIntake(told: IntakeAnswers, context: IntakeContext): IntakeAnswers {
  let answers: IntakeAnswers = told;
  for (let round = 0; round < 12; round += 1) {
    const groups = visibleItems(answers, context).filter(({ item }) => item.kind === 'group');
    answers = { ...Object.assign({}, ...groups.map(({ questions }) => noneOfThese(questions, answers))), ...answers };
    const missing = missingItems(answers, context);
    if (missing.length === 0) return answers;
    answers = { ...answers, ...Object.fromEntries(missing.map((id) => { const question = findQuestion(id); return [id, question && plainAnswer(question.form)]; })) };
  }
  throw new Error(`No answer for ${missingItems(answers, context).join(', ')}`);
}
