// Pain now (NPRS), global rating of change, session comfort, and the share of a pain diagram.
import { meanOf, oneDecimal, readWhole, type MeasureAnswers, type Scored } from './score-shape.js';

/** The score is the pain now; lowest and highest of 24 hours are kept beside it, and the mean of those answered. */
export function scoreNprs(answers: MeasureAnswers): Scored {
  const items = ['now', 'best24h', 'worst24h'].map((id) => ({ id, ...readWhole(answers, id, 0, 10) }));
  const rated = items.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]));
  const valueOf = (id: string): number | undefined => rated.find(([item]) => item === id)?.[1];
  const best = valueOf('best24h');
  const worst = valueOf('worst24h');
  const average = meanOf(rated.map(([, value]) => value));
  return {
    score: valueOf('now'),
    parts: { ...Object.fromEntries(rated), ...(average === undefined ? {} : { average }) },
    missing: items.flatMap(({ missing }) => missing),
    problems: [
      ...items.flatMap(({ problems }) => problems),
      ...(best !== undefined && worst !== undefined && best > worst ? ['The lowest pain is above the highest'] : []),
    ],
  };
}

const oneItem = (id: string, min: number, max: number) => (answers: MeasureAnswers): Scored => {
  const { value, missing, problems } = readWhole(answers, id, min, max);
  return { score: value, parts: value === undefined ? {} : { [id]: value }, missing, problems };
};

/** -7 a very great deal worse to +7 a very great deal better. */
export const scoreGroc = oneItem('groc', -7, 7);
/** 0 to 10, higher is more comfortable. */
export const scoreComfort = oneItem('comfort', 0, 10);

/** Marked cells of the body map in percent: answers `markedCells` and `totalCells`. */
export function scorePainDiagram(answers: MeasureAnswers): Scored {
  const total = readWhole(answers, 'totalCells', 1, 1_000_000);
  const marked = readWhole(answers, 'markedCells', 0, total.value ?? 1_000_000);
  const score = total.value === undefined || marked.value === undefined ? undefined : oneDecimal((marked.value / total.value) * 100);
  return { score, parts: {}, missing: [...marked.missing, ...total.missing], problems: [...marked.problems, ...total.problems] };
}
