// What was measured, as lines of a letter: the first and the last score of each measure, and what the change means.
import { changeInWords } from '@legwork/clinical';
import { dayOf, type RequestContext } from '../../platform/http/api.js';
import { printedDay } from '../letters/printed-days.js';
import { measureWord } from '../plan-versions/line-words.js';

export interface MeasuredCourse {
  readonly measureId: string;
  readonly first: number;
  /** YYYY-MM-DD */
  readonly firstOn: string;
  readonly last: number;
  readonly lastOn: string;
}

/** Corrected scores do not count. In the order in which the measures were first taken. */
export async function measuredCourses(ctx: RequestContext, patientId: string, episodeId: string | null): Promise<MeasuredCourse[]> {
  const rows = await ctx.tx.outcomeScore.findMany({
    where: { clinicId: ctx.clinicId, patientId, score: { not: null }, correctedBy: null, ...(episodeId !== null && { OR: [{ episodeId }, { episodeId: null }] }) },
    orderBy: [{ takenOn: 'asc' }, { recordedAt: 'asc' }], select: { measureId: true, score: true, takenOn: true },
  });
  const measures = new Map<string, MeasuredCourse>();
  for (const { measureId, score, takenOn } of rows) {
    if (score === null) continue;
    const [last, lastOn] = [score.toNumber(), dayOf(takenOn)];
    measures.set(measureId, { ...(measures.get(measureId) ?? { measureId, first: last, firstOn: lastOn }), last, lastOn });
  }
  return [...measures.values()];
}

/** "Numeric pain rating (0-10): 7 (3 March 2026) to 4 (17 March 2026). Better by ..." */
export function courseLine({ measureId, first, firstOn, last, lastOn }: MeasuredCourse): string {
  if (firstOn === lastOn) return `${measureWord(measureId)}: ${last} (${printedDay(lastOn)})`;
  const change = changeInWords(measureId, first, last, 'en')?.sentences.join(' ') ?? '';
  return `${measureWord(measureId)}: ${first} (${printedDay(firstOn)}) to ${last} (${printedDay(lastOn)}). ${change}`.trim();
}
