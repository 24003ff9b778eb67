// Which items a measure has, and whether the answers sent are about them. The formulas read; this refuses what they
// would silently skip.
import { scoreMeasure, type MeasureScore, type OutcomeMeasureId } from '@legwork/clinical';
import { problem, type ProblemDetail } from '../../platform/http/api.js';

const LEFS_ITEMS = Array.from({ length: 20 }, (_, index) => `item${index + 1}`);

const ITEMS: Readonly<Record<OutcomeMeasureId, readonly string[]>> = {
  nprs: ['now', 'best24h', 'worst24h'],
  psfs: ['activities', 'baselineActivities'],
  groc: ['groc'],
  lefs: [...LEFS_ITEMS, 'total'],
  'pain-diagram': ['markedCells', 'totalCells'],
  satisfaction: ['comfort'],
  'wells-dvt': [],
};

const MOST_ACTIVITIES = 5;
const LONGEST_NAME = 200;

type Answers = Readonly<Record<string, unknown>>;

/** The score, or 400 with a pointer for what cannot be right. A score that is missing too much is undefined, not wrong. */
export function scoreAnswers(measureId: OutcomeMeasureId, answers: Answers): MeasureScore {
  const strange = Object.keys(answers).filter((item) => !ITEMS[measureId].includes(item));
  const errors = [
    ...strange.map((item) => at(item, 'unknown-item', 'This measure has no such item.')),
    ...(measureId === 'psfs' ? activityProblems(answers['activities']) : []),
  ];
  if (errors.length > 0) throw problem('invalid-input', { errors });
  const scored = scoreMeasure(measureId, answers);
  if ('unavailable' in scored) throw problem('not-possible', { detail: scored.unavailable });
  if (scored.problems.length > 0) throw problem('invalid-input', { errors: scored.problems.map((detail) => ({ pointer: '/answers', code: 'not-possible', detail: `${detail}.` })) });
  if (scored.score === undefined && Object.keys(scored.parts).length === 0) {
    throw problem('invalid-input', { errors: scored.missing.map((item) => at(item, 'missing', 'Answer it, or do not record the measure.')) });
  }
  return scored;
}

function activityProblems(activities: unknown): ProblemDetail[] {
  if (!Array.isArray(activities) || activities.length === 0 || activities.length > MOST_ACTIVITIES) {
    return [at('activities', 'count', `Name 1 to ${MOST_ACTIVITIES} activities.`)];
  }
  return (activities as readonly unknown[]).flatMap((entry, index) => (isActivity(entry) ? [] : [at(`activities/${index}`, 'shape', 'An activity has a name and a number from 0 to 10.')]));
}

function isActivity(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false;
  const { activity, ability0To10, ...rest } = entry as Answers;
  const named = typeof activity === 'string' && activity.trim() !== '' && activity.length <= LONGEST_NAME;
  return named && Object.keys(rest).length === 0 && (typeof ability0To10 === 'number' || ability0To10 === null || ability0To10 === undefined);
}

const at = (item: string, code: string, detail: string): ProblemDetail => ({ pointer: `/answers/${item.replaceAll('~', '~0')}`, code, detail });
