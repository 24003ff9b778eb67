// Lower Extremity Functional Scale, score entry only: 20 item scores from a licensed sheet, or its total.
import { readWhole, type MeasureAnswers, type Scored } from './score-shape.js';

const itemIds = Array.from({ length: 20 }, (_, index) => `item${index + 1}`);
const mostPerItem = 4;
const mostMissing = 2;

/** Sum of item1 to item20; with up to 2 missing the answered mean fills in (unconfirmed rule); with 3 or more there is no score. */
export function scoreLefs(answers: MeasureAnswers): Scored {
  const hasItem = itemIds.some((id) => answers[id] !== undefined && answers[id] !== null);
  if (!hasItem && answers['total'] !== undefined && answers['total'] !== null) return enteredTotal(answers);
  const items = itemIds.map((id) => ({ id, ...readWhole(answers, id, 0, mostPerItem) }));
  const answered = items.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]));
  const problems = items.flatMap((item) => item.problems);
  const sum = answered.reduce((total, [, value]) => total + value, 0);
  const isEnough = itemIds.length - answered.length <= mostMissing && problems.length === 0;
  return {
    score: isEnough ? Math.round((sum / answered.length) * itemIds.length) : undefined,
    parts: Object.fromEntries(answered),
    missing: items.flatMap((item) => item.missing),
    problems,
  };
}

function enteredTotal(answers: MeasureAnswers): Scored {
  const { value, missing, problems } = readWhole(answers, 'total', 0, itemIds.length * mostPerItem);
  return { score: value, parts: {}, missing, problems };
}
