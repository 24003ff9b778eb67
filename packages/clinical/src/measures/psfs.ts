// Patient-Specific Functional Scale (Stratford 1995): mean of 1 to 5 activities, each 0 (unable) to 10 (as before).
import { isRecord } from '../screening/raw-values.js';
import { meanOf, readWhole, type MeasureAnswers, type Scored } from './score-shape.js';

const mostActivities = 5;

interface RatedActivity {
  readonly name: string;
  readonly rating: unknown;
}

/**
 * `activities` as a list of { activity, ability0To10 }. A follow-up adds `baselineActivities`, the names rated at the first
 * visit: only those count, so that the means can be compared.
 */
export function scorePsfs(answers: MeasureAnswers): Scored {
  const listed = readActivities(answers['activities']);
  const wanted = readNames(answers['baselineActivities']);
  const counted = wanted === undefined ? listed : wanted.map((name) => ({ name, rating: listed.find((each) => sameName(each.name, name))?.rating }));
  if (counted.length === 0) return { score: undefined, parts: {}, missing: ['activities'], problems: [] };
  const read = counted.map(({ name, rating }) => ({ name, ...readWhole({ [name]: rating }, name, 0, 10) }));
  const rated = read.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  const tooMany = counted.length > mostActivities;
  return {
    score: tooMany ? undefined : meanOf(rated.map(([, value]) => value)),
    parts: Object.fromEntries(rated),
    missing: read.flatMap(({ missing }) => missing),
    problems: [...read.flatMap(({ problems }) => problems), ...(tooMany ? [`At most ${mostActivities} activities`] : [])],
  };
}

function readActivities(value: unknown): readonly RatedActivity[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).flatMap((entry) => {
    const name = isRecord(entry) ? entry['activity'] : undefined;
    return isRecord(entry) && typeof name === 'string' && name.trim() !== '' ? [{ name: name.trim(), rating: entry['ability0To10'] }] : [];
  });
}

function readNames(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return (value as readonly unknown[]).flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
