// The course of a person: scores, what was measured and what was done at each visit, on the days of the clinic.
import { Injectable } from '@nestjs/common';
import { measuresDue } from '@legwork/clinical';
import { found, Prisma, type RequestContext } from '../../platform/http/api.js';
import { placeOf } from '../findings/finding-summary.js';
import { MEASURES, nameOfItem, valuesWhere, type MeasuredValue } from '../findings/measured-items.js';
import type { CoursePlanResponse, MeasuredSeriesResponse, OutcomeCourseQuery, OutcomeCourseResponse } from './outcome-course.dto.js';
import { readCourse, type ReadPlan } from './outcome-course.sql.js';
import { toRequestResponse } from './outcome-requests.view.js';
import { firstScores, readOutcome } from './outcomes.view.js';
import { stageBands } from './stage-bands.js';

const FOLLOWED = ['range-of-motion', 'strength', 'girth'] as const;
/** Where a plan says nothing else. */
const USUAL_WEEKS = { build: 2, return: 6 };

type MeasuredOnDay = MeasuredValue & { readonly on: string };

@Injectable()
export class OutcomeCourseService {
  async read(ctx: RequestContext, patientId: string, { episodeId }: OutcomeCourseQuery): Promise<OutcomeCourseResponse> {
    const course = found(await readCourse(ctx, patientId, episodeId) ?? null);
    const firsts = firstScores(course.scores);
    const scores = course.scores.map((row) => readOutcome(row, firsts));
    const taken = scores.flatMap(({ measureId, takenOn, score }) => (score === null ? [] : [{ measureId, on: takenOn }]));
    ctx.audit({ action: 'read', entity: 'outcome', patientId });
    return {
      scores,
      measured: seriesOf(await this.#measured(ctx, patientId, episodeId)),
      visits: course.visits.map(({ sessionId, on, given }) => ({ sessionId, on, given: [...given] })),
      plan: course.plan === null ? null : planOf(course.plan, ctx.today),
      due: measuresDue(taken, course.visits.length + 1, ctx.today).map(({ measureId, why, lastOn }) => ({ measureId, why, lastOn })),
      requests: course.requests.map(toRequestResponse),
    };
  }

  #measured(ctx: RequestContext, patientId: string, episodeId: string | undefined): Promise<MeasuredOnDay[]> {
    const ofEpisode = episodeId === undefined ? Prisma.sql`true` : Prisma.sql`(f.episode_id is null or f.episode_id = ${episodeId}::uuid)`;
    return ctx.tx.$queryRaw<MeasuredOnDay[]>`
      select v.*, to_char(coalesce(s.visit_date, (v."recordedAt" at time zone ${ctx.timeZone})::date), 'YYYY-MM-DD') as "on"
      from (${valuesWhere(Prisma.sql`f.clinic_id = ${ctx.clinicId}::uuid and f.patient_id = ${patientId}::uuid and f.kind in (${Prisma.join(FOLLOWED)}) and ${ofEpisode}`)}) v
      left join session s on s.clinic_id = ${ctx.clinicId}::uuid and s.id = v."sessionId"
      order by v."recordedAt", v.id`;
  }
}

/** One series per thing and side, oldest value first. */
function seriesOf(values: readonly MeasuredOnDay[]): MeasuredSeriesResponse[] {
  const series = new Map<string, MeasuredSeriesResponse>();
  for (const value of values.toSorted((one, other) => one.on.localeCompare(other.on) || one.recordedAt.getTime() - other.recordedAt.getTime())) {
    if (typeof value.value !== 'number') continue;
    const key = [value.kind, value.item, value.side ?? 'none'].join(' ');
    const known = series.get(key) ?? newSeries(key, value);
    known.values.push({ on: value.on, value: value.value, painful: typeof value.data['painful'] === 'boolean' ? value.data['painful'] : null });
    series.set(key, known);
  }
  return [...series.values()];
}

function newSeries(key: string, { kind, side, region, data, measure }: MeasuredOnDay): MeasuredSeriesResponse {
  const unit = MEASURES.find((each) => each.kind === kind && each.measure === measure)?.unit ?? '';
  return { key, kind, label: nameOfItem(kind, data, placeOf({ region, side })), unit, side, values: [] };
}

function planOf(plan: ReadPlan, today: string): CoursePlanResponse {
  const course = plan.course === 'lasting' || plan.injuryOn === null ? 'lasting' : 'injury';
  const startedOn = course === 'injury' && plan.injuryOn !== null ? plan.injuryOn : plan.agreedOn;
  const weeks = { build: plan.weeksToBuild ?? USUAL_WEEKS.build, return: plan.weeksToReturn ?? USUAL_WEEKS.return };
  return {
    id: plan.id, title: plan.title, startedOn, stages: stageBands({ course, startedOn, today, weeks, moves: plan.moves }),
    goals: plan.goals.map(({ id, activity, measureId, baseline, target, targetOn }) => ({ id, activity, measureId, baseline, target, targetOn })),
  };
}
